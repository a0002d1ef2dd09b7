// Registers <p-minus-y>.
import { PMinusY } from './p-minus-y.js';

export { PMinusY } from './p-minus-y.js';

if (!customElements.get('p-minus-y')) customElements.define('p-minus-y', PMinusY);

declare global {
  interface HTMLElementTagNameMap {
    'p-minus-y': PMinusY;
  }
}
