// Registers <alpha-rescue>.
import { AlphaRescue } from './alpha-rescue.js';

export { AlphaRescue } from './alpha-rescue.js';

if (!customElements.get('alpha-rescue')) customElements.define('alpha-rescue', AlphaRescue);

declare global {
  interface HTMLElementTagNameMap {
    'alpha-rescue': AlphaRescue;
  }
}
