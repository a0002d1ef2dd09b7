// The few drawings of the page's frame. All take the colour of the text around them.
// @ts-check

export const LOGO = `<svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
<rect width="30" height="30" rx="8" fill="currentColor"/>
<path class="logo-line" d="M5.5 20.5H15L24.5 9" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
<circle class="logo-dot" cx="15" cy="20.5" r="3.2"/></svg>`;

export const CLOSE = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"/></svg>`;

const RING = '<circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.5"/>';

/** One a theme; the style sheet shows the one that is chosen. */
export const THEME_ICONS = {
  system: `<svg class="icon-system" viewBox="0 0 16 16" aria-hidden="true">${RING}<path d="M8 2.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor"/></svg>`,
  light: `<svg class="icon-light" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="2.9" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.2v1.9M8 12.9v1.9M1.2 8h1.9M12.9 8h1.9M3.2 3.2l1.3 1.3M11.5 11.5l1.3 1.3M3.2 12.8l1.3-1.3M11.5 4.5l1.3-1.3" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></svg>`,
  dark: `<svg class="icon-dark" viewBox="0 0 16 16" aria-hidden="true"><path d="M6.3 2.6a5.6 5.6 0 1 0 7.1 7.1 4.6 4.6 0 0 1-7.1-7.1z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/></svg>`,
  projector: `<svg class="icon-projector" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 3h12M3 3v7h10V3M8 10v3M5 13.5h6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
};
