// The terms behind a number of a point's arithmetic. Products and sums only: the factors and the results are the
// engine's.
import type { ActivationId } from '../../../engine/types.js';
import { numberText } from '../../../locales/index.js';
import type { Arithmetic } from '../../parts/arithmetic.js';
import { sourceName, unitName, type LabView } from './lab-view.js';

const DIGITS = 6;
const text = (value: number): string => numberText(value, DIGITS);

/** z = Σ w × a + b. */
export function forwardTerms(view: LabView, layer: number, unit: number): Arithmetic {
  const { words, worlds, point } = view;
  const { parameters, layout } = worlds.a;
  const { inputs, weightsOffset, biasesOffset } = layout[layer]!;
  const before = inputsOf(view, layer);
  const weight = (input: number): number => parameters[weightsOffset + unit * inputs + input]!;
  const rows = Array.from({ length: inputs }, (_, input) => [
    sourceName(view, layer, input),
    text(weight(input)),
    text(before[input]!),
    text(weight(input) * before[input]!),
  ]);
  const bias = text(parameters[biasesOffset + unit]!);
  return {
    title: `z = Σ w × ${layer === 0 ? 'x' : 'a'} + b, ${unitName(view, { layer, unit })}`,
    columns: ['', 'w', layer === 0 ? 'x' : 'a', words.lab.times('w', layer === 0 ? 'x' : 'a')],
    rows: [...rows, [words.lab.bias, '', '', bias]],
    result: ['z', '', '', text(point!.explanation.layers[layer]!.z[unit]!)],
  };
}

/** dL/da = Σ w × dL/dz, over the units of the layer behind. */
export function backwardTerms(view: LabView, layer: number, unit: number): Arithmetic {
  const { worlds, point } = view;
  const { parameters, layout } = worlds.a;
  const behind = layout[layer + 1]!;
  const { dLdZ } = point!.explanation.layers[layer + 1]!;
  const rows = Array.from(dLdZ, (slope, next) => {
    const weight = parameters[behind.weightsOffset + next * behind.inputs + unit]!;
    const name = unitName(view, { layer: layer + 1, unit: next });
    return [name, text(weight), text(slope), text(weight * slope)];
  });
  return {
    title: `dL/da = Σ w × dL/dz, ${unitName(view, { layer, unit })}`,
    columns: ['', 'w', 'dL/dz', 'w × dL/dz'],
    rows,
    result: ['dL/da', '', '', text(point!.explanation.layers[layer]!.dLdA[unit]!)],
  };
}

/** dL/dz = dL/da × f′(z). */
export function slopeTerms(view: LabView, layer: number, unit: number): Arithmetic {
  const { point, settings, engine } = view;
  const { activation, parameters } = settings.layers[layer]!;
  const { z, dLdA, dLdZ } = point!.explanation.layers[layer]!;
  const slope = engine.derivative(activation as ActivationId, z[unit]!, parameters);
  return {
    title: `dL/dz = dL/da × f′(z), ${unitName(view, { layer, unit })}`,
    columns: ['', ''],
    rows: [
      ['z', text(z[unit]!)],
      ['f′(z)', text(slope)],
      ['dL/da', text(dLdA[unit]!)],
    ],
    result: ['dL/dz', text(dLdZ[unit]!)],
  };
}

/** dL/dw = dL/dz × a, for each weight of the unit. */
export function weightTerms(view: LabView, layer: number, unit: number): Arithmetic {
  const { point } = view;
  const { dLdZ, dLdW, z } = point!.explanation.layers[layer]!;
  const inputs = dLdW.length / z.length;
  const before = inputsOf(view, layer);
  const name = layer === 0 ? 'x' : 'a';
  return {
    title: `dL/dw = dL/dz × ${name}, ${unitName(view, { layer, unit })}`,
    columns: ['', 'dL/dz', name, 'dL/dw'],
    rows: Array.from({ length: inputs }, (_, input) => [
      sourceName(view, layer, input),
      text(dLdZ[unit]!),
      text(before[input]!),
      text(dLdW[unit * inputs + input]!),
    ]),
    result: ['dL/db', '', '', text(dLdZ[unit]!)],
  };
}

/** What comes into a layer: the network's inputs, or the activations of the layer before. */
function inputsOf({ point }: LabView, layer: number): ArrayLike<number> {
  return layer === 0 ? point!.explanation.inputs : point!.explanation.layers[layer - 1]!.a;
}
