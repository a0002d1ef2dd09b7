// On a host whose policy forbids WebAssembly: the page says so and shows what it can.
import { contentSecurityPolicy, serve } from '../../site/serve.mjs';
import { expect, siteFolder, test } from './lab-test.js';
import { sitePages } from './pages.js';
import { expectNoEngine } from './no-engine.js';

test('a page says in its language that a host forbids WebAssembly, and keeps its text', async ({
  page,
  browserName,
  watch,
}) => {
  const policy = contentSecurityPolicy.replace(" 'wasm-unsafe-eval'", '');
  const server = await serve({ root: siteFolder, port: 0, policy });
  watch.allowOrigin(server.origin);
  // The browser itself reports what the host forbids.
  watch.expect(/wasm|WebAssembly/i);
  // Each page without WebAssembly: firefox-only/without-wasm.spec.ts. Here it is the way of being without.
  const names = ['explorer', 'classifier', 'lessons/05-softmax'];
  const pages = sitePages.filter(({ name }) => names.includes(name));
  for (const sitePage of browserName === 'firefox' ? pages.slice(0, 1) : pages) {
    await page.goto(server.url + sitePage.path);
    await expectNoEngine(page, sitePage);
  }
  await server.close();
  expect(watch.complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
});

test('where there is no WebAssembly at all the page says the same', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  const explorer = sitePages.find(({ name }) => name === 'explorer')!;
  await page.goto(site.url + explorer.path);
  await expectNoEngine(page, explorer);
});
