// Obeys the address: settings for a lesson's experiments, and a warning that names what it could not be.
import { readQuery, type Refusal } from './query.js';

export function startPageQuery(): void {
  const lesson = document.querySelector('.lesson');
  const langs = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map(
    ({ hreflang }) => hreflang,
  );
  const { query, refused } = readQuery(location.search, langs, lesson !== null);
  for (const element of lesson?.querySelectorAll('*') ?? []) {
    // The plot of the lesson's function has neither; an element of ours has a name with a hyphen.
    if (!element.localName.includes('-') || element.localName === 'activation-plot') continue;
    if (query.seed) element.setAttribute('seed', query.seed);
    if (query.predict) element.setAttribute('predict', query.predict);
  }
  if (refused.length > 0) warn(refused);
}

/** The box and its words stand in the page, in its language. */
function warn(refused: readonly Refusal[]): void {
  const box = document.querySelector<HTMLElement>('#query-warnings');
  const list = box?.querySelector('ul');
  if (!box || !list) return;
  for (const refusal of refused) {
    const item = document.createElement('li');
    item.textContent = sentence(refusal, box.dataset);
    list.append(item);
  }
  box.querySelector('button')?.addEventListener('click', () => (box.hidden = true));
  box.hidden = false;
}

function sentence({ name, value, allowed, used }: Refusal, words: DOMStringMap): string {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  const choices =
    typeof allowed === 'number'
      ? fill(words.whole, { max: String(allowed) })
      : allowed.join(words.comma ?? ', ');
  const said = fill(words.refused, { setting: `${name}=${shown}`, allowed: choices });
  const end = used === '' ? words.left : fill(words.used, { used: `${name}=${used}` });
  return `${said}${words.space ?? ''}${end ?? ''}`;
}

function fill(text: string | undefined, parts: Readonly<Record<string, string>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (_found, name: string) => parts[name] ?? '');
}
