// Registers <step-on-point>.
import { StepOnPoint } from './step-on-point.js';

export { StepOnPoint } from './step-on-point.js';

if (!customElements.get('step-on-point')) customElements.define('step-on-point', StepOnPoint);

declare global {
  interface HTMLElementTagNameMap {
    'step-on-point': StepOnPoint;
  }
}
