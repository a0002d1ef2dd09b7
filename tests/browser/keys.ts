// The keyboard at work: to a control with Tab, to an option of a menu, and where the focus is.
import type { Page } from '@playwright/test';
import { expect } from './lab-test.js';

/** Presses Tab until a control of this name has the focus; a focus that cannot be seen is a failure. */
export async function tabTo(
  page: Page,
  name: string,
  how: { back?: boolean; type?: string } = {},
): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const { name: focused, type, isOnPage } = await page.evaluate(focusedControl);
    if (presses > 0 && !isOnPage) throw new Error(`Tab left the page before it reached “${name}”.`);
    if (focused === name && (how.type === undefined || type === how.type)) {
      await expectFocusOn(page, name);
      return;
    }
    await page.keyboard.press(how.back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab did not reach “${name}”.`);
}

/** A control of this name has the focus, and it can be seen there. */
export async function expectFocusOn(page: Page, name: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(focusedControl), `the focus on “${name}” can be seen`)
    .toMatchObject({ name, isMarked: true });
}

/** Chooses an option of the menu that has the focus: opens it, types its name, and takes it. */
export async function chooseByKeys(page: Page, option: string): Promise<void> {
  await page.keyboard.press('Space');
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
}

interface Focused {
  readonly name: string;
  readonly type: string;
  /** The focus can be seen. */
  readonly isMarked: boolean;
  /** Firefox leads on from the last control into its own window, and back in without marking anything. */
  readonly isOnPage: boolean;
}

/** Runs in the page. */
function focusedControl(): Focused {
  const isOnPage = document.hasFocus();
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLElement)) return { name: '', type: '', isMarked: false, isOnPage };
  const { labels } = element as { labels?: NodeListOf<HTMLLabelElement> };
  const label = labels?.[0]?.textContent ?? element.textContent;
  const name = (element.getAttribute('aria-label') ?? label).trim();
  const type = element instanceof HTMLInputElement ? element.type : '';
  // A hidden radio button shows its focus on the segment beside it.
  const drawn = [element, element.nextElementSibling, element.parentElement];
  const isMarked = drawn.some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return { name, type, isMarked, isOnPage };
}
