// Registers <zero-centred>.
import { ZeroCentred } from './zero-centred.js';

export { ZeroCentred } from './zero-centred.js';

if (!customElements.get('zero-centred')) customElements.define('zero-centred', ZeroCentred);

declare global {
  interface HTMLElementTagNameMap {
    'zero-centred': ZeroCentred;
  }
}
