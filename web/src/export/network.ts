// What an export is made from: a trained network, with all that stands between a row of data and its
// probabilities. And how its numbers and functions are written in any language.
import {
  MISSING_SNIPPETS,
  SNIPPETS,
  type ActivationSnippets,
} from '../engine/snippets.generated.js';
import type { ActivationId, ColumnScale, InputFeatureId, LayerLayout } from '../engine/types.js';

export interface ExportedLayer {
  readonly activation: ActivationId;
  /** All of the function's parameters by name. */
  readonly parameters: Readonly<Record<string, number>>;
}

export interface ExportedNetwork {
  /** The hidden layers. */
  readonly layers: readonly ExportedLayer[];
  /** As the classifier gives them. */
  readonly parameters: Float32Array;
  readonly layout: readonly LayerLayout[];
  /** What the first layer sees of a point, where that is not the point itself. */
  readonly features?: readonly InputFeatureId[];
  /** How columns were scaled before they were trained on; the features come after. */
  readonly scale?: ColumnScale;
  /** One name a class, in order. */
  readonly classes: readonly string[];
  /** A row as the data have it, unscaled: what the code shows its use with. */
  readonly example: readonly number[];
}

/** The shortest decimals that give this float32 back. */
export function floatText(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return String(Number(value.toPrecision(9)));
}

export const floatsText = (values: ArrayLike<number>): string =>
  Array.from(values, floatText).join(', ');

/** The weights of a layer as texts, one a unit, each the numbers of its inputs. */
export function weightRows({ parameters }: ExportedNetwork, layer: LayerLayout): string[] {
  return Array.from({ length: layer.units }, (_, unit) => {
    const first = layer.weightsOffset + unit * layer.inputs;
    return floatsText(parameters.subarray(first, first + layer.inputs));
  });
}

export function biases({ parameters }: ExportedNetwork, layer: LayerLayout): string {
  return floatsText(parameters.subarray(layer.biasesOffset, layer.biasesOffset + layer.units));
}

/** Mean and deviation as lists, in double precision. */
export const numbersText = (values: ArrayLike<number>): string =>
  Array.from(values, String).join(', ');

/** A function's code with numbers for its parameters. A function without code is an error: ask before. */
export function activationCode(layer: ExportedLayer, language: keyof ActivationSnippets): string {
  if (MISSING_SNIPPETS.includes(layer.activation)) {
    throw new Error(`${layer.activation} has no code to export`);
  }
  return SNIPPETS[layer.activation][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = layer.parameters[name];
    if (value === undefined) throw new Error(`${layer.activation} needs a number for ${name}`);
    return value < 0 ? `(${value})` : String(value);
  });
}

/** Names as texts that every one of the languages reads: without what some have no escape for. */
export function namesText(names: readonly string[]): string {
  return names
    .map((name) => JSON.stringify(name.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')))
    .join(', ');
}

/** Every line behind the sign of a comment. */
export const commented = (sign: string, lines: readonly string[]): string =>
  lines.map((line) => `${sign} ${line}`).join('\n');
