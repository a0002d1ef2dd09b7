// Registers <softmax-logits>.
import { SoftmaxLogits } from './softmax-logits.js';

export { SoftmaxLogits } from './softmax-logits.js';

if (!customElements.get('softmax-logits')) customElements.define('softmax-logits', SoftmaxLogits);

declare global {
  interface HTMLElementTagNameMap {
    'softmax-logits': SoftmaxLogits;
  }
}
