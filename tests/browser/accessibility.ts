// axe: WCAG 2.2, levels A and AA, without a violation.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './lab-test.js';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Those of these levels' rules that look at colours: all that may differ from one theme to the other. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** For a page without motion: a colour that is still on its way to the other theme's is nobody's fault. */
export function expectNoViolation(page: Page): Promise<void> {
  return expectNone(axeOn(page).withTags(TAGS));
}

/** The same in both themes; the page has the button that changes them. */
export async function expectNoViolationInLightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark']) {
    await page.locator('#theme').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    if (theme === 'light') await expectNoViolation(page);
    else await expectNone(axeOn(page).withRules(ABOUT_COLOURS));
  }
}

/**
 * In legacy mode axe needs no page of its own; there are no frames here. What passed is not asked for: to name all of
 * it takes longer than to judge it.
 */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    ),
  ).toEqual([]);
}
