// Registers <function-timing>.
import { FunctionTiming } from './function-timing.js';

export { FunctionTiming } from './function-timing.js';

if (!customElements.get('function-timing'))
  customElements.define('function-timing', FunctionTiming);

declare global {
  interface HTMLElementTagNameMap {
    'function-timing': FunctionTiming;
  }
}
