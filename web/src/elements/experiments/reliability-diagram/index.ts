// Registers <reliability-diagram>.
import { ReliabilityDiagram } from './reliability-diagram.js';

export { ReliabilityDiagram } from './reliability-diagram.js';

if (!customElements.get('reliability-diagram'))
  customElements.define('reliability-diagram', ReliabilityDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'reliability-diagram': ReliabilityDiagram;
  }
}
