// The reader's choice of theme: where it is kept and how the page shows it. Storage may be refused
// (a sandboxed frame throws at the mere reading of `localStorage`); the choice then lasts as long as
// the page.
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'activation-lab-theme';

function asTheme(text: string | null): Theme | undefined {
  return THEMES.find((theme) => theme === text);
}

/** `?theme=` asks for a theme for this page alone. */
export function requestedTheme(): Theme | undefined {
  return asTheme(new URLSearchParams(location.search).get('theme'));
}

export function storedTheme(): Theme | undefined {
  try {
    return asTheme(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Refused: see above.
  }
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
