// A link to a part of a page. The browser goes there before the experiments above have taken their room, which moves
// the part away: so it is brought back whenever the page grows, until the reader does something or it has been a while.

const WHILE = 3000; // milliseconds

export function startAnchor(): void {
  const part = document.getElementById(window.location.hash.slice(1));
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // After a reload the browser goes to where the reader was.
  if (!part || visit?.type !== 'navigate') return;
  const growth = new ResizeObserver(() => part.scrollIntoView({ behavior: 'instant' }));
  growth.observe(document.body);
  const stop = (): void => growth.disconnect();
  for (const deed of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(deed, stop, { once: true, passive: true });
  }
  setTimeout(stop, WHILE);
}
