// Registers <softmax-jacobian>.
import { SoftmaxJacobian } from './softmax-jacobian.js';

export { SoftmaxJacobian } from './softmax-jacobian.js';

if (!customElements.get('softmax-jacobian'))
  customElements.define('softmax-jacobian', SoftmaxJacobian);

declare global {
  interface HTMLElementTagNameMap {
    'softmax-jacobian': SoftmaxJacobian;
  }
}
