// Registers <left-saturation>.
import { LeftSaturation } from './left-saturation.js';

export { LeftSaturation } from './left-saturation.js';

if (!customElements.get('left-saturation'))
  customElements.define('left-saturation', LeftSaturation);

declare global {
  interface HTMLElementTagNameMap {
    'left-saturation': LeftSaturation;
  }
}
