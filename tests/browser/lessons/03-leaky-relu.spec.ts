// Lesson 3 in the browser: each experiment is played to its end, and its table is what the engine computes in Node.
import type { Engine } from '../../../web/src/index.js';
import { fixedText, numberText, percentText } from '../../../web/src/locales/number-text.js';
import { expect, test } from '../lab-test.js';
import { ExperimentOnPage } from './experiment-on-page.js';
import { trainSpiral, type Trained } from './trained-spiral.js';

const LESSON = 'lessons/03-leaky-relu.html';

function rescued(engine: Engine, alpha: number, seed: number): Trained {
  return trainSpiral(engine, {
    layers: 2,
    units: 12,
    activation: 'leaky_relu',
    alpha,
    seed,
    phases: [
      [2, 10],
      [0.1, 60],
    ],
  });
}

const cell = ({ diverged, accuracy }: Trained, lost: string): string =>
  diverged ? lost : `${percentText(accuracy)} %`;

test('alpha moves the curve and the network together, by keyboard, to the engine’s numbers', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}${LESSON}?predict=off`);
  const experiment = new ExperimentOnPage(page, 'leaky-alpha');
  const root = experiment.element;
  const shows = async (alpha: number): Promise<void> => {
    await experiment.waitForEnd();
    const { loss, accuracy } = rescued(engine, alpha, 1);
    const rows = await experiment.table();
    expect([rows[1]!.at(-1), rows[2]!.at(-1)]).toEqual([
      fixedText(loss, 4),
      `${percentText(accuracy)} %`,
    ]);
    await expect(root.locator('.chart.curve canvas')).toHaveAttribute(
      'aria-label',
      new RegExp(`of slope ${alpha} below`),
    );
  };
  await experiment.playToEnd();
  await shows(0.1);
  // One stop of the slider down is a new run with the new alpha, at once.
  await root.getByRole('slider', { name: 'α of B' }).press('ArrowLeft');
  await expect(root.locator('.chart.curve canvas')).toHaveAttribute(
    'aria-label',
    /slope 0.05 below/,
  );
  await shows(0.05);
});

test.describe('in one browser', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'there the test above is enough');

  test('rescue over alpha: every run is the engine’s', async ({ page, site, engine }) => {
    await page.goto(`${site.url}${LESSON}?predict=off&at=alpha-rescue&seeds=2`);
    const experiment = new ExperimentOnPage(page, 'alpha-rescue');
    await experiment.playToEnd();
    const rows = await experiment.table();
    const expected = [0, 0.001, 0.01, 0.05, 0.1, 0.3, 1].map((alpha) =>
      [1, 2].map((seed) => cell(rescued(engine, alpha, seed), '1 diverged')),
    );
    expect(rows.slice(0, 7).map(([, ...cells]) => cells)).toEqual(expected);
  });

  test('loud and silent: a guess, and the runs of the engine', async ({ page, site, engine }) => {
    await page.goto(`${site.url}${LESSON}?at=loud-and-silent&seeds=3`);
    const experiment = new ExperimentOnPage(page, 'loud-and-silent');
    const root = experiment.element;
    await root.getByRole('button', { name: 'Commit my guess and run' }).click();
    await experiment.waitForEnd();
    const rows = await experiment.table();
    const expected = [0, 0.01, 0.1, 0.3].map((alpha) =>
      [1, 2, 3].map((seed) =>
        cell(
          trainSpiral(engine, {
            layers: 4,
            units: 8,
            activation: alpha === 0 ? 'relu' : 'leaky_relu',
            ...(alpha === 0 ? {} : { alpha }),
            seed,
            phases: [[3, 60]],
          }),
          '1 not finite',
        ),
      ),
    );
    expect(rows.map(([, ...cells]) => cells)).toEqual(expected);
    const lost = expected[2]!.filter((text) => text === '1 not finite').length;
    await expect(root.locator('.outcome')).toContainText(`${lost} not finite`);
  });

  test('max(αx, x) beside the core, in Chinese, moved by the keyboard', async ({
    page,
    site,
    engine,
  }) => {
    await page.goto(`${site.url}zh-Hant/${LESSON}?predict=off`);
    const experiment = new ExperimentOnPage(page, 'max-form');
    const root = experiment.element;
    await page.locator('details', { has: root }).locator('> summary').click();
    await experiment.playToEnd();
    const shows = async (alpha: number): Promise<void> => {
      const xs = engine.teaching
        .normalSample({ count: 6, seed: 1, deviation: 1.5 })
        .map((x) => Number(x.toFixed(2)))
        .sort();
      const core = engine.apply('leaky_relu', xs, { alpha });
      const fromMax = engine.teaching.leakyReluFromMax(xs, alpha);
      const expected = [...core].map((value, at) => [
        numberText(value, 4),
        numberText(fromMax[at]!, 4),
      ]);
      expect((await experiment.table()).map(([, ...cells]) => cells)).toEqual(expected);
    };
    await shows(2);
    await root.getByRole('slider', { name: 'α' }).press('Home');
    await expect(root.getByRole('textbox', { name: 'α' })).toHaveValue('0');
    await experiment.waitForEnd();
    await shows(0);
  });
});
