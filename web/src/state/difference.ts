// The one thing in which a second network differs from the first: "activation:relu", "rate:0.5". All else they share.
import { initialOf, type FunctionFacts } from './plot-settings.js';
import type { Property } from './property.js';

export const DIFFERENCES = [
  'activation',
  'initializer',
  'optimizer',
  'rate',
  'batch',
  'l2',
] as const;

export type DifferenceKey = (typeof DIFFERENCES)[number];

export interface Difference {
  readonly key: DifferenceKey;
  /** As the property of that name prints it; an activation with its parameters, for all hidden layers. */
  readonly text: string;
}

/** The readers of the settings that may differ. */
export type DifferingProperties = Readonly<Record<DifferenceKey, Pick<Property<unknown>, 'parse'>>>;

/** null stands for no second network. */
export function differenceProperty(properties: DifferingProperties): Property<Difference | null> {
  return {
    name: 'against',
    initial: null,
    allowed: { kind: 'choice', choices: ['none', ...DIFFERENCES.map((key) => `${key}:…`)] },
    parse: (text) => {
      const plain = text.trim();
      if (plain === 'none') return null;
      const [name = '', ...rest] = plain.split(':');
      const key = DIFFERENCES.find((one) => one === name);
      const value = rest.join(':').trim();
      if (!key || properties[key].parse(value) === undefined) return undefined;
      return { key, text: value };
    },
    print: (difference) => (difference ? `${difference.key}:${difference.text}` : 'none'),
  };
}

/** Every hidden layer with this activation, at these or its initial parameters. */
export function withActivation<L extends object>(
  layers: readonly L[],
  row: FunctionFacts,
  parameters = initialOf(row),
): readonly (L & { readonly activation: string; readonly parameters: typeof parameters })[] {
  return layers.map((layer) => ({ ...layer, activation: row.id, parameters }));
}
