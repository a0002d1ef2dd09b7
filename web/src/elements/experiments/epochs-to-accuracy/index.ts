// Registers <epochs-to-accuracy>.
import { EpochsToAccuracy } from './epochs-to-accuracy.js';

export { EpochsToAccuracy } from './epochs-to-accuracy.js';

if (!customElements.get('epochs-to-accuracy'))
  customElements.define('epochs-to-accuracy', EpochsToAccuracy);

declare global {
  interface HTMLElementTagNameMap {
    'epochs-to-accuracy': EpochsToAccuracy;
  }
}
