// Registers <sigmoid-saturation>.
import { SigmoidSaturation } from './sigmoid-saturation.js';

export { SigmoidSaturation } from './sigmoid-saturation.js';

if (!customElements.get('sigmoid-saturation'))
  customElements.define('sigmoid-saturation', SigmoidSaturation);

declare global {
  interface HTMLElementTagNameMap {
    'sigmoid-saturation': SigmoidSaturation;
  }
}
