// Lesson 4 in a browser: each experiment shows what the engine computes in Node from the same plan.
import { fixedText, numberText, percentText } from '../../../web/src/locales/number-text.js';
import { expect, test } from '../lab-test.js';
import { ExperimentOnPage } from './experiment-on-page.js';

const lesson = 'lessons/04-elu.html';

test('a prediction of the slope at 0 is answered, and alpha moves curve and network', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}${lesson}?at=slope-at-zero&epochs=20`);
  const slope = new ExperimentOnPage(page, 'slope-at-zero');
  const { element } = slope;
  await expect(element).not.toContainText('just left of 0, f′ =');
  await element.getByRole('button', { name: 'Commit my guess and run' }).click();
  await slope.waitForEnd();
  await expect(element.locator('.outcome')).toContainText('That is the slope with α = 1');
  const [left] = engine.applyDerivative('elu', Float64Array.of(-1e-9), { alpha: 2 });
  expect((await slope.table())[0]).toEqual(['slope just left of 0', '1', left!.toFixed(0)]);
  await element.locator('.num-open[data-key="left"]').click();
  await expect(element.locator('.pop tr.sum')).toContainText('2');
  await page.keyboard.press('Escape');

  const alpha = element.getByRole('slider', { name: 'α of B' });
  await alpha.press('ArrowLeft');
  await expect(element.locator('.num-open[data-key="left"]')).toHaveText('1.9');
  await slope.waitForEnd();
  await expect(element.locator('.world').nth(1)).toContainText('α = 1.9');
});

test('the link of an experiment leads to its heading, and keeps that nothing is predicted', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${lesson}?predict=off`);
  const mean = page.locator('mean-shift');
  await mean.getByRole('button', { name: 'Link to this state' }).click();
  const link = await mean.getByRole('textbox', { name: 'Link to this state' }).inputValue();
  expect(new URL(link).hash).toBe('#mean');
  expect(new URL(link).searchParams.get('predict')).toBe('off');
  await page.goto(link);
  // The experiments above have grown by then, and a reader who scrolls is left alone.
  await expect(page.locator('slope-at-zero .control-bar')).toBeAttached();
  await expect(page.locator('#mean')).toBeInViewport();
  await page.mouse.wheel(0, -5000);
  await expect(page.locator('#mean')).not.toBeInViewport();
  await page.waitForTimeout(500);
  await expect(page.locator('#mean')).not.toBeInViewport();
});

test('the functions of the sample wait for a guess, and for none where none is asked for', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${lesson}`);
  const mean = new ExperimentOnPage(page, 'mean-shift');
  await expect(mean.element.locator('.muted')).toContainText('waits for your guess');
  expect(await mean.table()).toHaveLength(1);
  await mean.element.getByRole('button', { name: 'Skip' }).click();
  await expect(mean.element).not.toContainText('waits for your guess');
  expect(await mean.table()).toHaveLength(6);

  for (const [folder, words] of [
    ['', 'guess'],
    ['zh-Hant/', '先猜'],
  ] as const) {
    await page.goto(`${site.url}${folder}${lesson}?predict=off`);
    await expect(mean.element.locator('.foot > p')).toContainText('ELU 0.1');
    await expect(mean.element).not.toContainText(words);
    expect(await mean.table()).toHaveLength(6);
  }
});

test.describe('with every number', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'there the test above is enough');

  test('the readings of ELU and of the sample are the engine’s', async ({ page, site, engine }) => {
    await page.goto(`${site.url}${lesson}?predict=off`);
    const mean = new ExperimentOnPage(page, 'mean-shift');
    await mean.playToEnd();
    const z = engine.teaching.normalSample({ count: 100_000, seed: 1 });
    const window = { from: -3, to: 3, bins: 60 };
    const rows = (await mean.table()).slice(1);
    (['sigmoid', 'relu', 'leaky_relu', 'elu', 'tanh'] as const).forEach((id, at) => {
      const summary = engine.teaching.summarise(engine.apply(id, z), window);
      expect(rows[at]!.slice(1)).toEqual(
        [summary.mean, summary.deviation, summary.min, summary.max].map((value) =>
          fixedText(value, 4),
        ),
      );
    });

    const left = new ExperimentOnPage(page, 'left-saturation');
    await left.element.getByRole('slider', { name: 'Input x' }).press('Home');
    await expect(left.element.locator('.readings tbody td')).toHaveText([
      numberText(engine.value('elu', -12), 4),
      numberText(engine.derivative('elu', -12), 4),
      numberText(engine.value('leaky_relu', -12), 4),
      numberText(engine.derivative('leaky_relu', -12), 4),
    ]);

    await left.playToEnd();
    const pushed = Float64Array.from(
      engine.teaching.normalSample({ count: 40, seed: 1, mean: -4, deviation: 3 }),
    );
    const leaky = engine.applyDerivative('leaky_relu', pushed);
    const smaller = engine
      .applyDerivative('elu', pushed)
      .filter((slope, index) => slope < leaky[index]!).length;
    await expect(left.element.locator('.count .num-open')).toHaveText(`${smaller} of 40 inputs`);

    await page.locator('.part-deeper summary').first().click();
    const precision = new ExperimentOnPage(page, 'expm1-precision');
    await precision.playToEnd();
    const near = engine.teaching
      .normalSample({ count: 40, seed: 1, deviation: 0.01 })
      .map((z) => -Math.abs(z));
    const errors = [...engine.teaching.eluFromExp(near)].map((naive, index) => {
      const exact = engine.value('elu', near[index]!);
      return Math.abs((naive - exact) / exact);
    });
    const middle = numberText(errors.sort((one, other) => one - other)[19]!, 2);
    await expect(precision.element.locator('.foot > p')).toContainText(`${middle} for eˣ − 1`);
    const tiny = (await precision.table()).at(-1)!;
    expect(tiny[2]).toBe('exactly 0');
    const x = Float32Array.of(-1e-8);
    expect(engine.teaching.eluFromExp(x)[0]).toBe(0);
    expect(tiny[4]).toBe(numberText(engine.apply('elu', x)[0]!, 9));
  });

  test('the claim’s dots are the engine’s runs', async ({ page, site, engine }) => {
    await page.goto(
      `${site.url}${lesson}?predict=off&at=elu-against-leaky&seeds=2&epochs=20&rate=0.1`,
    );
    const claim = new ExperimentOnPage(page, 'elu-against-leaky');
    await claim.playToEnd();
    const rows = await claim.table();
    expect(rows).toHaveLength(10);
    const accuracy = (activation: 'leaky_relu' | 'elu', depth: number, seed: number): string => {
      const data = engine.createDataset('spiral', { seed });
      const classifier = engine.createClassifier({
        inputs: 2,
        classes: data.classes,
        seed,
        layers: Array.from({ length: depth }, () => ({ units: 8, activation })),
        initializer: 'he',
        optimizer: { kind: 'sgd', learningRate: 0.1 },
        batchSize: 10,
      });
      classifier.setData(data.inputs, data.labels);
      classifier.train(20 * Math.ceil(data.labels.length / 10));
      const result = classifier.evaluate(data.inputs, data.labels).accuracy;
      classifier.dispose();
      return `${percentText(result)} %`;
    };
    expect(rows[0]!.slice(1)).toEqual([1, 2].map((seed) => accuracy('leaky_relu', 2, seed)));
    expect(rows[9]!.slice(1)).toEqual([1, 2].map((seed) => accuracy('elu', 10, seed)));
  });
});
