// Every way to bring the engine to life, and what is said when it fails.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { EngineError, loadEngine, type Engine, type LoadOptions } from '../../web/src/index.js';
import { wasmBytes, wasmFile } from './built-engine.js';

const packaged = new URL('../../dist/package/index.js', import.meta.url);
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = request.url === '/sub/path/engine.wasm';
    // A MIME type that streaming compilation would refuse.
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/octet-stream' });
    response.end(found ? wasmBytes : 'not here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function expectAlive(engine: Engine): void {
  expect(engine.value('sigmoid', 0)).toBe(0.5);
  expect(engine.activations.length).toBeGreaterThanOrEqual(16);
}

async function failureOf(loading: Promise<unknown>): Promise<EngineError> {
  const failure: unknown = await loading.then(
    () => 'it loaded',
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(EngineError);
  return failure as EngineError;
}

describe('loadEngine takes', () => {
  const slice = () =>
    wasmBytes.buffer.slice(wasmBytes.byteOffset, wasmBytes.byteOffset + wasmBytes.byteLength);

  it.each<[string, () => Promise<LoadOptions['wasm']> | LoadOptions['wasm']]>([
    ['a file: URL', () => wasmFile],
    ['the text of a file: URL', () => wasmFile.href],
    ['an http: URL', () => new URL(`${address}/sub/path/engine.wasm`)],
    ['the text of an http: URL', () => `${address}/sub/path/engine.wasm`],
    [
      'a data: URL',
      () => `data:application/wasm;base64,${Buffer.from(wasmBytes).toString('base64')}`,
    ],
    ['an ArrayBuffer', slice],
    ['a view', () => wasmBytes],
    [
      'a view into the middle of a buffer',
      () => {
        const wide = new Uint8Array(wasmBytes.byteLength + 30);
        wide.set(wasmBytes, 13);
        return wide.subarray(13, 13 + wasmBytes.byteLength);
      },
    ],
    ['a DataView', () => new DataView(slice())],
    ['a Response', () => fetch(`${address}/sub/path/engine.wasm`)],
    ['a Response of one’s own', () => new Response(slice())],
    ['a WebAssembly.Module', () => WebAssembly.compile(wasmBytes)],
  ])('%s', async (_, source) => {
    const wasm = await source();
    expectAlive(await loadEngine({ ...(wasm === undefined ? {} : { wasm }) }));
  });

  it('one compiled module for many engines', async () => {
    const wasm = await WebAssembly.compile(wasmBytes);
    const engines = await Promise.all([loadEngine({ wasm }), loadEngine({ wasm })]);
    engines.forEach(expectAlive);
  });
});

describe('the package', () => {
  const script = (body: string): string => `
    const { parentPort } = require('node:worker_threads');
    import(${JSON.stringify(packaged.href)})
      .then(async ({ loadEngine, EngineError }) => { ${body} })
      .then((result) => parentPort.postMessage(result), (error) => parentPort.postMessage(String(error)));`;

  async function answerOf(body: string): Promise<unknown> {
    const worker = new Worker(script(body), { eval: true });
    const [answer] = (await once(worker, 'message')) as unknown[];
    await worker.terminate();
    return answer;
  }

  it('finds its WebAssembly beside itself, in a worker', async () => {
    const answer = await answerOf(`
      const engine = await loadEngine();
      return [engine.value('elu', -1), engine.activations.length, engine.apply('gelu', Float32Array.of(-3, 2))];`);
    const here = await loadEngine({ wasm: wasmBytes });
    expect(answer).toEqual([
      here.value('elu', -1),
      here.activations.length,
      here.apply('gelu', Float32Array.of(-3, 2)),
    ]);
  });

  it('trains to the same bits in a worker', async () => {
    const body = `
      const engine = await loadEngine();
      const { inputs, labels } = engine.createDataset('spiral');
      const classifier = engine.createClassifier();
      classifier.setData(inputs, labels);
      classifier.train(300);
      return classifier.parameters;`;
    const here = await loadEngine({ wasm: wasmBytes });
    const { inputs, labels } = here.createDataset('spiral');
    using classifier = here.createClassifier();
    classifier.setData(inputs, labels);
    classifier.train(300);
    expect(await answerOf(body)).toStrictEqual(classifier.parameters);
  });

  it('throws its own EngineError there', async () => {
    const body = `
      const engine = await loadEngine();
      try { engine.value('nope', 1); } catch (error) {
        return [error instanceof EngineError, error instanceof Error, error.name, error.code];
      }`;
    expect(await answerOf(body)).toEqual([true, true, 'EngineError', 'unknown-activation']);
  });
});

describe('loadEngine rejects with load-failed and says why, for', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['bytes that are no WebAssembly', () => Uint8Array.of(1, 2, 3, 4), /magic/i],
    ['no bytes', () => new Uint8Array(0), /empty|bytes|magic/i],
    ['half of the file', () => wasmBytes.subarray(0, wasmBytes.length / 2), /WebAssembly/i],
    // Valid, with nothing in it: the glue finds none of its exports.
    ['another module', () => Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), /is not that of/],
    ['an address that answers 404', () => `${address}/missing.wasm`, /missing\.wasm answered 404/],
    ['a Response of 404', () => fetch(`${address}/missing.wasm`), /answered 404/],
    ['a Response that was read', () => spent(), /body/i],
    ['a page instead of the file', () => new Response('<!doctype html>'), /magic/i],
    ['a file that is not there', () => new URL('no-such.wasm', wasmFile), /no-such\.wasm/],
    ['a folder', () => new URL('.', wasmFile), /EISDIR|directory/],
    [
      'a server that is not there',
      () => 'http://127.0.0.1:9/engine.wasm',
      /127\.0\.0\.1:9\/engine/,
    ],
    ['a text that is no URL', () => 'engine.wasm', /engine\.wasm/],
  ])('%s', async (_, source, message) => {
    const wasm = (await source()) as Uint8Array;
    const failure = await failureOf(loadEngine({ wasm }));
    expect(failure.code).toBe('load-failed');
    expect(failure.message).toMatch(/^The engine could not be loaded: ./);
    expect(failure.message).toMatch(message);
    expect(failure.cause).toBeDefined();
  });

  async function spent(): Promise<Response> {
    const response = new Response('x');
    await response.text();
    return response;
  }

  it('an environment without WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const failure = await failureOf(loadEngine({ wasm: wasmBytes }));
    expect(failure.code).toBe('load-failed');
    expect(failure.message).toMatch('no WebAssembly');
  });

  it('a policy that forbids WebAssembly', async () => {
    const refusal = new WebAssembly.CompileError('Wasm code generation disallowed by embedder');
    vi.spyOn(WebAssembly, 'compile').mockRejectedValue(refusal);
    const failure = await failureOf(loadEngine({ wasm: wasmBytes }));
    expect(failure.code).toBe('load-failed');
    expect(failure.message).toMatch('disallowed by embedder');
    expect(failure.cause).toBe(refusal);
  });

  it('a default that is not there: this source has nothing beside it', async () => {
    const failure = await failureOf(loadEngine());
    expect(failure.code).toBe('load-failed');
    expect(failure.message).toMatch('activation-lab.wasm');
  });
});

