// The explorer: every function of the registry, its parameters, the point, and what lies beside it.
import { numberText, settingText } from '../../web/src/locales/index.js';
import { expect, test } from './lab-test.js';
import { PlotOnPage } from './plot-on-page.js';

test('every function of the registry can be chosen, and its numbers are the engine’s', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html`);
  const plot = new PlotOnPage(page);
  const { words } = plot;
  const first = plot.root.getByRole('radiogroup', { name: words.plot.chooser }).getByRole('radio');
  await expect(first).toHaveCount(5);
  const menu = plot.root.getByLabel(words.plot.more).getByRole('option');
  const offered = [
    ...(await first.evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value))),
    ...(await menu.evaluateAll((options) => options.map((o) => (o as HTMLOptionElement).value))),
  ].filter((id) => id !== 'softmax' && id !== '');
  expect(offered).toEqual(engine.activations.map(({ id }) => id));

  await plot.root.getByText(words.dataTable).click();
  await plot.type('x', '-1.5');
  const xs = Float64Array.of(-4, -3, -2, -1, 0, 1, 2, 3, 4);
  for (const row of engine.activations) {
    await plot.choose(row);
    await plot.reads(engine, row.id, -1.5);
    const values = engine.apply(row.id, xs);
    const slopes = engine.applyDerivative(row.id, xs);
    await expect(plot.root.locator('table.data tbody tr')).toHaveText(
      Array.from(
        xs,
        (x, at) =>
          // Cells stand without blanks between them in the text.
          new RegExp(
            `^\\s*${[settingText(x), numberText(values[at]!), numberText(slopes[at]!)].join('\\s*')}\\s*$`,
          ),
      ),
    );
    await expect(page.locator('.function-card:visible')).toHaveAttribute('data-activation', row.id);
  }
});

test('alpha changes by slider, by keyboard, by typing, and goes back to its preset', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=leaky_relu&x=-2`);
  const plot = new PlotOnPage(page);
  const { words } = plot;
  await plot.reads(engine, 'leaky_relu', -2);

  const slider = plot.slider('α');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(plot.typedValue('α')).toHaveValue('0.02');
  await plot.reads(engine, 'leaky_relu', -2, { alpha: 0.02 });

  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + (box.width * 3) / 4, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  const dragged = Number(await plot.typedValue('α').inputValue());
  const { sliderMin, sliderMax } = engine.activations.find(({ id }) => id === 'leaky_relu')!
    .parameters[0]!;
  expect(dragged).toBeGreaterThan(sliderMin + (sliderMax - sliderMin) * 0.6);
  expect(dragged).toBeLessThan(sliderMin + (sliderMax - sliderMin) * 0.9);
  await plot.reads(engine, 'leaky_relu', -2, { alpha: dragged });

  // More can be typed than the slider reaches, with a true minus sign too.
  await plot.type('α', '\u22123.5');
  await plot.reads(engine, 'leaky_relu', -2, { alpha: -3.5 });

  await plot.type('α', 'much');
  await expect(plot.alert).toContainText('α');
  await expect(plot.typedValue('α')).toHaveValue(settingText(-3.5));
  await plot.reads(engine, 'leaky_relu', -2, { alpha: -3.5 });

  await plot.root.getByRole('button', { name: words.back('α') }).click();
  await expect(plot.typedValue('α')).toHaveValue('0.01');
  await plot.reads(engine, 'leaky_relu', -2, { alpha: 0.01 });
});

test('the point follows a mouse anywhere on the plot, with its tangent', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=tanh&x=0&theme=light`);
  const plot = new PlotOnPage(page);
  await plot.reads(engine, 'tanh', 0);
  const zero = await plot.place();
  await plot.handle.press('Shift+ArrowRight');
  await plot.reads(engine, 'tanh', 1);
  const unit = (await plot.place()).x - zero.x;

  // It need not be hit: the press is well above it.
  await page.mouse.move(zero.x, zero.y - 60);
  await page.mouse.down();
  await plot.reads(engine, 'tanh', 0);
  await page.mouse.move(zero.x - 1.5 * unit, zero.y + 60, { steps: 4 });
  await expect.poll(() => plot.x()).toBeCloseTo(-1.5, 1);
  await plot.reads(engine, 'tanh', await plot.x());
  await page.keyboard.down('Shift');
  await page.mouse.move(zero.x - 1.7 * unit, zero.y, { steps: 2 });
  await plot.reads(engine, 'tanh', -2);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Escape');
  await plot.reads(engine, 'tanh', 1);
  await page.mouse.up();
  await page.mouse.move(zero.x, zero.y);
  await plot.reads(engine, 'tanh', 1);

  // Half a unit to the right the tangent is clear of both curves: there its colour must be.
  const one = await plot.place();
  const rise = (zero.y - one.y) / engine.value('tanh', 1);
  const height = engine.value('tanh', 1) + 0.5 * engine.derivative('tanh', 1);
  expect(await plot.hasSlopeColour(zero.x + 1.5 * unit, zero.y - rise * height)).toBe(true);
  expect(await plot.hasSlopeColour(zero.x + 1.5 * unit, zero.y - rise * (height + 0.1))).toBe(
    false,
  );
});

test('the handle stays on the point when the window changes its size', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=tanh&x=3`);
  const plot = new PlotOnPage(page);
  for (const width of [1280, 1000, 1250]) {
    await page.setViewportSize({ width, height: 900 });
    await plot.reads(engine, 'tanh', 3);
    // Pressed in the middle of its handle, the point stays where it is.
    await expect(async () => {
      const { x, y } = await plot.place();
      await page.mouse.click(x, y);
      expect(await plot.x()).toBeCloseTo(3, 1);
      await page.keyboard.press('Escape');
    }).toPass({ timeout: 4000 });
    await plot.reads(engine, 'tanh', 3);
  }
});

