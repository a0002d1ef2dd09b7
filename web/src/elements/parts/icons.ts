// The icons of buttons, drawn in a 16 x 16 box in the button's own ink.
import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${drawing}</svg>`;
}

const stroke = (path: string): SVGTemplateResult =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"></path>`;
const solid = (path: string): SVGTemplateResult => svg`<path d=${path} fill="currentColor"></path>`;

export const playIcon = icon(solid('M4.5 2.8v10.4L13 8z'));
export const pauseIcon = icon(solid('M4 3h3v10H4zM9 3h3v10H9z'));
export const stepIcon = icon(solid('M3 3.2v9.6L9.6 8zM10.6 3h2.2v10h-2.2z'));
export const epochIcon = icon(
  solid('M1.6 3.2v9.6L7.4 8zM7.4 3.2v9.6L13.2 8zM13.2 3.2h1.8v9.6h-1.8z'),
);
export const resetIcon = icon(stroke('M13 8a5 5 0 1 1-1.5-3.6M13.2 2.2v3.2H10'));
export const seedIcon = icon(
  svg`<rect x="2.5" y="2.5" width="11" height="11" rx="2.5" fill="none" stroke="currentColor" stroke-width="1.5"></rect>${solid(
    'M5.6 4.5a1.1 1.1 0 1 0 .01 0zM10.4 9.3a1.1 1.1 0 1 0 .01 0zM8 6.9a1.1 1.1 0 1 0 .01 0z',
  )}`,
);
export const undoIcon = icon(stroke('M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7M6 3.3 2.8 6.5 6 9.7'));
export const redoIcon = icon(stroke('M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9M10 3.3l3.2 3.2L10 9.7'));
export const plusIcon = icon(stroke('M8 3.2v9.6M3.2 8h9.6'));
export const minusIcon = icon(stroke('M3.2 8h9.6'));
export const closeIcon = icon(stroke('M4 4l8 8M12 4l-8 8'));
export const linkIcon = icon(
  stroke(
    'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  ),
);
export const embedIcon = icon(stroke('M5.4 4.6 2 8l3.4 3.4M10.6 4.6 14 8l-3.4 3.4'));
