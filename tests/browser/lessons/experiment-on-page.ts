// An experiment as a learner meets it: its transport, its prediction, its data table.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../lab-test.js';

export class ExperimentOnPage {
  readonly element: Locator;

  constructor(page: Page, name: string) {
    this.element = page.locator(name);
  }

  /** Runs it to its end, and waits until all that follows has ended too. */
  async playToEnd(): Promise<void> {
    const play = this.element.locator('.play');
    await play.scrollIntoViewIfNeeded();
    await play.click();
    await this.waitForEnd();
  }

  async waitForEnd(): Promise<void> {
    await expect(this.element.locator('.play')).toHaveAttribute('aria-disabled', 'true', {
      timeout: 30_000,
    });
  }

  /** The rows of its data table, headings too. */
  async table(): Promise<string[][]> {
    const fold = this.element.locator('.foot details');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await expect(fold.locator('tbody tr').first()).toBeVisible();
    return fold
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
  }
}
