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
  for (const { path, lang, isAlive } of sitePages) {
    await page.goto(site.url + path);
    if (isAlive) {
      const notice = page.locator('noscript .notice');
      await expect(notice).toContainText(said[lang as keyof typeof said]);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main :is(section, .section)').first()).toBeVisible();
    // A button that can do nothing is not there.
    await expect(page.locator('#theme')).toBeHidden();
  }
});

test('without JavaScript a lesson shows a recorded result of each experiment', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}lessons/02-relu.html`);
  await expect(page.locator('noscript .notice')).toContainText('with a recorded result');
  await expect(page.locator('.recorded')).toHaveCount(5);
  for (const recorded of await page.locator('.recorded').all())
    await expect(recorded).toBeVisible();
  const figure = page.locator('dead-units figure');
  await figure.getByText('Data table').click();
  await expect(figure.getByRole('rowheader', { name: 'Accuracy' })).toBeVisible();
});

test('without JavaScript a lesson shows all code, and feedback to a chosen answer', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}lessons/01-sigmoid.html`);
  await expect(page.locator('.tab pre:visible')).toHaveCount(4);
  const first = page.locator('.question').first();
  await expect(first.locator('.feedback:visible')).toHaveCount(0);
  await first.locator('input').first().check();
  await expect(first.locator('.feedback:visible')).toHaveCount(1);
  await expect(first.locator('.verdict:visible')).toHaveText('Not so.');
});

test.describe('where the scripts do not arrive', () => {
  test.use({ javaScriptEnabled: true });

  test('a lesson shows its recorded results too', async ({ page, site, watch }) => {
    watch.expect(/Failed to load resource/);
    await page.route(/(activation-lab|00-why-non-linear)\.js$/, (route) => route.abort());
    await page.goto(`${site.url}lessons/00-why-non-linear.html`);
    await expect(page.locator('straight-layers > .recorded')).toBeVisible();
  });
});
