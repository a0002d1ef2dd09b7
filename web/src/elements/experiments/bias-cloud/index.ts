// Registers <bias-cloud>.
import { BiasCloud } from './bias-cloud.js';

export { BiasCloud } from './bias-cloud.js';

if (!customElements.get('bias-cloud')) customElements.define('bias-cloud', BiasCloud);

declare global {
  interface HTMLElementTagNameMap {
    'bias-cloud': BiasCloud;
  }
}
