// A first visit from beginning to end, as a reader would make it.
import { ClassifierOnPage } from './classifier-on-page.js';
import { expect, test } from './lab-test.js';
import { PlotOnPage } from './plot-on-page.js';

test('a new reader drags a curve, switches to leaky ReLU, changes alpha and separates the spiral', async ({
  page,
  site,
  engine,
}) => {
  test.slow();
  await page.goto(`${site.url}index.html`);
  const plot = new PlotOnPage(page);
  const lab = new ClassifierOnPage(page);
  await plot.reads(engine, 'sigmoid', 1);

  const start = await plot.place();
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 90, start.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => plot.x()).toBeLessThan(0.5);
  await plot.reads(engine, 'sigmoid', await plot.x());

  // On the home page one choice is for the curve and for the network beside it.
  const x = await plot.x();
  await page.getByRole('radio', { name: 'Leaky ReLU' }).check();
  await plot.reads(engine, 'leaky_relu', x);
  await plot.type('α', '0.2');
  await plot.reads(engine, 'leaky_relu', x, { alpha: 0.2 });
  await expect(lab.root).toHaveAttribute('activation', 'leaky_relu');
  await expect(lab.root).toHaveAttribute('alpha', '0.2');
  const untrained = await lab.accuracy();
  await lab.play.click();
  await expect.poll(() => lab.accuracy()).toBeGreaterThan(untrained);
  await lab.pause.click();

  await page.getByRole('link', { name: 'Compare all the functions' }).click();
  await expect(page).toHaveURL(/explorer\.html/);
  await plot.pick(plot.words.plot.chooser, 'Leaky ReLU');
  await plot.type('x', '-2');
  await plot.slider('α').press('End');
  const { sliderMax } = engine.activations.find(({ id }) => id === 'leaky_relu')!.parameters[0]!;
  await plot.reads(engine, 'leaky_relu', -2, { alpha: sliderMax });

  await page.locator('.site-head').getByRole('link', { name: 'Classifier' }).click();
  await lab.play.click();
  await expect.poll(() => lab.accuracy(), { timeout: 30_000 }).toBeGreaterThanOrEqual(97);
  expect(await lab.epoch()).toBeLessThanOrEqual(400);
});
