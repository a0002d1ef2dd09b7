// Lesson 2 in the browser: each experiment is played to its end, and its table is what the engine computes in Node.
import type { Engine } from '../../../web/src/index.js';
import { fixedText, percentText } from '../../../web/src/locales/number-text.js';
import { expect, test } from '../lab-test.js';
import { ExperimentOnPage } from './experiment-on-page.js';
import { trainSpiral, type Trained } from './trained-spiral.js';

const LESSON = 'lessons/02-relu.html';

/** Loss, accuracy and dead units of A and B, as the table of a duel has them. */
function scores(worlds: readonly Trained[], percent: (text: string) => string): string[][] {
  return [
    worlds.map(({ loss }) => fixedText(loss, 4)),
    worlds.map(({ accuracy }) => percent(percentText(accuracy))),
    worlds.map(({ dead }) => String(dead.at(-1))),
  ];
}

test('dead units: a guess, a run, and the counts of the engine', async ({ page, site, engine }) => {
  await page.goto(`${site.url}${LESSON}`);
  const experiment = new ExperimentOnPage(page, 'dead-units');
  const root = experiment.element;
  await root.getByRole('slider', { name: 'Dead units in B' }).press('ArrowRight');
  await root.getByRole('button', { name: 'Commit my guess and run' }).click();
  await experiment.waitForEnd();
  const worlds = [0.1, 1].map((rate) =>
    trainSpiral(engine, { layers: 4, units: 8, activation: 'relu', seed: 1, phases: [[rate, 60]] }),
  );
  const rows = await experiment.table();
  expect(rows.slice(1, 4).map(([, ...cells]) => cells)).toEqual(
    scores(worlds, (text) => `${text} %`),
  );
  await expect(root.locator('.outcome')).toContainText(`${worlds[1]!.dead[0]} died`);
  await expect(root.locator('.outcome')).toContainText('your guess: 9 units');
});

