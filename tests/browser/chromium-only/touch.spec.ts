// A finger: it drags the point sideways, still scrolls the page up and down, and finds targets of 44 pixels.
import { ClassifierOnPage } from '../classifier-on-page.js';
import { expect, test } from '../lab-test.js';
import { playToEnd } from '../lessons/experiments.js';
import { overflow, smallTargets } from '../measures.js';
import { PlotOnPage } from '../plot-on-page.js';

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

test('a finger drags the point, and scrolls the page from the plot', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}explorer.html?activation=tanh&x=0`);
  const plot = new PlotOnPage(page);
  await plot.reads(engine, 'tanh', 0);
  const { x, y } = await plot.place();
  const client = await page.context().newCDPSession(page);
  const swipe = async (path: { x: number; y: number }[]): Promise<void> => {
    const [start, ...rest] = path;
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start!] });
    for (const point of rest) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe([0, 10, 30, 50, 70].map((along) => ({ x: x + along, y })));
  await expect.poll(() => plot.x()).toBeGreaterThan(1);
  const dragged = await plot.x();
  await plot.reads(engine, 'tanh', dragged);

  await swipe([0, 20, 40, 60, 80, 100, 120].map((up) => ({ x: x + 70, y: y - up })));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect(await smallTargets(page, 44)).toEqual([]);
});

test('a finger paints points of the chosen class, and the page stays where it is', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?dataset=points`);
  const lab = new ClassifierOnPage(page);
  const { own, classifier } = lab.words;
  await lab.root.getByRole('radio', { name: classifier.class(2), exact: true }).tap();
  await lab.plane.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  const box = (await lab.plane.boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down?: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        down === undefined ? [] : [{ x: box.x + box.width / 2, y: box.y + box.height / 4 + down }],
    });
  await touch('touchStart', 0);
  for (const down of [20, 40, 60, 80]) await touch('touchMove', down);
  await touch('touchEnd');
  await expect(lab.root.locator('.setup')).toContainText(own.counts([0, 5, 0]));
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  expect(await smallTargets(page, 44)).toEqual([]);
});

test('a tap on a point shows what the network makes of it', async ({ page, site }) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  await lab.status.waitFor();
  await lab.plane.scrollIntoViewIfNeeded();
  const box = (await lab.plane.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(lab.walk).not.toHaveAttribute('aria-valuenow', '0');
  expect((await lab.shownScores()).flat()).not.toContain('–');
  expect(await smallTargets(page, 44)).toEqual([]);
});

test('a run that diverges keeps its panel within a phone, and its words in lines', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(
    `${site.url}lessons/01-sigmoid.html?predict=off&at=depth-training&activation=elu&rate=3`,
  );
  const duel = page.locator('depth-training');
  await playToEnd(duel);
  await expect(duel.locator('.chip.bad')).toBeVisible();
  expect(await overflow(page)).toEqual([]);
  expect(await smallTargets(page, 44)).toEqual([]);

  await page.goto(`${site.url}lessons/03-leaky-relu.html?predict=off&at=loud-and-silent&epochs=20`);
  const strips = page.locator('loud-and-silent');
  await playToEnd(strips);
  await expect(strips.locator('.strip-text').last()).toContainText('not finite');
  const heights = await strips
    .locator('.strip-label')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(45);
});
