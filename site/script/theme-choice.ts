// The reader's choice of theme: where it is kept and how the page shows it. Storage may be refused; the
// choice then lasts as long as the page.
import { THEME_NAMES, type ThemeName } from './query.js';
import { readStored, store } from './storage.js';

export type Theme = ThemeName;
/** Those that the button goes through. A projector is asked for by the address. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const KEY = 'activation-lab-theme';

function asTheme(text: string | null): Theme | undefined {
  return THEME_NAMES.find((theme) => theme === text);
}

/** `?theme=` asks for a theme for this page alone. */
export function requestedTheme(): Theme | undefined {
  return asTheme(new URLSearchParams(location.search).get('theme'));
}

export function storedTheme(): Theme | undefined {
  return asTheme(readStored(KEY));
}

export function storeTheme(theme: Theme): void {
  store(KEY, theme);
}

/**
 * The theme that another page of the site would not find in the storage: it was refused, or belongs to
 * this one file (Firefox, from disk), or the address asked for another. Such a theme goes along in links.
 */
export function themeToCarry(): Theme | undefined {
  const shown = shownTheme();
  const stored = storedTheme();
  if (shown === (stored ?? 'system') && (stored === undefined || location.protocol !== 'file:')) {
    return undefined;
  }
  return shown;
}

export function shownTheme(): Theme {
  return asTheme(document.documentElement.dataset.theme ?? null) ?? 'system';
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
