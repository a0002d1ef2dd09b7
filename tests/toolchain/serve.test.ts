// The server that pages are looked at and tested with.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy, serve } from '../../site/serve.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

let folder = '';
const open: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site/zh-Hant'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<p>home');
  writeFileSync(join(folder, 'site/zh-Hant/index.html'), '<p>home, in Chinese');
  writeFileSync(join(folder, 'site/lab.wasm'), 'wasm');
  writeFileSync(join(folder, 'site/lab.js'), 'script');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: Partial<Parameters<typeof serve>[0]> = {}): Promise<Server> {
  const server = await serve({ root: join(folder, 'site'), port: 0, ...options });
  open.push(server);
  return server;
}

/** The status of a path that is sent as it is: fetch would tidy it up first. */
function rawStatus(port: number, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

test('files come with their type and the policy that the design sets', async () => {
  const { url } = await start();
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toBe('<p>home');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'",
  );
  const wasm = await fetch(`${url}lab.wasm`);
  expect(wasm.headers.get('content-type')).toBe('application/wasm');
  const script = await fetch(`${url}lab.js?v=1`, { method: 'HEAD' });
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await script.text()).toBe('');
});

test('more headers go with every answer', async () => {
  const { url } = await start({ headers: { 'Cross-Origin-Opener-Policy': 'same-origin' } });
  for (const path of ['', 'lab.js', 'nothing']) {
    const { headers } = await fetch(url + path);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  }
});

test('a folder leads to its index page', async () => {
  const { url } = await start();
  const page = await fetch(`${url}zh-Hant`);
  expect(page.url).toBe(`${url}zh-Hant/`);
  expect(await page.text()).toBe('<p>home, in Chinese');
});

test('nothing outside the folder can be had', async () => {
  const { port } = await start();
  const paths = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/zh-Hant/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-secret.txt',
    '/link.txt',
    '/%00',
    '/%zz',
  ];
  for (const path of paths) {
    expect([400, 404], path).toContain(await rawStatus(port, path));
  }
});

test('what is not there is said so', async () => {
  const { url } = await start();
  expect((await fetch(`${url}nowhere.html`)).status).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
});

test('a sub-path holds the whole site, and nothing lies beside it', async () => {
  const { origin, url } = await start({ prefix: 'courses/ml' });
  expect(url).toBe(`${origin}/courses/ml/`);
  expect(await (await fetch(url)).text()).toBe('<p>home');
  expect((await fetch(`${origin}/courses/ml`)).url).toBe(url);
  expect((await fetch(`${origin}/index.html`)).status).toBe(404);
});

test('a test may set another policy, and pages that are no files', async () => {
  const pages = { '/host.html': '<p>a course elsewhere' };
  const { url } = await start({ policy: null, pages });
  const page = await fetch(`${url}host.html`);
  expect(await page.text()).toBe('<p>a course elsewhere');
  expect(page.headers.get('content-security-policy')).toBeNull();
  expect(contentSecurityPolicy).toContain("default-src 'none'");
});

test('when a port is taken, the next free one is used', async () => {
  const first = await start();
  const second = await start({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect((await fetch(second.url)).status).toBe(200);
});
