// Registers <expm1-precision>.
import { Expm1Precision } from './expm1-precision.js';

export { Expm1Precision } from './expm1-precision.js';

if (!customElements.get('expm1-precision'))
  customElements.define('expm1-precision', Expm1Precision);

declare global {
  interface HTMLElementTagNameMap {
    'expm1-precision': Expm1Precision;
  }
}
