// What the eye and the finger need, measured on a page and in the shadow roots of its elements.
import type { Page } from '@playwright/test';

/** How far the page reaches beyond its window, and the parts that do. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    return [
      `${root.scrollWidth} px in a window of ${root.clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 90)),
    ];
  });
}

/** Texts that are rendered smaller than this, but for subscripts and the like. */
export function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const found: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element.closest('sub, sup, script, style, title, noscript')) continue;
        // A formula's indices are smaller than its letters, which count.
        if (element.closest('msub, msup, msubsup, munder, mover, mfrac')) continue;
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const text = own.map((node) => node.textContent?.trim() ?? '').join('');
        if (text === '' || !element.checkVisibility()) continue;
        let size = parseFloat(getComputedStyle(element).fontSize);
        // A drawing with a viewBox is scaled as a whole.
        const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()?.a : undefined;
        if (scale !== undefined) size *= scale;
        if (size < limit) found.push(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
      }
    };
    visit(document);
    return found;
  }, least);
}

/** Buttons, sliders and the like that are smaller than a finger needs. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const found: string[] = [];
    const targets = 'button, .btn, select, input, summary, [role="slider"], .seg label';
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!element.matches(targets) || !element.checkVisibility()) continue;
        // A radio button is pressed by its segment.
        if (element instanceof HTMLInputElement && element.type === 'radio') continue;
        const { width, height } = element.getBoundingClientRect();
        const isWide = element instanceof HTMLInputElement || element.closest('.seg') !== null;
        if (height >= limit - 0.5 && (isWide || width >= limit - 0.5)) continue;
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        found.push(
          `${width.toFixed(0)} × ${height.toFixed(0)}: ${element.localName} ${name.trim()}`,
        );
      }
    };
    visit(document);
    return found;
  }, least);
}
