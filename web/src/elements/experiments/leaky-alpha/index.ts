// Registers <leaky-alpha>.
import { LeakyAlpha } from './leaky-alpha.js';

export { LeakyAlpha } from './leaky-alpha.js';

if (!customElements.get('leaky-alpha')) customElements.define('leaky-alpha', LeakyAlpha);

declare global {
  interface HTMLElementTagNameMap {
    'leaky-alpha': LeakyAlpha;
  }
}
