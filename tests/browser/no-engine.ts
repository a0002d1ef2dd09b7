// What a page must still be when its engine cannot run.
import { expect, type Page } from '@playwright/test';
import type { SitePage } from './pages.js';

export async function expectNoEngine(
  page: Page,
  { name, words, isAlive }: SitePage,
): Promise<void> {
  // Ours are the elements with a hyphen in their names.
  const elements = await page.locator('main').locator('xpath=//*[contains(name(), "-")]').all();
  if (isAlive) expect(elements.length).toBeGreaterThan(0);
  for (const element of elements) {
    // Not what lies in a closed fold.
    if (!(await element.isVisible())) continue;
    const alert = element.getByRole('alert');
    await expect(alert).toContainText(words.states.noEngineTitle);
    await expect(alert).toContainText(words.states.noEngine);
    await expect(element.getByRole('slider')).toHaveCount(0);
    const tag = await element.evaluate(({ localName }) => localName);
    if (name.startsWith('lessons/') && tag !== 'activation-plot') {
      await expect(element.locator('> .recorded')).toBeVisible();
    }
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main :is(section, .section)').first()).toBeVisible();
  if (name === 'explorer') {
    await expect(page.locator('.function-card math:visible').first()).toBeVisible();
    await expect(page.locator('table math:visible').first()).toBeVisible();
  }
}