test('the point follows the keyboard, and Escape brings it back', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=elu&x=0.5&span=10`);
  const plot = new PlotOnPage(page);
  await plot.handle.focus();
  for (const [key, x] of [
    ['ArrowRight', 0.6],
    ['ArrowUp', 0.7],
    ['ArrowLeft', 0.6],
    ['Shift+ArrowLeft', -0.4],
    ['Shift+ArrowRight', 0.6],
    ['PageDown', -0.4],
    ['PageUp', 0.6],
    ['Home', -10],
    ['ArrowLeft', -10],
    ['End', 10],
    ['Escape', 0.5],
  ] as const) {
    await page.keyboard.press(key);
    await plot.reads(engine, 'elu', x);
  }
});

test('up to three functions lie beside the chosen one, by value or by slope', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=relu&x=-0.5`);
  const plot = new PlotOnPage(page);
  const { words } = plot;
  const rows = ['gelu', 'silu', 'mish'].map((id) => engine.activations.find((r) => r.id === id)!);
  const add = plot.root.getByLabel(words.plot.addFunction);
  await plot.reads(engine, 'relu', -0.5);
  const alone = await picture();
  for (const [index, { name }] of rows.entries()) {
    await add.selectOption({ label: name });
    await plot.root.getByRole('button', { name: words.plot.addThis(name) }).click();
    await expect(plot.readings).toHaveCount(3 + index);
  }
  await expect(add).toHaveCount(0);
  expect(await picture()).not.toBe(alone);
  await expect(plot.readings).toHaveText([
    words.exactly('0'),
    words.exactly('0'),
    ...rows.map(({ id }) => numberText(engine.value(id, -0.5))),
  ]);
  await plot.pick(words.plot.othersShow, 'f′(x)');
  await expect(plot.readings.nth(3)).toHaveText(numberText(engine.derivative('silu', -0.5)));

  await expect(page).toHaveURL(/compare=gelu,silu,mish&curves=slopes/);
  for (const { name } of rows) {
    await plot.root.getByRole('button', { name: words.plot.remove(name) }).click();
  }
  await expect(plot.readings).toHaveCount(2);
  await expect(add).toHaveCount(1);
  await expect.poll(picture).toBe(alone);

  function picture(): Promise<string> {
    return plot.canvas.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  }
});

test('softmax has a view of its own, with logits and a temperature', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html`);
  const plot = new PlotOnPage(page);
  const { words } = plot;
  await plot.pick(words.plot.chooser, 'Softmax');
  const shown = plot.root.locator('.bars td:last-child');
  const expectSoftmax = async (logits: number[], temperature = 1): Promise<void> => {
    const p = engine.softmax(Float64Array.from(logits), { temperature });
    await expect(shown).toHaveText(Array.from(p, (one) => one.toFixed(4)));
  };
  await expectSoftmax([2, 1, 0.1]);
  await plot.type(words.softmax.logit(3), '3.3');
  await expectSoftmax([2, 1, 3.3]);
  await plot.slider(words.softmax.logit(1)).focus();
  await page.keyboard.press('ArrowLeft');
  await expectSoftmax([1.9, 1, 3.3]);
  await plot.type(words.softmax.temperature, '4');
  await expectSoftmax([1.9, 1, 3.3], 4);
  await plot.slider(words.softmax.temperature).focus();
  await page.keyboard.press('ArrowRight');
  await expectSoftmax([1.9, 1, 3.3], 5);
  await expect(page).toHaveURL(/activation=softmax&logits=1.9,1,3.3&temperature=5/);
});
