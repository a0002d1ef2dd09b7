// Registers <elu-against-leaky>.
import { EluAgainstLeaky } from './elu-against-leaky.js';

export { EluAgainstLeaky } from './elu-against-leaky.js';

if (!customElements.get('elu-against-leaky'))
  customElements.define('elu-against-leaky', EluAgainstLeaky);

declare global {
  interface HTMLElementTagNameMap {
    'elu-against-leaky': EluAgainstLeaky;
  }
}
