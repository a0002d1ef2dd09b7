// Registers <mean-shift>.
import { MeanShift } from './mean-shift.js';

export { MeanShift } from './mean-shift.js';

if (!customElements.get('mean-shift')) customElements.define('mean-shift', MeanShift);

declare global {
  interface HTMLElementTagNameMap {
    'mean-shift': MeanShift;
  }
}
