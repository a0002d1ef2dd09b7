// Registers <slope-at-zero>.
import { SlopeAtZero } from './slope-at-zero.js';

export { SlopeAtZero } from './slope-at-zero.js';

if (!customElements.get('slope-at-zero')) customElements.define('slope-at-zero', SlopeAtZero);

declare global {
  interface HTMLElementTagNameMap {
    'slope-at-zero': SlopeAtZero;
  }
}
