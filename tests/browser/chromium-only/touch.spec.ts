// A finger: it drags the point sideways, still scrolls the page up and down, and finds targets of 44 pixels.
import { ClassifierOnPage } from '../classifier-on-page.js';
import { expect, test } from '../lab-test.js';
import { smallTargets } from '../measures.js';
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
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at, y }],
    });
  await touch('touchStart', x);
  for (const step of [10, 30, 50, 70]) await touch('touchMove', x + step);
  await touch('touchEnd');
  await expect.poll(() => plot.x()).toBeGreaterThan(1);
  const dragged = await plot.x();
  await plot.reads(engine, 'tanh', dragged);

  await client.send('Input.synthesizeScrollGesture', {
    x: Math.round(x),
    y: Math.round(y),
    yDistance: -200,
    gestureSourceType: 'touch',
  });
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await smallTargets(page, 44)).toEqual([]);
});

test('a tap on a point shows what the network makes of it', async ({ page, site }) => {
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  await lab.status.waitFor();
  const box = (await lab.plane.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(lab.walk).not.toHaveAttribute('aria-valuenow', '0');
  expect((await lab.shownScores()).flat()).not.toContain('–');
  expect(await smallTargets(page, 44)).toEqual([]);
});
