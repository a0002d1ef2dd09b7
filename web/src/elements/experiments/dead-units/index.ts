// Registers <dead-units>.
import { DeadUnits } from './dead-units.js';

export { DeadUnits } from './dead-units.js';

if (!customElements.get('dead-units')) customElements.define('dead-units', DeadUnits);

declare global {
  interface HTMLElementTagNameMap {
    'dead-units': DeadUnits;
  }
}
