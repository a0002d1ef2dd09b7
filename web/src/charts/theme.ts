// The look's tokens as a canvas needs them: read from a host element, and again when the theme changes or the page is
// printed.

export interface ChartColours {
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly f: string;
  readonly d: string;
  readonly guess: string;
  readonly bad: string;
  readonly grid: string;
  readonly axis: string;
  readonly halo: string;
  /** One a class, in order. */
  readonly classes: readonly string[];
  /** Opacity of a decision region below p = .6, below .9, and above. */
  readonly bands: readonly [number, number, number];
  /** How much larger than usual lines and letters are: for a projector. */
  readonly scale: number;
  /** Font families. */
  readonly sans: string;
  readonly serif: string;
}

export function readColours(host: Element): ChartColours {
  const style = getComputedStyle(host);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const band = (step: number): number => Number(token(`band-${step}`)) || 0.1 * step;
  return {
    surface: token('surface'),
    sunken: token('sunken'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    f: token('f'),
    d: token('d'),
    guess: token('guess'),
    bad: token('bad'),
    grid: token('grid'),
    axis: token('axis'),
    halo: token('halo'),
    classes: Array.from({ length: 10 }, (_, index) => token(`c${index + 1}`)),
    bands: [band(1), band(2), band(3)],
    scale: Number(token('chart-scale')) || 1,
    sans: token('sans') || 'sans-serif',
    serif: token('serif') || 'serif',
  };
}

/** Calls back after the system or the page changed its theme. Returns the function that stops it. */
export function watchTheme(host: Element, changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(forced-colors: active)');
  const observer = new MutationObserver(changed);
  const filter = { attributes: true, attributeFilter: ['data-theme', 'lang'] };
  observer.observe(document.documentElement, filter);
  observer.observe(host, filter);
  dark.addEventListener('change', changed);
  contrast.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
    contrast.removeEventListener('change', changed);
  };
}

/** Paper is light: what a dark page has on it, also before its style sheets know that it is being printed. */
export function readPaperColours(host: Element): ChartColours {
  if (getComputedStyle(host).colorScheme !== 'dark') return readColours(host);
  const theme = host.getAttribute('data-theme');
  host.setAttribute('data-theme', 'light');
  const colours = readColours(host);
  if (theme === null) host.removeAttribute('data-theme');
  else host.setAttribute('data-theme', theme);
  return colours;
}

/**
 * Calls back when the page goes onto paper and when it comes back. Twice each way, for every browser's sake: Firefox
 * copies the page after `beforeprint`; Chromium tells the media query once the page has the width of the paper.
 * Returns the function that stops it.
 */
export function watchPaper(changed: (isPaper: boolean) => void): () => void {
  const print = matchMedia('print');
  const before = (): void => changed(true);
  const after = (): void => changed(false);
  const told = (): void => changed(print.matches);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  print.addEventListener('change', told);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    print.removeEventListener('change', told);
  };
}

/** Red, green and blue, 0 to 255, of a colour that a canvas understands. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const hex = /^#([0-9a-f]{6})/i.exec(colour)?.[1];
  if (hex === undefined) return [128, 128, 128];
  const value = Number.parseInt(hex, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
