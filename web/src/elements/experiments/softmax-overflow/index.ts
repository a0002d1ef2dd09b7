// Registers <softmax-overflow>.
import { SoftmaxOverflow } from './softmax-overflow.js';

export { SoftmaxOverflow } from './softmax-overflow.js';

if (!customElements.get('softmax-overflow'))
  customElements.define('softmax-overflow', SoftmaxOverflow);

declare global {
  interface HTMLElementTagNameMap {
    'softmax-overflow': SoftmaxOverflow;
  }
}
