// What a page writes on its canvases, where no test can read it: it is noted as it is drawn.
import type { Page } from '@playwright/test';

export interface CanvasText {
  readonly text: string;
  /** As it appears, in CSS pixels. */
  readonly size: number;
}

declare global {
  interface Window {
    canvasTexts?: CanvasText[];
  }
}

/** For addInitScript. */
export function recordCanvasTexts(): void {
  const texts: CanvasText[] = [];
  window.canvasTexts = texts;
  const prototype = CanvasRenderingContext2D.prototype;
  const fillText = Reflect.get(prototype, 'fillText');
  prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y, maxWidth) {
    const { a, b } = this.getTransform();
    const scale = Math.hypot(a, b) / window.devicePixelRatio;
    texts.push({ text, size: Number(/([\d.]+)px/.exec(this.font)?.[1]) * scale });
    // Without the argument, for a canvas takes "undefined" as no width at all.
    if (maxWidth === undefined) fillText.call(this, text, x, y);
    else fillText.call(this, text, x, y, maxWidth);
  };
}

export function canvasTexts(page: Page): Promise<CanvasText[]> {
  return page.evaluate(() => window.canvasTexts ?? []);
}
