// A learner's own data in the classifier: painted by pointer and by keyboard, pasted as a table, sent as a link.
import type { Locator, Page } from '@playwright/test';
import { ClassifierOnPage, frames } from './classifier-on-page.js';
import { expect, test } from './lab-test.js';

/** From a place of the plot to its place in the window; the axes are as plane-chart.ts draws them. */
async function placeOn(
  plane: Locator,
): Promise<(x: number, y: number) => readonly [number, number]> {
  await plane.scrollIntoViewIfNeeded();
  const box = (await plane.boundingBox())!;
  const side = Math.min(box.width - 54, box.height - 46);
  const share = (value: number): number => (value + 1.2) / 2.4;
  return (x, y) => [box.x + 34 + share(x) * side, box.y + 20 + (1 - share(y)) * side];
}

/** One stroke of the mouse through these places. */
async function stroke(
  page: Page,
  plane: Locator,
  places: readonly (readonly [number, number])[],
): Promise<void> {
  const at = await placeOn(plane);
  const [first, ...others] = places.map(([x, y]) => at(x, y));
  await page.mouse.move(...first!);
  await page.mouse.down();
  for (const place of others) await page.mouse.move(...place, { steps: 12 });
  await page.mouse.up();
}

const ring = (radius: number): (readonly [number, number])[] =>
  // Eight corners: no need of a sine.
  [
    [1, 0],
    [0.7, 0.7],
    [0, 1],
    [-0.7, 0.7],
    [-1, 0],
    [-0.7, -0.7],
    [0, -1],
    [0.7, -0.7],
    [1, 0],
  ].map(([x, y]) => [radius * x!, radius * y!] as const);

const countsOf = async (lab: ClassifierOnPage): Promise<number[]> => {
  const text = await lab.root.locator('.setup').innerText();
  return [...text.matchAll(/(\d+) of class/g)].map(([, count]) => Number(count));
};

/** What the address says, in whatever order. */
const textsOf = (page: Page): string[] => [...new URL(page.url()).searchParams].map(String).sort();

/** The picture's own bytes: the same regions, points and marks of what is wrong. */
const picture = (plane: Locator): Promise<string> =>
  plane.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