test.describe('in one browser', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'there the test above is enough');

  test('kill, then rescue: the dead before and after are the engine’s, in Chinese too', async ({
    page,
    site,
    engine,
  }) => {
    await page.goto(`${site.url}zh-Hant/${LESSON}?predict=off`);
    const experiment = new ExperimentOnPage(page, 'kill-then-rescue');
    await experiment.playToEnd();
    const network = { layers: 2, units: 12, activation: 'relu', seed: 1 } as const;
    const worlds = [
      trainSpiral(engine, { ...network, phases: [[0.1, 70]] }),
      trainSpiral(engine, {
        ...network,
        phases: [
          [1.5, 10],
          [0.1, 60],
        ],
      }),
    ];
    const rows = await experiment.table();
    expect(rows.slice(1, 4).map(([, ...cells]) => cells)).toEqual(
      scores(worlds, (text) => `${text}%`),
    );
    expect(rows.at(-1)?.at(-1)).toBe(String(worlds[1]!.dead[0]));
  });

  test('epochs to 90 %: every run of the sweep takes as many as in Node', async ({
    page,
    site,
    engine,
  }) => {
    await page.goto(`${site.url}${LESSON}?predict=off&at=epochs-to-accuracy&seeds=3`);
    const experiment = new ExperimentOnPage(page, 'epochs-to-accuracy');
    await experiment.playToEnd();
    const entries = [
      ['sigmoid', 0.1],
      ['relu', 0.1],
      ['sigmoid', 3],
      ['relu', 0.3],
    ] as const;
    const rows = await experiment.table();
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      entries.map(([activation, rate]) =>
        [1, 2, 3].map((seed) => {
          const phases = [[rate, 400]] as const;
          const { epochsTo90 } = trainSpiral(engine, {
            layers: 2,
            units: 16,
            activation,
            seed,
            phases,
          });
          return String(epochsTo90);
        }),
      ),
    );
  });

  test('the cloud: moved by keys, by pointer and by typing, it counts what the engine counts', async ({
    page,
    site,
    engine,
  }) => {
    await page.goto(`${site.url}${LESSON}?predict=off`);
    const experiment = new ExperimentOnPage(page, 'bias-cloud');
    const root = experiment.element;
    const counts = async (at: number, activation: 'relu' | 'sigmoid' = 'relu'): Promise<void> => {
      const { inactive, flat } = cloudIn(engine, at, activation);
      const rows = await experiment.table();
      expect(rows[0]![1]).toBe(`${inactive} of 120 inputs`);
      expect(rows[1]![2]).toBe(inactive === 120 ? 'yes' : 'no');
      const saturated = inactive < 120 && flat >= 108;
      expect(rows[2]!.slice(1)).toEqual([`${flat} of 120 inputs`, saturated ? 'yes' : 'no']);
    };
    const cloud = root.getByRole('slider', { name: 'Move the cloud: the bias' });
    const isAt = (value: string): Promise<void> =>
      expect(cloud).toHaveAttribute('aria-valuenow', value);
    await cloud.press('Shift+ArrowLeft');
    await cloud.press('ArrowLeft');
    await isAt('-1.1');
    await counts(-1.1);
    await cloud.press('Home');
    await isAt('-8');
    await cloud.press('Escape');
    await isAt('-1.1');

    const typed = root.getByRole('textbox', { name: 'Bias' });
    await typed.fill('-2');
    await typed.press('Enter');
    await isAt('-2');
    await counts(-2);
    await root.getByRole('radio', { name: 'Sigmoid' }).check({ force: true });
    await typed.fill('-8');
    await typed.press('Enter');
    await isAt('-8');
    await counts(-8, 'sigmoid');

    await typed.fill('0');
    await typed.press('Enter');
    await isAt('0');
    const box = (await root.locator('svg.cloud').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + box.width / 8, y, { steps: 4 });
    await page.mouse.up();
    await isAt('2');

    // Play pushes it down from there, a tenth at a time, until the largest z has crossed 0; Reset brings it back.
    await root.getByRole('radio', { name: 'ReLU', exact: true }).check({ force: true });
    await experiment.playToEnd();
    const largest = Math.max(...engine.teaching.normalSample({ count: 120, seed: 1 }));
    await expect
      .poll(async () => Number(await cloud.getAttribute('aria-valuenow')) + largest)
      .toBeLessThan(0);
    expect(Number(await cloud.getAttribute('aria-valuenow')) + largest).toBeGreaterThan(-0.11);
    await root.getByRole('button', { name: /^Reset/ }).click();
    await isAt('2');
    await root.getByRole('button', { name: /^New seed/ }).click();
    await expect(root.locator('.chip').first()).toHaveText('seed 2');
  });

  test('timing: every function of the registry gets a time, and the passes too', async ({
    page,
    site,
    engine,
  }) => {
    await page.goto(`${site.url}${LESSON}?predict=off&at=function-timing&repeats=2`);
    const experiment = new ExperimentOnPage(page, 'function-timing');
    await experiment.playToEnd();
    const rows = await experiment.table();
    expect(rows.slice(0, engine.activations.length).map(([name]) => name)).toEqual(
      engine.activations.map(({ name }) => name),
    );
    expect(rows).toHaveLength(engine.activations.length + 3);
    // A pass takes tens of milliseconds, so that even a coarse clock sees it.
    for (const [, ...cells] of rows.slice(-3)) {
      for (const cell of cells) expect(Number(cell)).toBeGreaterThan(0);
    }
    await experiment.element.locator('.num-open').first().click();
    await expect(experiment.element.getByRole('dialog')).toContainText('repeat 2');
  });
});

/** Inputs for which value and slope are 0, and for which the slope is small. */
function cloudIn(
  engine: Engine,
  bias: number,
  activation: 'relu' | 'sigmoid',
): { inactive: number; flat: number } {
  const z = Float64Array.from(engine.teaching.normalSample({ count: 120, seed: 1, mean: bias }));
  const values = engine.apply(activation, z);
  const slopes = engine.applyDerivative(activation, z);
  return {
    inactive: values.filter((value, at) => value === 0 && slopes[at] === 0).length,
    flat: slopes.filter((slope) => Math.abs(slope) < 0.01).length,
  };
}
