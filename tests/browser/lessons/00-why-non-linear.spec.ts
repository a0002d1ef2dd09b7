// Lesson 0: the experiment runs to its end and shows what the engine computes in Node.
import { expect, test } from '../lab-test.js';
import { ReferenceRun } from '../reference-run.js';
import { percentText, wordsFor } from '../../../web/src/locales/index.js';
import type { ActivationId, Engine } from '../../../web/src/index.js';
import { playToEnd, tableOf } from './experiments.js';

const LESSON = 'lessons/00-why-non-linear.html';
const words = wordsFor('en');

// Larger jumps, the same numbers: the test need not watch every frame.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

function accuracyText(engine: Engine, first: ActivationId): string {
  const linear = Array.from({ length: 3 }, () => ({ units: 16, activation: 'linear' as const }));
  const layers = [{ units: 16, activation: first }, ...linear];
  const settings = { layers, initializer: 'he', learningRate: 0.03, seed: 6 } as const; // the lesson's own seed
  using run = new ReferenceRun(engine, settings);
  run.train((100 * run.data.labels.length) / 10);
  const { accuracy } = run.classifier.evaluate(run.data.inputs, run.data.labels);
  return words.percent(percentText(accuracy));
}

test('the two networks end where the engine says', async ({ page, site, engine, browserName }) => {
  test.skip(browserName === 'firefox', 'the numbers are the same in both: same-numbers.spec.ts');
  await page.goto(`${site.url}${LESSON}`);
  const duel = page.locator('straight-layers');
  const guess = duel.getByRole('slider', { name: 'Accuracy of A' });
  await guess.focus();
  await page.keyboard.press('End');
  await duel.getByRole('button', { name: 'Commit my guess and run' }).press('Enter');
  await playToEnd(duel);
  await expect(duel.locator('.outcome')).toContainText('You expected depth to buy something');
  const accuracies = (await tableOf(duel)).find(([name]) => name === words.classifier.accuracyLine);
  expect(accuracies?.slice(1)).toEqual([
    accuracyText(engine, 'linear'),
    accuracyText(engine, 'relu'),
  ]);
});

test('with one hidden layer the answer to a guess speaks of one', async ({ page, site }) => {
  await page.goto(`${site.url}${LESSON}?at=straight-layers&depth=1`);
  const duel = page.locator('straight-layers');
  await duel.getByRole('slider', { name: 'Accuracy of A' }).press('End');
  await duel.getByRole('button', { name: 'Commit my guess and run' }).press('Enter');
  await playToEnd(duel);
  await expect(duel.locator('.outcome')).toContainText('You expected a hidden layer to buy');
});

test('a preset link opens the experiment in its state', async ({ page, site }) => {
  await page.goto(`${site.url}${LESSON}?at=straight-layers&depth=6&activation=tanh&predict=off`);
  const duel = page.locator('straight-layers');
  await expect(duel.getByRole('textbox', { name: 'Hidden layers' })).toHaveValue('6');
  await expect(duel.getByRole('radio', { name: 'tanh' })).toBeChecked();
});
