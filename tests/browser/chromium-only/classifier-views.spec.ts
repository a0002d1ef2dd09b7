// The classifier's views: what they show is what the engine computes in Node, and what they change it changes too.
import { fixedText, numberText, percentText } from '../../../web/src/locales/index.js';
import { ClassifierOnPage } from '../classifier-on-page.js';
import { expect, test } from '../lab-test.js';
import { ReferenceRun } from '../reference-run.js';

test('a unit shows its own weights; one that is changed by key changes the network, and Undo brings it back', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html?layers=relu-4_tanh-3`);
  const lab = new ClassifierOnPage(page);
  const { lab: words } = lab.words;
  using run = new ReferenceRun(engine, {
    layers: [
      { units: 4, activation: 'relu' },
      { units: 3, activation: 'tanh' },
    ],
  });
  await lab.step.click();
  run.train(1);
  await expect(lab.status).toHaveText(run.status(lab.words));

  // Home is the first layer, and from there one to the right and two down.
  const walk = lab.root.getByRole('slider', { name: words.unitControl });
  await walk.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  const title = words.unit(3, lab.words.experiment.layer(2));
  const boxes = lab.root.getByRole('group', { name: words.weightsOf(title) }).getByRole('textbox');
  const own = (): number[] => {
    const { weightsOffset, biasesOffset } = run.classifier.layout[1]!;
    const { parameters } = run.classifier;
    const weights = parameters.slice(weightsOffset + 2 * 4, weightsOffset + 3 * 4);
    return [...weights, parameters[biasesOffset + 2]!];
  };
  const expectOwn = (): Promise<void> =>
    expect
      .poll(() => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)))
      .toEqual(own().map((value) => numberText(value, 4)));
  await expectOwn();
  const untouched = await lab.status.innerText();

  await boxes.nth(1).focus();
  await page.keyboard.press('Shift+ArrowUp');
  const { parameters } = run.classifier;
  const at = run.classifier.layout[1]!.weightsOffset + 2 * 4 + 1;
  parameters[at] = parameters[at]! + 1;
  run.classifier.parameters = parameters;
  await expectOwn();
  await expect(boxes.nth(1)).toBeFocused();
  await expect(lab.status).toHaveText(run.status(lab.words));
  await boxes.nth(4).fill('-2.5');
  await boxes.nth(4).press('Enter');
  await expect(boxes.nth(4)).toHaveValue('−2.5');
  await boxes.nth(4).fill('many');
  await boxes.nth(4).press('Enter');
  await expect(lab.alert).toContainText(words.biasName);
  await lab.undo.click();
  await lab.undo.click();
  await expect(lab.status).toHaveText(untouched);
});

test('the units of a wide layer are eight to a drawing, each with its name', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?layers=relu-20`);
  const marks = page.locator('softmax-classifier .inside .unit-marks').first().locator('svg');
  await expect(marks).toHaveCount(3);
  const names = (await marks.locator('title').allTextContents()).flatMap((text) =>
    text.split('\n'),
  );
  expect(names).toHaveLength(20);
  expect(new Set(names.map((name) => name.split(':')[0])).size).toBe(20);
});

