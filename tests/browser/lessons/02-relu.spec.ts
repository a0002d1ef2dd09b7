// Lesson 2 in the browser: each experiment is played to its end, and its table is what the engine computes in Node.
import { DuelRun, type DuelPlan } from '../../../web/src/elements/experiments/duel/duel-run.js';
import * as bias from '../../../web/src/elements/experiments/bias-cloud/plan.js';
import * as dead from '../../../web/src/elements/experiments/dead-units/plan.js';
import * as fast from '../../../web/src/elements/experiments/epochs-to-accuracy/plan.js';
import * as rescue from '../../../web/src/elements/experiments/kill-then-rescue/plan.js';
import { SweepRun } from '../../../web/src/elements/experiments/sweep/sweep-run.js';
import { fixedText, percentText, wordsFor } from '../../../web/src/locales/index.js';
import { expect, test } from '../lab-test.js';
import { ExperimentOnPage } from './experiment-on-page.js';

const LESSON = 'lessons/02-relu.html';

function ended(engine: ConstructorParameters<typeof DuelRun>[0], plan: DuelPlan): DuelRun {
  const run = new DuelRun(engine, plan);
  while (!run.done) run.step();
  return run;
}

/** Loss and accuracy of A and B, as the table of a duel has them. */
function scores(run: DuelRun, language = 'en'): string[][] {
  const words = wordsFor(language);
  return [
    run.worlds.map(({ run: { training } }) => fixedText(training.loss, 4)),
    run.worlds.map(({ run: { training } }) => words.percent(percentText(training.accuracy))),
    run.worlds.map((world) => String(dead.deadUnits(world))),
  ];
}

test('dead units: a guess, a run, and the counts of the engine', async ({ page, site, engine }) => {
  await page.goto(`${site.url}${LESSON}`);
  const experiment = new ExperimentOnPage(page, 'dead-units');
  const { words, root } = experiment;
  await root.getByRole('slider', { name: 'Dead units in B' }).press('ArrowRight');
  await root.getByRole('button', { name: words.experiment.commit }).click();
  await experiment.isComplete();
  const world = (rate: number): DuelPlan['worlds'][number] => ({
    title: '',
    network: dead.network(engine, 'relu', rate, 1),
  });
  const run = ended(engine, {
    epochs: 60,
    worlds: [world(0.1), world(1)],
    otherSeeds: 0,
    measure: dead.deadUnits,
  });
  const rows = await experiment.rows();
  expect(rows.slice(1, 4).map(([, ...cells]) => cells)).toEqual(scores(run));
  await expect(root.locator('.outcome')).toContainText(`${dead.deadUnits(run.worlds[1]!)} died`);
  await expect(root.locator('.outcome')).toContainText('your guess: 9 units');
  run.dispose();
});

test('kill, then rescue: the dead before and after are the engine’s, in Chinese too', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}zh-Hant/${LESSON}?predict=off`);
  const experiment = new ExperimentOnPage(page, 'kill-then-rescue', 'zh-Hant');
  await experiment.play();
  const settings: rescue.RescueSettings = {
    activation: 'relu',
    damage: 1.5,
    damageEpochs: 10,
    rate: 0.1,
    rescueEpochs: 60,
    seed: 1,
  };
  const network = rescue.network(engine, settings);
  const run = ended(engine, {
    epochs: 70,
    worlds: [
      { title: '', network },
      { title: '', network, rates: rescue.phases(settings) },
    ],
    otherSeeds: 0,
    measure: rescue.deadNow,
  });
  const rows = await experiment.rows();
  expect(rows.slice(1, 4).map(([, ...cells]) => cells)).toEqual(scores(run, 'zh-Hant'));
  expect(rows.at(-1)?.at(-1)).toBe(String(rescue.deadAfterDamage(run.worlds[1]!)));
  run.dispose();
});

test('epochs to 90 %: every run of the sweep takes as many as in Node', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}${LESSON}?predict=off&at=epochs-to-accuracy&seeds=3`);
  const experiment = new ExperimentOnPage(page, 'epochs-to-accuracy');
  await experiment.play();
  const run = new SweepRun(engine, {
    conditions: fast.ENTRIES.map((entry) => fast.condition(engine, entry, '')),
    firstSeed: 1,
    seeds: 3,
    epochs: 400,
    until: fast.isThere,
    measure: fast.epochsTaken,
  });
  while (!run.done) run.step();
  const rows = await experiment.rows();
  expect(rows.map(([, ...cells]) => cells)).toEqual(
    fast.ENTRIES.map((_, at) => run.results(at).map(String)),
  );
});

test('the cloud: moved by keys, by pointer and by typing, it counts what the engine counts', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}${LESSON}?predict=off`);
  const experiment = new ExperimentOnPage(page, 'bias-cloud');
  const { root } = experiment;
  const counts = async (at: number, activation = 'relu'): Promise<void> => {
    const cloud = new bias.Cloud(engine, { activation, bias: at, count: 120, seed: 1 });
    const rows = await experiment.rows();
    expect(rows[0]![1]).toBe(`${cloud.inactive} of 120 inputs`);
    expect(rows[1]![2]).toBe(cloud.dead ? 'yes' : 'no');
    expect(rows[2]!.slice(1)).toEqual([
      `${cloud.flat} of 120 inputs`,
      cloud.saturated ? 'yes' : 'no',
    ]);
  };
  const cloud = root.getByRole('slider', { name: 'Move the cloud: the bias' });
  await cloud.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(cloud).toHaveAttribute('aria-valuenow', '-1.1');
  await counts(-1.1);
  await page.keyboard.press('Home');
  await counts(-8);
  await page.keyboard.press('Escape');
  await expect(cloud).toHaveAttribute('aria-valuenow', '0');

  const typed = root.getByRole('textbox', { name: 'Bias' });
  await typed.fill('-2');
  await typed.press('Enter');
  await counts(-2);
  await root.getByText('Sigmoid', { exact: true }).click();
  await typed.fill('-8');
  await typed.press('Enter');
  await counts(-8, 'sigmoid');

  await typed.fill('0');
  await typed.press('Enter');
  const box = (await root.locator('svg.cloud').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width / 8, y, { steps: 4 });
  await page.mouse.up();
  await expect(cloud).toHaveAttribute('aria-valuenow', '2');
});

test('timing: every function of the registry gets a time, and the passes too', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}${LESSON}?predict=off&at=function-timing&repeats=2`);
  const experiment = new ExperimentOnPage(page, 'function-timing');
  await experiment.play();
  const rows = await experiment.rows();
  expect(rows.slice(0, engine.activations.length).map(([name]) => name)).toEqual(
    engine.activations.map(({ name }) => name),
  );
  expect(rows).toHaveLength(engine.activations.length + 3);
  // A pass takes tens of milliseconds, so that even a coarse clock sees it.
  for (const [, ...cells] of rows.slice(-3)) {
    for (const cell of cells) expect(Number(cell)).toBeGreaterThan(0);
  }
  await experiment.root.locator('.num-open').first().click();
  await expect(experiment.root.getByRole('dialog')).toContainText('repeat 2');
});
