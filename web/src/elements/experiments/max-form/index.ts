// Registers <max-form>.
import { MaxForm } from './max-form.js';

export { MaxForm } from './max-form.js';

if (!customElements.get('max-form')) customElements.define('max-form', MaxForm);

declare global {
  interface HTMLElementTagNameMap {
    'max-form': MaxForm;
  }
}