test('three classes are painted, separated, not learnt by deep sigmoid, and sent: the link shows the same picture', async ({
  page,
  site,
  context,
  browserName,
}) => {
  const isChromium = browserName === 'chromium';
  if (isChromium) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { own, classifier, lab: words, keep } = lab.words;
  await lab.choose(classifier.dataset, own.points);
  await expect(lab.status).toHaveText(own.none);
  await expect(lab.play).toHaveAttribute('aria-disabled', 'true');

  const colour = (number: number): Promise<void> =>
    lab.root.getByRole('radio', { name: classifier.class(number), exact: true }).check();
  await colour(1);
  await stroke(page, lab.plane, [
    [-0.1, -0.1],
    [0.1, 0.1],
  ]);
  await colour(2);
  await stroke(page, lab.plane, ring(0.55));
  await colour(3);
  await stroke(page, lab.plane, ring(1.05));
  const counts = await countsOf(lab);
  expect(counts).toHaveLength(3);
  expect(counts[1]).toBeGreaterThan(10);
  expect(counts[2]).toBeGreaterThan(counts[1]!);

  // Two layers of tanh find it.
  await lab.choose(words.speed, words.speeds.fast);
  await lab.play.click();
  await expect(lab.pause).toBeHidden();
  await expect.poll(() => lab.accuracy()).toBe(100);
  const trained = await lab.status.innerText();

  // Four layers of sigmoid do not: the first layer hardly hears of the loss.
  await lab.choose(classifier.activationOf(1), 'Sigmoid');
  await lab.choose(classifier.activationOf(2), 'Sigmoid');
  await lab.press(classifier.addLayer);
  await lab.press(classifier.addLayer);
  await lab.play.click();
  await expect(lab.pause).toBeHidden();
  expect(await lab.accuracy()).toBeLessThan(75);
  const gradient = async (row: number): Promise<number> => {
    const text = await lab.root.locator('.gradient-value').nth(row).innerText();
    const [, mantissa = '', power = '⁰'] = /([\d.]+)(?:×10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/.exec(text) ?? [];
    const digits = Array.from(power.replace('⁻', '-'), (sign) => {
      const digit = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
      return digit < 0 ? sign : String(digit);
    });
    return Number(`${mantissa}e${digits.join('')}`);
  };
  expect(await gradient(0)).toBeLessThan((await gradient(4)) / 30);

  // Back to the network that does, which Undo kept, and on its way to somebody else.
  while ((await lab.status.innerText()) !== trained) await lab.undo.click();
  await lab.press(keep.link);
  await expect(lab.root.locator('.link-result')).not.toBeEmpty();
  await expect(page).toHaveURL(/trained=/);
  const link = isChromium ? await page.evaluate(() => navigator.clipboard.readText()) : page.url();
  await page.mouse.move(0, 0);
  await frames(page, 30);
  const sent = await picture(lab.plane);
  const kept = textsOf(page);

  const other = await context.newPage();
  await other.goto(link);
  const received = new ClassifierOnPage(other);
  await expect(received.status).toHaveText(trained);
  expect(await countsOf(received)).toEqual(counts);
  await frames(other, 60);
  expect(await picture(received.plane)).toBe(sent);
  // The address that the other page writes of itself: the same points and weights to the last bit.
  await expect.poll(() => textsOf(other)).toEqual(kept);
});

test('points are moved, erased, taken back and brought back, with the mouse and by keyboard alone', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?dataset=points`);
  const lab = new ClassifierOnPage(page);
  const { own, redo, classifier } = lab.words;
  const board = lab.root.getByRole('application', { name: own.plane });
  await board.focus();
  for (const key of ['ArrowRight', 'Enter', 'ArrowUp', '2', 'Enter', 'ArrowLeft', '3', ' '])
    await page.keyboard.press(key);
  await expect.poll(() => countsOf(lab)).toEqual([1, 1, 1]);
  // The third stands at (0, 0.1): picked up, moved by a tenth and a hundredth, put back, moved again and put down.
  const tool = (name: string): Locator => lab.root.getByRole('radio', { name, exact: true });
  await tool(own.toolNames.move).check();
  await board.focus();
  await page.keyboard.press('Enter');
  for (const key of ['ArrowDown', 'Escape', 'Enter', 'ArrowUp', 'Shift+ArrowUp', 'Enter'])
    await page.keyboard.press(key);
  await tool(own.toolNames.look).check();
  await lab.walk.press('End');
  await expect(lab.root.locator('.point')).toContainText('(0.00, 0.11)');

  await tool(own.toolNames.erase).check();
  await board.focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => countsOf(lab)).toEqual([0, 1, 1]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => countsOf(lab)).toEqual([1, 1, 1]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => countsOf(lab)).toEqual([0, 1, 1]);
  await lab.undo.click();

  // The mouse: the point at (0.1, 0) goes to (-0.8, -0.8), and a stroke erases the other two.
  await tool(own.toolNames.move).check();
  await stroke(page, lab.plane, [
    [0.1, 0],
    [-0.8, -0.8],
  ]);
  await tool(own.toolNames.erase).check();
  await stroke(page, lab.plane, [
    [-0.2, 0.1],
    [0.3, 0.1],
  ]);
  await expect.poll(() => countsOf(lab)).toEqual([1, 0, 0]);
  await expect(lab.root.locator('.point-tools')).toContainText(own.oneClass);
  await lab.press(own.eraseAll);
  await expect(lab.status).toHaveText(own.none);
  await lab.undo.click();
  await lab.undo.click();
  await expect.poll(() => countsOf(lab)).toEqual([1, 1, 1]);
  await lab.press(redo);
  await expect.poll(() => countsOf(lab)).toEqual([1, 0, 0]);

  // A generated set as one's own: the same points, to paint into.
  await lab.choose(classifier.dataset, classifier.datasets.moons.name);
  await lab.press(own.editThese);
  await expect.poll(() => countsOf(lab)).toEqual([90, 90]);
});

test('a pasted table is learnt; of a broken one every row is named, and what was there stays', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { own, classifier, lab: words } = lab.words;
  await lab.root.getByText(own.csv, { exact: true }).click();
  const box = lab.root.getByRole('textbox', { name: own.csvText });
  const said = lab.root.locator('.csv-said');
  const dataset = lab.root.getByRole('combobox', { name: classifier.dataset });

  await box.fill('width,height,kind\n1,2,a\n3,?,a\n');
  await lab.press(own.csvUse);
  await expect(said.getByRole('listitem')).toContainText([
    /kind.* 1 different/,
    /Row 3.*height.*“\?”/,
  ]);
  await expect(said).toContainText('still there');
  await expect(dataset).toHaveValue('spiral');
  await expect(box).toHaveValue(/3,\?,a/);

  const rows = Array.from({ length: 40 }, (_, at) => {
    const label = at % 2 === 0 ? 'small "one"' : '大';
    return `${at},${(at % 2) * 10 + (at % 7)},${at % 5},"${label.replaceAll('"', '""')}"`;
  });
  await box.fill(
    ['length,width,depth,"the, kind"', ...rows.slice(0, 20), '7,x,3,b', ...rows.slice(20)].join(
      '\n',
    ),
  );
  await lab.press(own.csvUse);
  await expect(said).toContainText('40 rows read, 1 row left out.');
  await expect(said.getByRole('listitem')).toContainText(['Row 22']);
  await expect(dataset).toHaveValue('table');
  await expect(lab.root.locator('.key').first()).toContainText('small "one"');
  await lab.choose(words.axisUp, 'x₃ depth');
  await lab.choose(words.speed, words.speeds.fast);
  await lab.play.click();
  await expect(lab.pause).toBeHidden();
  await expect.poll(() => lab.accuracy()).toBe(100);

  // Another column for the classes; what cannot be learnt leaves the table as it is.
  await lab.choose(own.csvLabel, 'depth');
  await expect(said).toContainText('Column “the, kind” is left out');
  await expect(lab.root.locator('.key').first()).toContainText('4');
  await lab.choose(own.csvLabel, 'length');
  await expect(said).toContainText('still there');
  await lab.undo.click();
  await expect(lab.root.locator('.key').first()).toContainText('大');
  await expect.poll(() => new URL(page.url()).searchParams.get('table')).toMatch(/the, kind"\n/);
  await expect(page).toHaveURL(/trained=/);
  const trained = await lab.status.innerText();
  await page.goto(page.url());
  await expect(lab.status).toHaveText(trained);
  await expect(dataset).toHaveValue('table');
});
