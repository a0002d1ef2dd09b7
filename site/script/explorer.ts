// The explorer page's card of formulas and C++ follows the function on the plot.
import { onActivationChange } from './activation-change.js';

export function startExplorer(): void {
  const plot = document.querySelector('.page-explorer activation-plot');
  if (!plot) return;
  const cards = [...document.querySelectorAll<HTMLElement>('.function-card')];
  const show = (id: string | null) => {
    for (const card of cards) card.hidden = card.dataset.activation !== id;
  };
  onActivationChange(plot, ({ id }) => show(id));
  const asked = new URLSearchParams(location.search).get('activation');
  if (cards.some((card) => card.dataset.activation === asked)) show(asked);
}