test('the insides of the layers and the arithmetic of a point are the engine’s; a step on it too', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html?layers=relu-4_tanh-3`);
  const lab = new ClassifierOnPage(page);
  const { lab: words, experiment, list, percent } = lab.words;
  const layers = [
    { units: 4, activation: 'relu' },
    { units: 3, activation: 'tanh' },
  ] as const;
  using run = new ReferenceRun(engine, { layers });
  for (let step = 0; step < 3; step += 1) await lab.step.click();
  run.train(1);
  run.train(1);
  run.train(1);
  await expect(lab.status).toHaveText(run.status(lab.words));

  const probe = run.classifier.probe();
  await lab.root.locator('.inner summary').click();
  const rows = lab.root.locator('.inner .data tbody tr');
  const three = (value: number): string => numberText(value, 3);
  const expected = probe.layers.map(({ gradientRms, updateToWeight, z, a, units }, index) => [
    index < 2 ? experiment.layer(index + 1) : experiment.output,
    three(gradientRms),
    numberText(updateToWeight, 2),
    ...[z.mean, z.deviation, a.mean, a.deviation].map(three),
    units.length === 0
      ? '–'
      : list([
          words.alive(units.filter((state) => state === 'alive').length),
          words.deadCount(units.filter((state) => state === 'dead').length),
          words.saturatedCount(units.filter((state) => state === 'saturated').length),
        ]),
  ]);
  const cellsOf = (locator: typeof rows): Promise<string[][]> =>
    locator.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
  await expect.poll(() => cellsOf(rows)).toEqual(expected);
  const inactive = [...probe.layers[0]!.inactiveShare].reduce((sum, share) => sum + share, 0) / 4;
  await expect(lab.root.locator('.inside')).toContainText(
    words.inactive(percent(percentText(inactive))),
  );

  await lab.walk.press('Home');
  for (const fold of await lab.root.locator('.deep summary').all()) await fold.click();
  const input = run.data.inputs.slice(0, 2);
  const label = run.data.labels[0]!;
  const { layers: way, loss } = run.classifier.explain(input, label);
  const tables = lab.root.locator('.deep table.data');
  for (const [index, { z, a, dLdA, dLdZ }] of way.entries()) {
    const units = tables.nth(index).locator('tbody tr');
    // A fold is filled after it has opened.
    await expect(units).toHaveCount(z.length);
    const shown = await cellsOf(units);
    const four = (values: ArrayLike<number>): string[] =>
      Array.from(values, (value) => numberText(value, 4));
    expect(shown.map((row) => row[1])).toEqual(four(z));
    expect(shown.map((row) => row[2])).toEqual(four(a));
    if (index < 2) expect(shown.map((row) => row[3])).toEqual(four(dLdA));
    expect(shown.map((row) => row[4])).toEqual(four(dLdZ));
  }
  await expect(lab.root.locator('.deep')).toContainText(fixedText(loss, 4));
  // A sum opens into its terms, which add up to it.
  await tables.nth(1).locator('.num-open').first().click();
  const terms = lab.root.locator('.pop tbody tr');
  await expect(terms).not.toHaveCount(0);
  const last = (await cellsOf(terms)).map((row) => Number(row.at(-1)!.replace('−', '-')));
  const sum = last.slice(0, -1).reduce((total, term) => total + term, 0);
  expect(sum).toBeCloseTo(way[1]!.z[0]!, 4);
  await page.keyboard.press('Escape');
  await expect(tables.nth(1).locator('.num-open').first()).toBeFocused();

  await lab.press(words.stepOnPoint);
  run.classifier.trainOn(input, label);
  await expect(lab.status).toHaveText(run.status(lab.words));
  expect(await lab.shownScores()).toEqual(run.scores(0));
});

test('features, weight decay and the optimizer’s numbers of the address train A and B as the engine does', async ({
  page,
  site,
  engine,
}) => {
  const query =
    'features=x,y,x_squared&optimizer=adam&beta1=0.8&epsilon=1e-4&l2=0.01&rate=0.01&against=activation:relu';
  await page.goto(`${site.url}classifier.html?${query}`);
  const lab = new ClassifierOnPage(page);
  const data = engine.createDataset('spiral');
  const runs = (['tanh', 'relu'] as const).map((activation) => {
    const layer = { units: 8, activation };
    const classifier = engine.createClassifier({
      layers: [layer, layer],
      features: ['x', 'y', 'x_squared'],
      optimizer: { kind: 'adam', learningRate: 0.01, beta1: 0.8, epsilon: 1e-4 },
      l2: 0.01,
    });
    classifier.setData(data.inputs, data.labels);
    classifier.train(18);
    return classifier;
  });
  await lab.press(lab.words.lab.epochStepHint);
  const [a, b] = runs.map((classifier) => {
    const { loss, accuracy } = classifier.evaluate(data.inputs, data.labels);
    return lab.words.run.status(fixedText(loss, 3), lab.words.percent(percentText(accuracy)));
  });
  await expect(lab.root.locator('.foot')).toContainText(`A: ${a!}. B: ${b!}.`);
  for (const run of runs) run.dispose();

  // The one difference is marked on both, and another one can be chosen.
  await expect(lab.root.locator('.world strong')).toHaveText(['tanh', 'ReLU']);
  await lab.choose(lab.words.lab.differs, lab.words.lab.differences.rate);
  await expect(lab.root.locator('.world strong').first()).toHaveText('0.01');
  await expect(page).toHaveURL(/against=rate:/);
  await lab.root.getByRole('radio', { name: lab.words.lab.modes.one }).check();
  await expect(lab.root.locator('.network-heads')).toBeVisible();
  await expect(page).not.toHaveURL(/against/);
  await expect(lab.root.getByRole('checkbox', { name: 'x²' })).toBeChecked();
});

test('Play stops in the epoch in which the accuracy that was asked for is reached', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html?until=accuracy&until-accuracy=0.8&speed=fast`);
  const lab = new ClassifierOnPage(page);
  using run = new ReferenceRun(engine);
  const { inputs, labels } = run.data;
  let epoch = 0;
  while (run.classifier.evaluate(inputs, labels).accuracy < 0.8) epoch = run.train(18).epoch;
  await lab.play.click();
  await expect(lab.root.getByText(lab.words.lab.isThere.accuracy)).toBeVisible();
  expect(await lab.epoch()).toBe(epoch);
  await expect(lab.status).toHaveText(run.status(lab.words));
});

