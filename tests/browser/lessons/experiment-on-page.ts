// An experiment of a lesson as a reader uses it: its buttons by name, its numbers as text.
import type { Locator, Page } from '@playwright/test';
import { wordsFor, type Words } from '../../../web/src/locales/index.js';
import { expect } from '../lab-test.js';

export class ExperimentOnPage {
  readonly root: Locator;
  readonly words: Words;

  constructor(page: Page, tag: string, language = 'en') {
    this.root = page.locator(tag);
    this.words = wordsFor(language);
  }

  /** Runs to its end. */
  async play(): Promise<void> {
    const { run } = this.words;
    await this.root.getByRole('button', { name: run.play, exact: true }).click();
    await this.isComplete();
  }

  async isComplete(): Promise<void> {
    await expect(this.root.locator('.play')).toHaveAttribute('aria-disabled', 'true', {
      timeout: 30_000,
    });
    await expect(this.root.locator('.play')).toHaveText(this.words.run.play);
  }

  /** The data table's cells below its head, row by row. */
  async rows(): Promise<string[][]> {
    const fold = this.root.locator('details.fold');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    const rows = this.root.locator('table.data tbody tr');
    await expect(rows.first()).toBeVisible();
    return rows.evaluateAll((list) =>
      list.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
    );
  }
}
