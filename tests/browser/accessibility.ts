// axe: WCAG 2.2, levels A and AA, without a violation.
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './lab-test.js';

const LEVELS: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
};

/** Those of these levels' rules that look at colours: all that may differ from one theme to the other. */
const ABOUT_COLOURS: axe.RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
};

/** For a page without motion: a colour that is still on its way to the other theme's is nobody's fault. */
export async function expectNoViolation(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

/** The same in both themes; the page has the button that changes them. */
export async function expectNoViolationInLightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark']) {
    await page.locator('#theme').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const rules = theme === 'light' ? LEVELS : ABOUT_COLOURS;
    expect(await violationsOn(page, rules), `in the ${theme} theme`).toEqual([]);
  }
}

/**
 * The rules that the page breaks, each with where. axe is brought into a page once, and what passed is not asked for:
 * to name all of it takes longer than to judge it.
 */
export async function violationsOn(page: Page, runOnly = LEVELS): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const own = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await own.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }, runOnly);
}
