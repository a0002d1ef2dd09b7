// axe: WCAG 2.2, levels A and AA, without a violation.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './lab-test.js';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** For a page without motion: a colour that is still on its way to the other theme's is nobody's fault. */
export async function expectNoViolation(page: Page): Promise<void> {
  // In legacy mode axe needs no page of its own; there are no frames here. What passed is not asked for: to name
  // all of it takes longer than to judge it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(TAGS).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    ),
  ).toEqual([]);
}
