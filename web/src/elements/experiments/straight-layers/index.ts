// Registers <straight-layers>.
import { StraightLayers } from './straight-layers.js';

export { StraightLayers } from './straight-layers.js';

if (!customElements.get('straight-layers'))
  customElements.define('straight-layers', StraightLayers);

declare global {
  interface HTMLElementTagNameMap {
    'straight-layers': StraightLayers;
  }
}
