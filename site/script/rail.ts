// The rail of a lesson marks the part that is being read, and those above it.

export function startRail(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail a')];
  const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
  if (links.length === 0) return;
  let asked = false;

  const mark = (): void => {
    asked = false;
    const current = currentPart(parts);
    links.forEach((link, at) => {
      if (at === current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
      link.parentElement?.classList.toggle('passed', at < current);
    });
  };
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  mark();
}

/** The last part whose head has come into the upper third; at the page's end the last one of all. */
function currentPart(parts: readonly (HTMLElement | null)[]): number {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  const shown = parts.map((part) => part?.checkVisibility() ?? false);
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) return shown.lastIndexOf(true);
  const line = clientHeight / 3;
  const above = parts.map(
    (part, at) => shown[at] === true && part!.getBoundingClientRect().top < line,
  );
  return Math.max(above.lastIndexOf(true), shown.indexOf(true));
}
