// Registers <depth-training>.
import { DepthTraining } from './depth-training.js';

export { DepthTraining } from './depth-training.js';

if (!customElements.get('depth-training')) customElements.define('depth-training', DepthTraining);

declare global {
  interface HTMLElementTagNameMap {
    'depth-training': DepthTraining;
  }
}
