// Registers <gradient-depth>.
import { GradientDepth } from './gradient-depth.js';

export { GradientDepth } from './gradient-depth.js';

if (!customElements.get('gradient-depth')) customElements.define('gradient-depth', GradientDepth);

declare global {
  interface HTMLElementTagNameMap {
    'gradient-depth': GradientDepth;
  }
}
