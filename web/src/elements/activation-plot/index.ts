// Registers <activation-plot>.
import { ActivationPlot } from './activation-plot.js';

export { ActivationPlot, type ActivationChange } from './activation-plot.js';

if (!customElements.get('activation-plot')) {
  customElements.define('activation-plot', ActivationPlot);
}

declare global {
  interface HTMLElementTagNameMap {
    'activation-plot': ActivationPlot;
  }
}
