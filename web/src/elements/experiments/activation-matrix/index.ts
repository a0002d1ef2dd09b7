// Registers <activation-matrix>.
import { ActivationMatrix } from './activation-matrix.js';

export { ActivationMatrix } from './activation-matrix.js';

if (!customElements.get('activation-matrix'))
  customElements.define('activation-matrix', ActivationMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'activation-matrix': ActivationMatrix;
  }
}
