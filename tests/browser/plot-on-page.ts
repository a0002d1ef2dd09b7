// The activation plot as a reader meets it: what to press, and what it says. No checks of its own but `reads`.
import { expect, type Locator, type Page } from '@playwright/test';
import type { ActivationInfo, Engine, Parameters } from '../../web/src/index.js';
import { numberText, settingText, wordsFor, type Words } from '../../web/src/locales/index.js';

const FIRST_CHOICES = ['sigmoid', 'relu', 'leaky_relu', 'elu'];

export class PlotOnPage {
  readonly words: Words;
  readonly root: Locator;
  /** f, f′ and then the compared functions at the point. */
  readonly readings: Locator;
  /** The point that is dragged. */
  readonly handle: Locator;
  readonly canvas: Locator;
  readonly alert: Locator;

  constructor(
    readonly page: Page,
    lang = 'en',
  ) {
    this.words = wordsFor(lang);
    this.root = page.locator('activation-plot');
    this.readings = this.root.locator('.readings td');
    this.handle = this.root.getByRole('slider', { name: this.words.plot.point });
    this.canvas = this.root.locator('canvas');
    this.alert = this.root.getByRole('alert');
  }

  slider(name: string): Locator {
    return this.root.getByRole('slider', { name, exact: true });
  }

  typedValue(name: string): Locator {
    return this.root.getByRole('textbox', { name, exact: true });
  }

  async type(name: string, text: string): Promise<void> {
    await this.typedValue(name).fill(text);
    await this.typedValue(name).press('Enter');
  }

  /** One of some segments, by the text on it. */
  async pick(group: string, name: string): Promise<void> {
    const segments = this.root.getByRole('radiogroup', { name: group });
    await segments.getByRole('radio', { name, exact: true }).check();
  }

  async choose({ id, name }: Pick<ActivationInfo, 'id' | 'name'>): Promise<void> {
    if (FIRST_CHOICES.includes(id)) await this.pick(this.words.plot.chooser, name);
    else await this.root.getByLabel(this.words.plot.more).selectOption({ label: name });
  }

  /** The readings are the engine's at x. */
  async reads(
    engine: Engine,
    id: ActivationInfo['id'],
    x: number,
    parameters?: Parameters,
  ): Promise<void> {
    const text = (value: number): string =>
      value === 0 ? this.words.exactly('0') : numberText(value);
    const value = text(engine.value(id, x, parameters));
    const slope = text(engine.derivative(id, x, parameters));
    await expect(this.readings.nth(0)).toHaveText(value);
    await expect(this.readings.nth(1)).toHaveText(slope);
    await expect(this.handle).toHaveAttribute(
      'aria-valuetext',
      this.words.plot.pointValue(settingText(x), value, slope),
    );
  }

  /** Where the point is, as the handle says it. */
  async x(): Promise<number> {
    return Number(await this.handle.getAttribute('aria-valuenow'));
  }

  /** The middle of the handle, in the page's pixels. */
  async place(): Promise<{ x: number; y: number }> {
    const box = await this.handle.boundingBox();
    if (!box) throw new Error('The point is not on the page.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The colour of slopes in the light theme is on the canvas here, give or take two pixels. */
  hasSlopeColour(x: number, y: number): Promise<boolean> {
    return this.canvas.evaluate(
      (element, at) => {
        const canvas = element as HTMLCanvasElement;
        const box = canvas.getBoundingClientRect();
        const scale = canvas.width / box.width;
        // Read from a copy: a browser warns of a canvas that is read again and again.
        const copy = document.createElement('canvas');
        copy.width = copy.height = 5;
        const context = copy.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(canvas, 2 - (at.x - box.left) * scale, 2 - (at.y - box.top) * scale);
        const { data } = context.getImageData(0, 0, 5, 5);
        const near = (offset: number): boolean =>
          [0xc2, 0x3b, 0x0a].every((part, index) => Math.abs(data[offset + index]! - part) < 24);
        return Array.from({ length: 25 }, (_, pixel) => 4 * pixel).some(near);
      },
      { x, y },
    );
  }
}
