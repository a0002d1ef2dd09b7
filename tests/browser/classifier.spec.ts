// The classifier: its transport, its controls, its points, and what happens when a run goes wrong.
import { fixedText } from '../../web/src/locales/index.js';
import { ClassifierOnPage, frames } from './classifier-on-page.js';
import { expect, test } from './lab-test.js';
import { ReferenceRun, type ReferenceSettings } from './reference-run.js';

test('Step follows the engine step for step, Reset repeats the run, New seed begins another', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  await lab.walk.focus();
  await page.keyboard.press('Home');
  const take5 = async (): Promise<string[]> => {
    using run = new ReferenceRun(engine);
    await expect(lab.status).toHaveText(run.status(lab.words));
    const seen: string[] = [];
    for (let step = 1; step <= 5; step += 1) {
      await lab.step.click();
      run.train(1);
      await expect(lab.status).toHaveText(run.status(lab.words));
      expect(await lab.shownScores()).toEqual(run.scores(0));
      seen.push(await lab.root.locator('.point').innerText());
    }
    return seen;
  };
  const first = await take5();
  expect(new Set(first).size).toBe(5);
  await lab.reset.click();
  expect(await take5()).toEqual(first);

  await lab.newSeed.click();
  await expect(lab.root.getByText(lab.words.run.seed(2), { exact: true })).toBeVisible();
  using other = new ReferenceRun(engine, { seed: 2 });
  await expect(lab.status).toHaveText(other.status(lab.words));

  // Undo goes back over New seed and Reset to the run as it was.
  await lab.undo.click();
  await expect(lab.root.getByText(lab.words.run.seed(1), { exact: true })).toBeVisible();
  await expect.poll(() => lab.root.locator('.point').innerText()).toBe(first[4]);
});

test('each control builds the network that it says, and the address keeps it', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { words } = lab;
  const { classifier } = words;
  const name = (id: string): string => engine.activations.find((row) => row.id === id)!.name;
  const layers = [
    { units: 8, activation: 'tanh' as const },
    { units: 8, activation: 'tanh' as const },
  ];
  let settings: ReferenceSettings = { layers, classes: 3, samples: 180, noise: 0.1 };
  const expectRun = async (changes: ReferenceSettings): Promise<void> => {
    settings = { ...settings, ...changes };
    using run = new ReferenceRun(engine, settings);
    await expect(lab.status).toHaveText(run.status(words));
    await lab.step.click();
    run.train(1);
    await expect(lab.status).toHaveText(run.status(words));
  };
  await expectRun({});

  const offered = lab.root
    .getByRole('combobox', { name: classifier.activationOf(1) })
    .getByRole('option');
  await expect(offered).toHaveText(engine.activations.map((row) => row.name));
  await lab.choose(classifier.activationOf(1), name('leaky_relu'));
  await expectRun({ layers: [{ units: 8, activation: 'leaky_relu' }, layers[1]!] });
  await lab.layer(1).getByRole('textbox', { name: 'α' }).fill('0.3');
  await lab.layer(1).getByRole('textbox', { name: 'α' }).press('Enter');
  const leaky = { units: 8, activation: 'leaky_relu' as const, alpha: 0.3 };
  await expectRun({ layers: [leaky, layers[1]!] });
  await lab.press(classifier.moreUnits(2));
  await expectRun({ layers: [leaky, { units: 9, activation: 'tanh' }] });
  await lab.press(classifier.removeLayer(2));
  await expectRun({ layers: [leaky] });
  await lab.press(classifier.fewerUnits(1));
  await expectRun({ layers: [{ ...leaky, units: 7 }] });
  await lab.press(classifier.addLayer);
  await expect(lab.root.locator('.layer')).toHaveCount(2);
  await lab.choose(classifier.activationOf(2), name('mish'));
  const added = Number(await lab.units(2).inputValue());
  await expectRun({
    layers: [
      { ...leaky, units: 7 },
      { units: added, activation: 'mish' },
    ],
  });

  await lab.choose(classifier.dataset, classifier.datasets.rings.name);
  await expectRun({ dataset: 'rings' });
  await lab.type(classifier.noise, '0.05');
  await expectRun({ noise: 0.05 });
  await lab.type(classifier.samples, '150');
  await expectRun({ samples: 150 });
  await lab.type(classifier.heldOut, '20 %');
  await expectRun({ testFraction: 0.2 });
  await lab.type(classifier.classes, '4');
  await expectRun({ classes: 4 });
  await lab.choose(classifier.optimizer, classifier.optimizers.adam);
  await expectRun({ optimizer: 'adam' });
  await lab.choose(classifier.initializer, classifier.initializers.he);
  await expectRun({ initializer: 'he' });
  await lab.type(classifier.batch, classifier.all);
  await expectRun({ batch: 'all' });
  await lab.slider(classifier.batch).press('Home');
  await expectRun({ batch: 1 });
  await lab.type(classifier.batch, '25');
  await expectRun({ batch: 25 });

  // A learning rate is no part of the network: the run goes on with the new one.
  {
    using run = new ReferenceRun(engine, settings);
    run.train(1);
    await lab.type(classifier.rate, '0.01');
    run.classifier.learningRate = 0.01;
    await expect(lab.status).toHaveText(run.status(words));
    await lab.step.click();
    run.train(1);
    await expect(lab.status).toHaveText(run.status(words));
  }

  await expect(page).toHaveURL(/rate=0.01/);
  await expect(page).toHaveURL(/trained=2\./);
  const trained = await lab.status.innerText();
  await page.reload();
  await expect(lab.status).toHaveText(trained);
  await lab.reset.click();
  await expectRun({ learningRate: 0.01 });
  await expect(page).toHaveURL(/trained=1\./);
  await page.locator('#language').click();
  await expect(page).toHaveURL(/zh-Hant\/classifier\.html\?.*rate=0.01/);
  using chinese = new ReferenceRun(engine, settings);
  chinese.train(1);
  await expect(lab.status).toHaveText(chinese.status(new ClassifierOnPage(page, 'zh-Hant').words));
});

