// The button in the header that goes from the system's theme to light to dark and round again.
import { requestedTheme, showTheme, shownTheme, storeTheme, THEMES } from './theme-choice.js';

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (!button) return;
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(shownTheme()) + 1) % THEMES.length] ?? 'system';
    showTheme(next);
    storeTheme(next);
    if (requestedTheme()) forgetRequest();
    name(button);
  });
  name(button);
  button.hidden = false;
}

/** The name says what is chosen now; pressing reads out the next one. */
function name(button: HTMLButtonElement): void {
  const text = button.dataset[shownTheme()] ?? '';
  button.setAttribute('aria-label', text);
  button.title = text;
}

/** Or the next page load would undo the reader's choice. */
function forgetRequest(): void {
  const address = new URL(location.href);
  address.searchParams.delete('theme');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames may not rewrite their address; the choice holds until they load again.
  }
}
