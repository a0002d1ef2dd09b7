// Lesson 1: each experiment runs to its end and shows what the engine computes in Node.
import { expect, test } from '../lab-test.js';
import { ReferenceRun } from '../reference-run.js';
import { fixedText, numberText, percentText, wordsFor } from '../../../web/src/locales/index.js';
import * as slope from '../../../web/src/elements/experiments/sigmoid-saturation/plan.js';
import * as walks from '../../../web/src/elements/experiments/zero-centred/plan.js';
import type { ActivationId, Engine } from '../../../web/src/index.js';
import { playToEnd, tableOf } from './experiments.js';

const LESSON = 'lessons/01-sigmoid.html';
const words = wordsFor('en');

// Larger jumps, the same numbers: the test need not watch every frame.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const alike = (activation: ActivationId, layers: number, units: number) =>
  Array.from({ length: layers }, () => ({ units, activation }));

/** The row of accuracies after the experiment's epochs. */
function accuracyText(engine: Engine, activation: ActivationId): string {
  using run = new ReferenceRun(engine, { layers: alike(activation, 6, 8), initializer: 'he' });
  run.train((60 * run.data.labels.length) / 10);
  const { accuracy } = run.classifier.evaluate(run.data.inputs, run.data.labels);
  return words.percent(percentText(accuracy));
}

test('the four experiments show what the engine computes', async ({
  page,
  site,
  engine,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'the numbers are the same in both: same-numbers.spec.ts');
  await page.goto(`${site.url}${LESSON}?predict=off`);

  const saturation = page.locator('sigmoid-saturation');
  const readings = await tableOf(saturation);
  for (const x of slope.PLACES) {
    const { value, slope: real, single } = slope.readingAt(engine, x);
    const row = readings.find(([name]) => name === String(x));
    expect(row?.[1]).toBe(numberText(value, 6));
    expect(row?.[3]).toBe(numberText(real, 4));
    expect(row?.[4]).toBe(numberText(single.slope, 4));
  }

  // Forty inputs, one a frame: in jumps they would take longer.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await playToEnd(saturation);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const inputs = engine.teaching.normalSample({ count: 40, seed: 1, deviation: 5 });
  const slopes = engine.applyDerivative('sigmoid', Float64Array.from(inputs));
  const flat = slopes.filter((one) => one < 0.01).length;
  const lost = engine.teaching.sigmoidSlopeFromValue(inputs).filter((one) => one === 0).length;
  const counted = saturation.locator('.readings .num-open');
  await expect(counted.nth(-2)).toHaveText(`${flat} of 40`);
  await expect(counted.nth(-1)).toHaveText(`${lost} of 40`);
  // A look at another place leaves the inputs where they are; another seed draws others.
  await saturation.getByRole('slider', { name: 'The point x' }).press('ArrowRight');
  await expect(saturation.locator('.chip').nth(1)).toHaveText('40 of 40 inputs');
  await saturation.getByRole('button', { name: /^New seed/ }).click();
  await expect(saturation.locator('.chip')).toHaveText(['seed 2', '0 of 40 inputs']);

  const depth = page.locator('gradient-depth');
  await playToEnd(depth);
  using batch = new ReferenceRun(engine, {
    layers: alike('sigmoid', 8, 16),
    initializer: 'glorot',
  });
  batch.train(1);
  const bars = await tableOf(depth);
  batch.classifier.probe().layers.forEach(({ gradientRms }, layer) => {
    expect(bars[layer]?.[1]).toBe(numberText(gradientRms, 6));
  });

  const paths = page.locator('zero-centred');
  await playToEnd(paths);
  const both = [true, false].map((centred) => walks.walk(engine, { batch: 1, seed: 1 }, centred));
  const rows = await tableOf(paths);
  expect(rows[0]?.slice(1)).toEqual(both.map(({ pathLength }) => numberText(pathLength, 5)));
  expect(rows[2]?.slice(1)).toEqual(both.map((walk) => numberText(walks.detour(walk), 4)));
  expect(rows[5]?.slice(1)).toEqual(both.map(({ losses }) => fixedText(losses.at(-1)!, 4)));

  const duel = page.locator('depth-training');
  await playToEnd(duel);
  const accuracies = (await tableOf(duel)).find(([name]) => name === words.classifier.accuracyLine);
  expect(accuracies?.slice(1)).toEqual([
    accuracyText(engine, 'sigmoid'),
    accuracyText(engine, 'tanh'),
  ]);
});

test('the point on the slope moves by key, after the guess', async ({
  page,
  site,
  engine,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'keys are tested in both by experiment-frame.spec.ts');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`${site.url}${LESSON}`);
  const saturation = page.locator('sigmoid-saturation');
  await expect(saturation.getByRole('slider')).toHaveCount(0);
  await saturation.getByRole('radio', { name: 'less than a hundredth of it' }).check();
  await saturation.getByRole('button', { name: 'Commit my guess and run' }).click();
  await expect(saturation.locator('.outcome')).toContainText('Right.');

  const point = saturation.getByRole('slider', { name: 'The point x' });
  await point.focus();
  await page.keyboard.press('End');
  const real = numberText(engine.derivative('sigmoid', 20), 4);
  await expect(saturation.locator('.readings')).toContainText(real);
  await expect(saturation.locator('.readings')).toContainText('exactly 0');
  await page.keyboard.press('Escape');
  await expect(point).toHaveAttribute('aria-valuenow', '5');
  await page.keyboard.press('ArrowRight');
  await expect(point).toHaveAttribute('aria-valuenow', '5.1');
});

test('a preset link opens its experiment in its state', async ({ page, site }) => {
  await page.goto(`${site.url}${LESSON}?at=zero-centred&batch=100&predict=off`);
  const paths = page.locator('zero-centred');
  await expect(paths.getByRole('textbox', { name: 'Batch size' })).toHaveValue('100');
});
