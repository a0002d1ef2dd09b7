// A class's mark: its shape in its colour, as in the plane, for keys and tables.
import { html, type TemplateResult } from 'lit';
import { classShape } from '../../charts/index.js';

export function classMark(
  index: number,
  look: 'full' | 'hollow' | 'wrong' = 'full',
): TemplateResult {
  const shape = classShape(index);
  const kind = `mark c${(index % 10) + 1} ${look}`;
  if (look !== 'wrong') {
    return html`<svg class=${kind} viewBox="-1 -1 18 18" width="16" height="16" aria-hidden="true">
      <path d=${shape}></path>
    </svg>`;
  }
  return html`<svg class=${kind} viewBox="-3 -3 22 22" width="20" height="20" aria-hidden="true">
    <circle class="ring" cx="8" cy="8" r="9.5"></circle>
    <path d=${shape}></path>
  </svg>`;
}