test('Play trains the spiral until it is separated, Pause holds it, Step goes on from there', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  await lab.play.click();
  await expect.poll(() => lab.epoch()).toBeGreaterThan(2);
  await lab.pause.click();
  const held = await lab.status.innerText();
  const epoch = await lab.epoch();
  await frames(page, 20);
  expect(await lab.status.innerText()).toBe(held);
  expect(await lab.epoch()).toBe(epoch);
  await lab.step.click();
  await expect(lab.status).not.toHaveText(held);

  // In a hidden tab nothing is computed.
  await lab.play.click();
  await expect.poll(() => lab.epoch()).toBeGreaterThan(epoch);
  await setHidden(true);
  const progressIn20Frames = async (): Promise<number> => {
    // The words lag behind the run; going to another point brings them up to date.
    const present = async (): Promise<number> => {
      await page.keyboard.press('ArrowRight');
      await frames(page, 2);
      return lab.epoch();
    };
    const before = await present();
    await frames(page, 20);
    return (await present()) - before;
  };
  await lab.walk.focus();
  expect(await progressIn20Frames()).toBe(0);
  await expect(lab.pause).toBeVisible();
  await setHidden(false);
  await expect.poll(progressIn20Frames).toBeGreaterThan(0);

  await expect.poll(() => lab.accuracy(), { timeout: 20_000 }).toBeGreaterThan(90);
  expect(await lab.epoch()).toBeLessThanOrEqual(400);

  function setHidden(hidden: boolean): Promise<void> {
    return page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }
});