describe('loadEngine rejects with invalid-argument, for', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'options is null'],
    ['a string', '/x.wasm', 'options is "/x.wasm" (a string)'],
    ['bytes in the place of options', wasmBytes, 'options is a'],
    ['wasm null', { wasm: null }, 'wasm is null'],
    ['wasm a number', { wasm: 5 }, 'wasm is 5 (a number)'],
    ['an address in the place of options', new URL('http://127.0.0.1/'), 'options is a URL'],
    ['wasm an object', { wasm: {} }, 'wasm is an object'],
    ['wasm a promise', { wasm: Promise.resolve(wasmBytes) }, 'wasm is a Promise'],
    ['an unknown option', { url: '/x.wasm' }, 'no option "url"; it has wasm'],
  ])('%s', async (_, options, message) => {
    const failure = await failureOf(loadEngine(options as LoadOptions));
    expect(failure.code).toBe('invalid-argument');
    expect(failure.message).toContain(message);
  });
});

describe('two engines at once', () => {
  it('know nothing of each other', async () => {
    const [one, other] = await Promise.all([
      loadEngine({ wasm: wasmBytes }),
      loadEngine({ wasm: wasmBytes }),
    ]);
    const classifier = one.createClassifier();
    expect([one.liveObjects, other.liveObjects]).toEqual([1, 0]);
    expect(() => one.value('nope' as 'relu', 1)).toThrow(EngineError);
    expect(other.value('relu', 2)).toBe(2);
    classifier.dispose();
    expect(one.liveObjects).toBe(0);
  });
});

it('the wasm of the package is the one that was built', async () => {
  const { readFileSync } = await import('node:fs');
  const beside = fileURLToPath(new URL('activation-lab.wasm', packaged));
  expect(readFileSync(beside).equals(wasmBytes)).toBe(true);
});
