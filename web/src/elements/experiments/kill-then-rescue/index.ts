// Registers <kill-then-rescue>.
import { KillThenRescue } from './kill-then-rescue.js';

export { KillThenRescue } from './kill-then-rescue.js';

if (!customElements.get('kill-then-rescue'))
  customElements.define('kill-then-rescue', KillThenRescue);

declare global {
  interface HTMLElementTagNameMap {
    'kill-then-rescue': KillThenRescue;
  }
}
