// What the tests of settings and addresses share: functions and data sets of their own, and a way out and back.
import { expect } from 'vitest';
import {
  type ClassifierFacts,
  type FunctionFacts,
  initialPlot,
  type LayerSettings,
  type Property,
  queryWith,
  readClassifier,
  readPlot,
} from '../../web/src/state/index.js';

const largest = Number.MAX_VALUE;
const alpha = (initial: number) => ({
  name: 'alpha',
  initial,
  validMin: -largest,
  validMax: largest,
});
export const functions: readonly FunctionFacts[] = [
  { id: 'sigmoid', parameters: [] },
  { id: 'relu', parameters: [] },
  { id: 'leaky_relu', parameters: [alpha(0.01)] },
  { id: 'elu', parameters: [alpha(1)] },
  { id: 'tanh', parameters: [] },
  { id: 'relu6', parameters: [] },
  { id: 'gelu_tanh', parameters: [] },
  {
    id: 'two_sided',
    parameters: [
      { name: 'left', initial: 0.5, validMin: 0, validMax: 1 },
      { name: 'right', initial: 2, validMin: 1, validMax: 8 },
    ],
  },
];
const limits = (min: number, max: number, initial: number) => ({ min, max, initial });
export const facts: ClassifierFacts = {
  functions,
  features: [{ id: 'x' }, { id: 'y' }, { id: 'x_squared' }],
  datasets: [
    {
      id: 'spiral',
      samples: limits(2, 1e6, 180),
      classes: limits(2, 6, 3),
      noise: limits(0, 1, 0.1),
      testFraction: limits(0, 0.9, 0),
    },
    {
      id: 'moons',
      samples: limits(2, 1e6, 180),
      classes: limits(2, 2, 2),
      noise: limits(0, 0.5, 0.1),
      testFraction: limits(0, 0.9, 0),
    },
  ],
};

export const from = (query: string): ((name: string) => string | null) => {
  const parameters = new URLSearchParams(query);
  return (name: string) => parameters.get(name);
};
export const plot = (query: string): ReturnType<typeof readPlot> =>
  readPlot(functions, from(query), initialPlot(functions));
export const classifier = (query: string): ReturnType<typeof readClassifier> =>
  readClassifier(facts, from(query), undefined);
export const row = (id: string): FunctionFacts => functions.find((one) => one.id === id)!;
export const layer = (
  activation: string,
  units: number,
  parameters: Record<string, number> = {},
): LayerSettings => ({ activation, units, parameters });

/** A stride through an interval that hits both ends and awkward values between. */
const between = (min: number, max: number, count = 200) =>
  Array.from({ length: count + 1 }, (_, index) =>
    index === count ? max : min + ((max - min) * index) / count,
  );

export function expectRoundTrip<T>(property: Property<T>, values: readonly T[]): void {
  for (const value of values) {
    const text = property.print(value);
    expect(property.parse(text), `${property.name}=${text}`).toEqual(value);
    const throughQuery = new URLSearchParams(queryWith('', new Map([[property.name, text]])));
    expect(property.parse(throughQuery.get(property.name) ?? ''), text).toEqual(value);
  }
}

export function numberValues(property: Property<number>): number[] {
  const { allowed } = property;
  if (allowed.kind === 'choice') return allowed.choices.map(Number);
  if (allowed.kind !== 'number' && allowed.kind !== 'integer') throw new Error(property.name);
  const values = between(allowed.min, allowed.max);
  return allowed.kind === 'integer' ? values.map(Math.round) : values;
}
