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
