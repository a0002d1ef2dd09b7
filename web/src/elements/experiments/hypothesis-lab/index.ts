// Registers <hypothesis-lab>.
import { HypothesisLab } from './hypothesis-lab.js';

export { HypothesisLab } from './hypothesis-lab.js';

if (!customElements.get('hypothesis-lab')) customElements.define('hypothesis-lab', HypothesisLab);

declare global {
  interface HTMLElementTagNameMap {
    'hypothesis-lab': HypothesisLab;
  }
}
