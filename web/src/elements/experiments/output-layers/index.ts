// Registers <output-layers>.
import { OutputLayers } from './output-layers.js';

export { OutputLayers } from './output-layers.js';

if (!customElements.get('output-layers')) customElements.define('output-layers', OutputLayers);

declare global {
  interface HTMLElementTagNameMap {
    'output-layers': OutputLayers;
  }
}
