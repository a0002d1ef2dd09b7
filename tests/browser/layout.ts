// From a narrow phone to a desk: nothing sticks out of a page, nothing is too small to read or to press.
import type { Page } from '@playwright/test';
import { canvasTexts } from './canvas-texts.js';
import { expect } from './lab-test.js';
import {
  beyondPanels,
  overflow,
  setPageWidth,
  smallTargets,
  smallTexts,
  unfolded,
} from './measures.js';

export { recordCanvasTexts } from './canvas-texts.js';

/**
 * For a page that began with recordCanvasTexts; one that has charts draws more than `leastTexts` texts there. The
 * widths go from wide to narrow; at the last, all that is folded is opened too.
 */
export async function expectToFit(
  page: Page,
  widths: readonly number[],
  leastTexts: number,
): Promise<void> {
  for (const width of widths) {
    await setPageWidth(page, width);
    await expect.poll(() => overflow(page), { message: `overflow at ${width} px` }).toEqual([]);
    await expect
      .poll(() => beyondPanels(page), { message: `beyond their panel at ${width} px` })
      .toEqual([]);
    expect(await smallTexts(page, 12), `texts at ${width} px`).toEqual([]);
    expect(await smallTargets(page, 40), `targets at ${width} px`).toEqual([]);
  }
  const narrowest = widths.at(-1);
  await unfolded(page, () =>
    expect
      .poll(() => overflow(page), { message: `overflow at ${narrowest} px, all unfolded` })
      .toEqual([]),
  );
  if ((await page.locator('canvas').count()) === 0) return;
  const drawn = await canvasTexts(page);
  if (leastTexts > 0) expect(drawn.length).toBeGreaterThan(leastTexts);
  expect(drawn.filter(({ size }) => !(size >= 11.99))).toEqual([]);
}
