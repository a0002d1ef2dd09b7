// Every page from a narrow phone to a desk: nothing sticks out, nothing is too small to read or to press.
import { canvasTexts, recordCanvasTexts } from './canvas-texts.js';
import { expect, test } from './lab-test.js';
import { overflow, setPageWidth, smallTargets, smallTexts } from './measures.js';
import { sitePages, untilReady } from './pages.js';

for (const { path } of sitePages) {
  test(`${path} fits windows of 300 to 1280 pixels and can be read and pressed there`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(recordCanvasTexts);
    await page.goto(site.url + path);
    await untilReady(page);
    for (const width of [1280, 768, 360, 320, 308, 300]) {
      await setPageWidth(page, width);
      await expect.poll(() => overflow(page), { message: `overflow at ${width} px` }).toEqual([]);
      expect(await smallTexts(page, 12), `texts at ${width} px`).toEqual([]);
      expect(await smallTargets(page, 40), `targets at ${width} px`).toEqual([]);
    }
    if ((await page.locator('canvas').count()) === 0) return;
    const drawn = await canvasTexts(page);
    // A lesson may have no axes, or its charts further down than its window.
    if (!path.includes('lessons/')) expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter(({ size }) => !(size >= 11.99))).toEqual([]);
  });
}
