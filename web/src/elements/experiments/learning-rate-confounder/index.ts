// Registers <learning-rate-confounder>.
import { LearningRateConfounder } from './learning-rate-confounder.js';

export { LearningRateConfounder } from './learning-rate-confounder.js';

if (!customElements.get('learning-rate-confounder'))
  customElements.define('learning-rate-confounder', LearningRateConfounder);

declare global {
  interface HTMLElementTagNameMap {
    'learning-rate-confounder': LearningRateConfounder;
  }
}
