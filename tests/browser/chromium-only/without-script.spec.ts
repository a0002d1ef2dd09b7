// In a browser that runs no JavaScript.
import { expect, test } from '../lab-test.js';
import { sitePages } from '../pages.js';

test.use({ javaScriptEnabled: false });

test('without JavaScript every page says so in its language, and keeps its text', async ({
  page,
  site,
}) => {
  const said = {
    en: 'The experiments on this page need JavaScript',
    'zh-Hant': '這一頁的實驗需要 JavaScript',
  };
  for (const { path, lang } of sitePages) {
    await page.goto(site.url + path);
    await expect(page.locator('.notice')).toContainText(said[lang as keyof typeof said]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main .section').first()).toBeVisible();
    // A button that can do nothing is not there.
    await expect(page.locator('#theme')).toBeHidden();
  }
});
