// The home page's choice of a function: one control for the curve and for the network beside it. What you
// change on the curve, such as alpha, changes the network too.
import { onActivationChange } from './activation-change.js';

export function startHero(): void {
  const hero = document.querySelector<HTMLElement>('.hero');
  const plot = hero?.querySelector('activation-plot');
  const classifier = hero?.querySelector('softmax-classifier');
  if (!hero || !plot || !classifier) return;
  const choices = [...hero.querySelectorAll<HTMLInputElement>('input[name="hero-activation"]')];
  let parameterNames: readonly string[] = [];

  const show = (id: string, parameters: Readonly<Record<string, number>>) => {
    if (!choices.some((choice) => choice.value === id)) return;
    for (const choice of choices) choice.checked = choice.value === id;
    for (const words of hero.querySelectorAll<HTMLElement>('[data-activation]')) {
      words.hidden = words.dataset.activation !== id;
    }
    for (const name of parameterNames) {
      if (!(name in parameters)) classifier.removeAttribute(name);
    }
    parameterNames = Object.keys(parameters);
    set(plot, 'activation', id);
    set(classifier, 'activation', id);
    for (const [name, value] of Object.entries(parameters)) set(classifier, name, String(value));
  };

  for (const choice of choices) choice.addEventListener('change', () => show(choice.value, {}));
  onActivationChange(plot, ({ id, parameters }) => show(id, parameters));
  show(choices.find((choice) => choice.checked)?.value ?? '', {});
}

/** An attribute that is set again, even to the same, makes an element start anew. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
