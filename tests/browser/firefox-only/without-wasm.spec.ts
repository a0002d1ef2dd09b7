// In a browser in which WebAssembly is switched off. Chromium has no such switch any more.
import { firefox } from '../browsers.js';
import { expect, siteOnDisk, test } from '../lab-test.js';
import { expectNoEngine } from '../no-engine.js';
import { sitePages } from '../pages.js';

test.use({
  launchOptions: {
    ...firefox,
    firefoxUserPrefs: { ...firefox.firefoxUserPrefs, 'javascript.options.wasm': false },
  },
});

// One page of each kind: every page is opened without its engine in blocked-wasm.spec.ts, in Chromium.
const KINDS = /^(index|explorer|classifier|glossary|lessons\/02-relu)$/;

test('without WebAssembly a page says so in its language, and keeps its text', async ({
  page,
  site,
}) => {
  const pages = sitePages.filter(({ name }) => KINDS.test(name));
  expect(pages).toHaveLength(10);
  for (const sitePage of pages) {
    await page.goto(site.url + sitePage.path);
    expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
    await expectNoEngine(page, sitePage);
  }
  await page.goto(siteOnDisk + sitePages[0]!.path);
  await expectNoEngine(page, sitePages[0]!);
});
