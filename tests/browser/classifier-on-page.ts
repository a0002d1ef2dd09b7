// The classifier as a reader meets it: what to press, and what it says.
import type { Locator, Page } from '@playwright/test';
import { classifierWordsFor, type ClassifierWords } from '../../web/src/locales/index.js';

export class ClassifierOnPage {
  readonly words: ClassifierWords;
  readonly root: Locator;
  readonly play: Locator;
  readonly pause: Locator;
  readonly step: Locator;
  readonly reset: Locator;
  readonly newSeed: Locator;
  readonly undo: Locator;
  /** Loss and accuracy. */
  readonly status: Locator;
  readonly progress: Locator;
  readonly plane: Locator;
  /** Goes from point to point with the arrow keys. */
  readonly walk: Locator;
  /** One row a class: logit, p and p − y are its last three cells. */
  readonly scores: Locator;
  readonly alert: Locator;

  constructor(
    readonly page: Page,
    lang = 'en',
  ) {
    this.words = classifierWordsFor(lang);
    const { run, classifier, undo } = this.words;
    this.root = page.locator('softmax-classifier');
    const button = (name: string): Locator => this.root.getByRole('button', { name, exact: true });
    this.play = button(run.play);
    this.pause = button(run.pause);
    this.step = button(run.stepHint);
    this.reset = button(run.resetHint);
    this.newSeed = button(run.newSeedHint);
    this.undo = button(undo);
    this.status = this.root.locator('.status');
    this.progress = this.root.getByRole('progressbar', { name: run.epochs });
    this.plane = this.root.locator('.plane canvas');
    this.walk = this.root.getByRole('slider', { name: classifier.pointControl });
    this.scores = this.root.locator('.scores tbody tr');
    this.alert = this.root.getByRole('alert');
  }

  slider(name: string): Locator {
    return this.root.getByRole('slider', { name, exact: true });
  }

  async type(name: string, text: string): Promise<void> {
    const box = this.root.getByRole('textbox', { name, exact: true });
    await box.fill(text);
    await box.press('Enter');
  }

  async choose(name: string, label: string): Promise<void> {
    await this.root.getByRole('combobox', { name, exact: true }).selectOption({ label });
  }

  async press(name: string): Promise<void> {
    await this.root.getByRole('button', { name, exact: true }).click();
  }

  /** The card of one hidden layer, counted from 1. */
  layer(number: number): Locator {
    return this.root.locator('.layer').nth(number - 1);
  }

  /** How many units a hidden layer has, to read and to type. */
  units(number: number): Locator {
    return this.root.getByRole('textbox', { name: this.words.classifier.unitsOf(number) });
  }

  epoch(): Promise<number> {
    return this.progress.evaluate((bar) => (bar as HTMLProgressElement).value);
  }

  /** The share of right points, in per cent. */
  async accuracy(): Promise<number> {
    return Number(/([\d.]+)\s?%/.exec(await this.status.innerText())?.[1]);
  }

  /** Logit, p and p − y of each class, as they are shown. */
  async shownScores(): Promise<string[][]> {
    const rows = await this.scores.all();
    return Promise.all(
      rows.map(async (row) => (await row.locator('td').allInnerTexts()).slice(-3)),
    );
  }
}

/** Lets the page paint this many times: a fixed amount of work, not of time. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = (): void => {
          left -= 1;
          if (left <= 0) done();
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    count,
  );
}
