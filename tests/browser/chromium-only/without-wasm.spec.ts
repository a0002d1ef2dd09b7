// In a browser that has no WebAssembly at all.
import { chromium } from '../browsers.js';
import { expect, siteOnDisk, test } from '../lab-test.js';
import { expectNoEngine } from '../no-engine.js';
import { sitePages } from '../pages.js';

test.use({
  launchOptions: { ...chromium, args: [...(chromium.args ?? []), '--js-flags=--noexpose-wasm'] },
});

test('without WebAssembly every page says so in its language, and keeps its text', async ({
  page,
  site,
}) => {
  for (const sitePage of sitePages) {
    await page.goto(site.url + sitePage.path);
    expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
    await expectNoEngine(page, sitePage);
  }
  await page.goto(siteOnDisk + sitePages[0]!.path);
  await expectNoEngine(page, sitePages[0]!);
});
