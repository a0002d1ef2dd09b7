// An experiment as a learner meets it: its transport, its prediction, its data table.
import type { Locator, Page } from '@playwright/test';
import { playToEnd, tableOf, waitForEnd } from './experiments.js';

export class ExperimentOnPage {
  readonly element: Locator;

  constructor(page: Page, name: string) {
    this.element = page.locator(name);
  }

  /** Runs it to its end, and waits until all that follows has ended too. */
  playToEnd(): Promise<void> {
    return playToEnd(this.element);
  }

  waitForEnd(): Promise<void> {
    return waitForEnd(this.element);
  }

  /** The rows of its data table, headings too. */
  table(): Promise<string[][]> {
    return tableOf(this.element);
  }
}
