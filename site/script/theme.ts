// Runs in <head>, before anything is painted: the theme, the form for an embedded page, the parts that
// are not to be seen, and the way to the language that the address asks for. Kept apart from the main script to be tiny.
import { HIDEABLE } from './query.js';
import { requestedTheme, showTheme, storedTheme } from './theme-choice.js';

const query = new URLSearchParams(location.search);
const { classList } = document.documentElement;
classList.add('scripted');
// A script that does not arrive leaves the page as it is without any.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) classList.remove('scripted');
  },
  true,
);
if (self.origin === 'null') classList.add('opaque-origin');
showTheme(requestedTheme() ?? storedTheme() ?? 'system');
if (query.get('embed') === '1') classList.add('embedded');
const hidden = (query.get('hide') ?? '').split(',');
for (const part of HIDEABLE) classList.toggle(`hide-${part}`, hidden.includes(part));

const lang = query.get('lang');
if (lang && lang !== document.documentElement.lang) {
  const sister = document.querySelector<HTMLLinkElement>(
    `link[rel="alternate"][hreflang="${CSS.escape(lang)}"]`,
  );
  query.delete('lang');
  const rest = query.size > 0 ? `?${query}` : '';
  if (sister) location.replace(sister.href + rest + location.hash);
}