test('a race fills as it runs, can be cancelled, and gives its results as CSV', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { lab: words } = lab.words;
  const speed = lab.root.getByRole('combobox', { name: words.speed });
  await expect(speed).toBeVisible();
  await lab.root.getByRole('radio', { name: words.modes.race }).check();
  // How fast Play goes and where it stops says nothing of a race.
  await expect(speed).toHaveCount(0);
  for (const id of ['sigmoid', 'relu', 'leaky_relu']) {
    const { name } = engine.activations.find((row) => row.id === id)!;
    await lab.root.getByRole('checkbox', { name, exact: true }).uncheck();
  }
  await lab.type(words.raceEpochs, '400');
  await lab.press(words.raceStart);
  await lab.press(words.raceCancel);
  await expect(lab.root.getByText(words.raceCancelled)).toBeVisible();
  await lab.type(words.raceEpochs, '20');
  await lab.type(words.raceSeeds, '3');
  await lab.press(words.raceStart);
  await expect(lab.root.getByText(words.raceProgress(6, 6))).toBeVisible();

  const data = engine.createDataset('spiral', { seed: 2 });
  const layer = { units: 8, activation: 'elu' as const };
  const classifier = engine.createClassifier({ seed: 2, layers: [layer, layer] });
  classifier.setData(data.inputs, data.labels);
  classifier.train(20 * 18);
  const { accuracy } = classifier.evaluate(data.inputs, data.labels);
  classifier.dispose();
  const [download] = await Promise.all([page.waitForEvent('download'), lab.press(words.saveCsv)]);
  const stream = await download.createReadStream();
  const csv = (await stream.toArray()).join('');
  expect(csv.split('\n')).toContain(`elu,2,20,${accuracy}`);
  expect(csv.trim().split('\n')).toHaveLength(7);
});

test('a gradient bar opens the terms whose root mean square it is', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html?against=activation:leaky_relu(0.5)`);
  const lab = new ClassifierOnPage(page);
  await lab.step.click();
  const bars = lab.root.locator('.gradient-value button');
  await expect(bars).toHaveCount(6);
  await bars.first().click();
  const popover = lab.root.getByRole('dialog');
  // Eight units, and what they make.
  await expect(popover.locator('tbody tr')).toHaveCount(9);
  using reference = engine.createClassifier();
  const { inputs, labels } = engine.createDataset('spiral');
  reference.setData(inputs, labels);
  reference.train(1);
  const rms = reference.probe().layers[0]!.gradientRms;
  await expect(popover).toContainText(numberText(rms, 6));
  await expect(bars.first()).toHaveText(numberText(rms, 2));
});

test('who races and a parameter of B stand in the address, and come back from it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?against=activation:leaky_relu(0.5)`);
  const lab = new ClassifierOnPage(page);
  const { lab: words, redo } = lab.words;
  const parameter = words.ofB('α');
  await expect(lab.slider(parameter)).toHaveValue('0.5');
  await expect(lab.root.locator('.world').nth(1)).toContainText('α = 0.5');
  await lab.type(parameter, '0.25');
  await lab.root.getByRole('radio', { name: words.modes.race, exact: true }).check();
  await lab.root.getByRole('checkbox', { name: 'Mish', exact: true }).check();
  await lab.root.getByRole('checkbox', { name: 'Sigmoid', exact: true }).uncheck();
  await lab.type(words.raceSeeds, '3');
  await expect(page).toHaveURL(/race=relu,leaky_relu,elu,tanh,mish&race-seeds=3/);
  await expect(page).toHaveURL(/against=activation:leaky_relu\(0\.25\)/);
  await page.goto(page.url());
  await expect(lab.root.getByRole('checkbox', { name: 'Mish', exact: true })).toBeChecked();
  await expect(lab.root.getByRole('checkbox', { name: 'Sigmoid', exact: true })).not.toBeChecked();
  await expect(lab.slider(words.raceSeeds)).toHaveValue('3');
  await lab.root.getByRole('checkbox', { name: 'Mish', exact: true }).uncheck();
  await lab.undo.click();
  await expect(lab.root.getByRole('checkbox', { name: 'Mish', exact: true })).toBeChecked();
  await lab.press(redo);
  await expect(lab.root.getByRole('checkbox', { name: 'Mish', exact: true })).not.toBeChecked();
});
