// Registers <softmax-temperature>.
import { SoftmaxTemperature } from './softmax-temperature.js';

export { SoftmaxTemperature } from './softmax-temperature.js';

if (!customElements.get('softmax-temperature'))
  customElements.define('softmax-temperature', SoftmaxTemperature);

declare global {
  interface HTMLElementTagNameMap {
    'softmax-temperature': SoftmaxTemperature;
  }
}
