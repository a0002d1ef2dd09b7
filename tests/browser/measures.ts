// What the eye and the finger need, measured on a page and in the shadow roots of its elements.
import type { Page } from '@playwright/test';

/** Makes the page this wide; a scroll bar beside it takes no part of that. */
export async function setPageWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const bar = await page.evaluate(() => window.innerWidth - document.documentElement.clientWidth);
  if (bar > 0) await page.setViewportSize({ width: width + bar, height: 800 });
}

/** Opens all that is folded, in shadow roots too, for the length of `run`. */
export async function unfolded(page: Page, run: () => Promise<void>): Promise<void> {
  const opened = await page.evaluateHandle(() => {
    const folded: HTMLDetailsElement[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element instanceof HTMLDetailsElement && !element.open) folded.push(element);
      }
    };
    visit(document);
    folded.forEach((details) => (details.open = true));
    return folded;
  });
  await run();
  await opened.evaluate((folded) => folded.forEach((details) => (details.open = false)));
}

/** How far the page reaches beyond its window, and the parts that do. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element.getBoundingClientRect().right > clientWidth + 0.5) {
          wide.push(element.outerHTML.replaceAll(/<!--.*?-->/g, '').slice(0, 90));
        }
      }
    };
    visit(document);
    return [`${scrollWidth} px in a window of ${clientWidth}`, ...wide.slice(0, 8)];
  });
}

/** What reaches beyond the right edge of its panel, without being scrolled or cut off there. */
export function beyondPanels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isHeld = (element: Element, panel: Element): boolean => {
      for (let at = element.parentElement; at !== null && at !== panel; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const panel = element.parentElement?.closest('.panel');
        // What stands in a drawing is cut off or not as the drawing says.
        if (!panel || element.parentElement?.closest('svg') || !element.checkVisibility()) continue;
        const { right, width } = element.getBoundingClientRect();
        if (width === 0 || right <= panel.getBoundingClientRect().right + 0.5) continue;
        if (!isHeld(element, panel)) found.push(element.outerHTML.slice(0, 90));
      }
    };
    visit(document);
    return found;
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
  return page.evaluate((least) => {
    const found: string[] = [];
    const targets = 'button, .btn, select, input, summary, [role="slider"], .seg label, .rail a';
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!element.matches(targets) || !element.checkVisibility()) continue;
        // A radio button is pressed by its segment, which reaches to the edge of the group.
        if (element instanceof HTMLInputElement && element.type === 'radio') continue;
        const segments = element.closest('.seg');
        const { height } = (segments ?? element).getBoundingClientRect();
        const { width } = element.getBoundingClientRect();
        // A number that opens its arithmetic stands in a line of text, the rail's dots side by side; 24 px is what
        // WCAG asks of them.
        const limit = element.matches('.num-open, .rail a') ? 24 : least;
        const isWide = segments !== null || element instanceof HTMLInputElement;
        if (height >= limit - 0.5 && (isWide || width >= limit - 0.5)) continue;
        const name = (element.getAttribute('aria-label') ?? element.textContent).trim();
        found.push(`${width.toFixed(0)} × ${height.toFixed(0)}: ${element.localName} ${name}`);
      }
    };
    visit(document);
    return found;
  }, least);
}
