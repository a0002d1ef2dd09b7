// Registers <softmax-classifier>.
import { SoftmaxClassifier } from './softmax-classifier.js';

export { SoftmaxClassifier } from './softmax-classifier.js';

if (!customElements.get('softmax-classifier')) {
  customElements.define('softmax-classifier', SoftmaxClassifier);
}

declare global {
  interface HTMLElementTagNameMap {
    'softmax-classifier': SoftmaxClassifier;
  }
}
