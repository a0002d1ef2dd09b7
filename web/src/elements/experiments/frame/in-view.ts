// Moves the page to what comes next, so far as it cannot be seen yet.

/** What is taller than the window is shown from its top; what can be seen stays where it is. */
export function bringIntoView(element: Element | null | undefined): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
