// The explorer's settings in the address, in the other language, and the reader's theme.
import { expect, test } from './lab-test.js';
import { LANGS, pathIn } from './pages.js';
import { PlotOnPage } from './plot-on-page.js';

test('the address keeps the settings, the language switch takes them along', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=elu&alpha=1.5&x=-1&span=10&compare=relu`);
  const plot = new PlotOnPage(page);
  await plot.reads(engine, 'elu', -1, { alpha: 1.5 });
  await plot.type('α', '0.75');
  await plot.pick(plot.words.plot.reach, '±20');
  await plot.type('x', '-1.25');
  const settings = new RegExp('activation=elu&alpha=0.75&x=-1.25&span=20&compare=relu');
  await expect(page).toHaveURL(settings);

  await page.reload();
  await plot.reads(engine, 'elu', -1.25, { alpha: 0.75 });
  await expect(plot.readings).toHaveCount(3);

  await page.locator('#language').click();
  await expect(page).toHaveURL(/zh-Hant\/explorer\.html/);
  await expect(page).toHaveURL(settings);
  const chinese = new PlotOnPage(page, 'zh-Hant');
  await chinese.reads(engine, 'elu', -1.25, { alpha: 0.75 });
  await expect(chinese.readings).toHaveCount(3);
});

for (const lang of LANGS) {
  test(`what the address asks for and cannot be is said and left out (${lang})`, async ({
    page,
    site,
    engine,
  }) => {
    const query = 'activation=leaky_relu&alpha=banana&x=99&span=5&compare=relu,nope';
    await page.goto(`${site.url}${pathIn(lang, 'explorer.html')}?${query}`);
    const plot = new PlotOnPage(page, lang);
    const said = plot.alert.getByRole('listitem');
    await expect(said).toHaveCount(4);
    for (const text of ['alpha=banana', 'x=99', 'span=5', 'compare=relu,nope']) {
      await expect(said.filter({ hasText: text })).toBeVisible();
    }
    for (const text of await said.allTextContents()) expect(text.length).toBeLessThan(320);
    await plot.reads(engine, 'leaky_relu', 1);
    await plot.alert.getByRole('button', { name: plot.words.dismiss }).click();
    await expect(plot.alert).toHaveCount(0);

    await page.goto(`${page.url().split('?')[0]!}?activation=__proto__`);
    await expect(plot.alert).toContainText('__proto__');
    await plot.reads(engine, engine.activations[0]!.id, 1);
  });
}

test('the theme button goes through the themes, and the choice stays', async ({ page, site }) => {
  await page.goto(`${site.url}explorer.html`);
  const html = page.locator('html');
  const button = page.locator('#theme');
  const plot = page.locator('activation-plot');
  await expect(plot.locator('.readings')).toBeVisible();
  await expect(html).not.toHaveAttribute('data-theme', /./);
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  await expect(plot).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${site.url}zh-Hant/classifier.html`);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await button.click();
  await expect(html).not.toHaveAttribute('data-theme', /./);

  // A theme in the address holds until the reader chooses another one.
  await page.goto(`${site.url}classifier.html?theme=light&seed=5`);
  const lab = page.locator('softmax-classifier');
  await expect(lab.locator('.status')).toBeVisible();
  await button.click();
  await expect(lab).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(/classifier\.html\?seed=5$/);
});
