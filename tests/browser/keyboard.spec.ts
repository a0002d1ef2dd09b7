// Without a pointer: every control is reached with Tab and worked with keys.
import { ClassifierOnPage } from './classifier-on-page.js';
import { chooseByKeys, tabTo } from './keys.js';
import { expect, test } from './lab-test.js';
import { playToEnd } from './lessons/experiments.js';
import { PlotOnPage } from './plot-on-page.js';

test('the whole classifier can be worked with the keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { classifier, run } = lab.words;
  const untrained = await lab.status.innerText();

  await tabTo(page, run.play);
  await page.keyboard.press('Space');
  await expect.poll(() => lab.epoch()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(lab.play).toBeVisible();
  await tabTo(page, run.stepHint);
  const paused = await lab.status.innerText();
  await page.keyboard.press('Enter');
  await expect(lab.status).not.toHaveText(paused);
  await tabTo(page, run.resetHint);
  await page.keyboard.press('Enter');
  await expect(lab.status).toHaveText(untrained);
  await tabTo(page, run.newSeedHint);
  await page.keyboard.press('Enter');
  await expect(lab.root.getByText(run.seed(2), { exact: true })).toBeVisible();
  await tabTo(page, lab.words.undo);
  await page.keyboard.press('Enter');
  await expect(lab.root.getByText(run.seed(1), { exact: true })).toBeVisible();

  await tabTo(page, classifier.pointControl);
  await page.keyboard.press('ArrowRight');
  await expect(lab.walk).toHaveAttribute('aria-valuenow', '1');
  await tabTo(page, classifier.addLayer);
  await page.keyboard.press('Enter');
  await expect(lab.root.locator('.layer')).toHaveCount(3);
  await tabTo(page, classifier.removeLayer(3));
  await page.keyboard.press('Enter');
  await expect(lab.root.locator('.layer')).toHaveCount(2);
  await tabTo(page, classifier.moreUnits(2), { back: true });
  await page.keyboard.press('Enter');
  await expect(lab.units(2)).toHaveValue('9');
});

test('data, training and each layer can be set with the keyboard alone', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { classifier } = lab.words;
  await lab.status.waitFor();
  await tabTo(page, classifier.activationOf(1));
  await chooseByKeys(page, engine.activations.find(({ id }) => id === 'leaky_relu')!.name);
  await expect(lab.layer(1).getByRole('slider', { name: 'α' })).toBeVisible();
  await tabTo(page, 'α');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0.2');
  await page.keyboard.press('Enter');
  await tabTo(page, classifier.dataset);
  await chooseByKeys(page, classifier.datasets.moons.name);
  await tabTo(page, classifier.noise, { type: 'range' });
  await page.keyboard.press('ArrowRight');
  await tabTo(page, classifier.rate, { type: 'range' });
  await page.keyboard.press('ArrowRight');
  await tabTo(page, classifier.optimizer);
  await chooseByKeys(page, classifier.optimizers.adam);
  await tabTo(page, classifier.batch, { type: 'range' });
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/dataset=moons/);
  await expect(page).toHaveURL(/noise=0.11/);
  await expect(page).toHaveURL(/layers=leaky_relu-8\(0.2\)_tanh-8/);
  await expect(page).toHaveURL(/optimizer=adam/);
  await expect(page).toHaveURL(/rate=0.15/);
  await expect(page).toHaveURL(/batch=15/);
});

test('the whole explorer can be worked with the keyboard alone', async ({ page, site, engine }) => {
  await page.goto(`${site.url}explorer.html`);
  const plot = new PlotOnPage(page);
  const { words } = plot;
  await plot.reads(engine, 'sigmoid', 1);
  await tabTo(page, 'Sigmoid');
  await page.keyboard.press('ArrowRight');
  await plot.reads(engine, 'relu', 1);
  await page.keyboard.press('ArrowRight');
  await plot.reads(engine, 'leaky_relu', 1);
  await tabTo(page, words.plot.point);
  await page.keyboard.press('Home');
  await plot.reads(engine, 'leaky_relu', -4);
  await tabTo(page, 'α', { type: 'range' });
  await page.keyboard.press('ArrowRight');
  await plot.reads(engine, 'leaky_relu', -4, { alpha: 0.02 });
  await tabTo(page, words.plot.addFunction);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(plot.readings).toHaveCount(2);
  await tabTo(page, words.plot.addThis('ELU'));
  await page.keyboard.press('Enter');
  await expect(plot.readings).toHaveCount(3);
  await tabTo(page, words.plot.remove('ELU'), { back: true });
  await page.keyboard.press('Enter');
  await expect(plot.readings).toHaveCount(2);
  await tabTo(page, words.plot.more, { back: true });
  await chooseByKeys(page, 'Mish');
  await plot.reads(engine, 'mish', -4);

  // The first stop of a page leads past its header.
  await page.goto(`${site.url}explorer.html`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await tabTo(page, 'Sigmoid');
});

test('in a wide table the whole of each number is in sight that Tab leads to', async ({
  page,
  site,
}) => {
  const query = 'predict=off&at=alpha-rescue&damage-epochs=1&rescue-epochs=2';
  await page.goto(`${site.url}zh-Hant/lessons/03-leaky-relu.html?${query}`);
  const rescue = page.locator('alpha-rescue');
  await playToEnd(rescue);
  await rescue.locator('.foot summary').press('Enter');
  const first = rescue.locator('.foot tbody tr').first().locator('.num-open');
  await first.first().focus();
  for (const number of (await first.all()).slice(1)) {
    await page.keyboard.press('Tab');
    await expect(number).toBeFocused();
    // All but the fraction of a pixel to which scrolling is rounded.
    await expect(number).toBeInViewport({ ratio: 0.95 });
  }
});
