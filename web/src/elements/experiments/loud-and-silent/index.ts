// Registers <loud-and-silent>.
import { LoudAndSilent } from './loud-and-silent.js';

export { LoudAndSilent } from './loud-and-silent.js';

if (!customElements.get('loud-and-silent')) customElements.define('loud-and-silent', LoudAndSilent);

declare global {
  interface HTMLElementTagNameMap {
    'loud-and-silent': LoudAndSilent;
  }
}