test('a point that is pointed at, pressed or reached by key shows its logits, p and p − y', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}classifier.html?held-out=0.25`);
  const lab = new ClassifierOnPage(page);
  using run = new ReferenceRun(engine, { testFraction: 0.25 });
  await lab.step.click();
  run.train(1);
  await expect(lab.status).toHaveText(run.status(lab.words));
  expect((await lab.shownScores()).flat()).toEqual(Array.from({ length: 9 }, () => '–'));

  const box = (await lab.plane.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const expectChosen = async (): Promise<number> => {
    await expect(lab.walk).not.toHaveAttribute('aria-valuenow', '0');
    const point = Number(await lab.walk.getAttribute('aria-valuenow')) - 1;
    const scores = await lab.shownScores();
    const { inputs, labels, test: heldOut } = run.data;
    if (point < labels.length) expect(scores).toEqual(run.scores(point));
    const label = [...labels, ...heldOut.labels][point]!;
    const x = [...inputs, ...heldOut.inputs][2 * point]!;
    await expect(lab.root.locator('.point')).toContainText(`(${fixedText(x, 2)},`);
    await expect(lab.root.locator('.point')).toContainText(
      lab.words.classifier.trueClass(String(label + 1)),
    );
    const p = scores.map(([, text]) => asNumber(text!));
    expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 2);
    scores.forEach(([, , gradient], index) =>
      expect(asNumber(gradient!)).toBeCloseTo(p[index]! - (index === label ? 1 : 0), 2),
    );
    return point;
  };
  // The arms begin in the middle, so that a point is near.
  await page.mouse.move(middle.x, middle.y, { steps: 3 });
  const hovered = await expectChosen();
  await page.mouse.click(middle.x + box.width / 4, middle.y);
  await expect.poll(() => lab.walk.getAttribute('aria-valuenow')).not.toBe(String(hovered + 1));
  const pressed = await expectChosen();
  await lab.walk.focus();
  await page.keyboard.press('Home');
  expect(await expectChosen()).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await expectChosen()).toBe(1);
  await page.keyboard.press('End');
  expect(await expectChosen()).toBe(179);
  await page.keyboard.press('Escape');
  await expect(lab.walk).toHaveAttribute('aria-valuenow', '0');
  expect(pressed).not.toBe(hovered);
});

test('a run that diverges stops, says at which step and layer, and offers a way on', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}zh-Hant/classifier.html?layers=linear-8_relu-8&rate=10`);
  const lab = new ClassifierOnPage(page, 'zh-Hant');
  const { classifier } = lab.words;
  const settings: ReferenceSettings = {
    learningRate: 10,
    layers: [
      { units: 8, activation: 'linear' },
      { units: 8, activation: 'relu' },
    ],
  };
  using run = new ReferenceRun(engine, settings);
  const { diverged } = run.train(10_000);
  expect(diverged).toBeDefined();
  const place = diverged!.layer < 2 ? classifier.inLayer(diverged!.layer + 1) : classifier.inOutput;

  await lab.play.click();
  await expect(lab.alert).toContainText(classifier.divergedTitle(diverged!.step));
  await expect(lab.alert).toContainText(classifier.diverged(place, '10'));
  await expect(lab.play).toBeDisabled();
  await expect(lab.step).toBeDisabled();

  // Back where the loss is finite, and the run can be gone on with: by the same way into the same wall.
  await lab.press(classifier.goBack);
  await expect(lab.alert).toHaveCount(0);
  await expect(lab.status).not.toContainText('NaN');
  await lab.play.click();
  await expect(lab.alert).toBeVisible();

  await lab.press(classifier.halve);
  const rate = lab.root.getByRole('textbox', { name: classifier.rate, exact: true });
  await expect(rate).toHaveValue('5');
  await lab.reset.click();
  await expect(lab.alert).toHaveCount(0);
  using fresh = new ReferenceRun(engine, settings);
  await expect(lab.status).toHaveText(fresh.status(lab.words));
});

test('what the address asks for and cannot be is said, and the default stands', async ({
  page,
  site,
  engine,
}) => {
  const query = 'dataset=cube&layers=tanh-9999&rate=-1&seed=1.5&batch=0&classes=64';
  await page.goto(`${site.url}classifier.html?${query}`);
  const lab = new ClassifierOnPage(page);
  await expect(lab.alert.getByRole('listitem')).toHaveCount(6);
  for (const text of query.split('&')) await expect(lab.alert).toContainText(text);
  using run = new ReferenceRun(engine);
  await expect(lab.status).toHaveText(run.status(lab.words));
});

function asNumber(text: string): number {
  const plain = text.replace('\u2212', '-');
  return plain.includes('×') ? 0 : Number(plain);
}

test('the address of a trained network shows the same probabilities to somebody else', async ({
  page,
  site,
  browser,
}) => {
  await page.goto(`${site.url}classifier.html?rate=0.2`);
  const lab = new ClassifierOnPage(page);
  for (let step = 0; step < 4; step += 1) await lab.step.click();
  await lab.walk.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/v=1&trained=4\.0\./);
  const context = await browser.newContext();
  const other = new ClassifierOnPage(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.status).toHaveText(await lab.status.innerText());
  await other.walk.focus();
  await other.page.keyboard.press('Home');
  await expect(other.scores).toHaveCount(3);
  expect(await other.shownScores()).toEqual(await lab.shownScores());
  // What is trained on from there is another state.
  await other.step.click();
  await expect(other.page).toHaveURL(/trained=5\.0\./);
  await context.close();
});
