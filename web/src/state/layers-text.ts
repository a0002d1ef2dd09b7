// Hidden layers as one word for an address: tanh-8_leaky_relu-8(0.1) is a layer of eight tanh units, then one
// of eight leaky ReLU units with alpha 0.1; "none" is no hidden layer.
import type { FunctionFacts, ParameterValues } from './plot-settings.js';
import { parameterTable } from './plot-settings.js';
import type { Property } from './property.js';

export interface ChosenActivation {
  readonly activation: string;
  /** All of the activation's parameters by name. */
  readonly parameters: ParameterValues;
}

export interface LayerSettings extends ChosenActivation {
  readonly units: number;
}

export const MOST_LAYERS = 10;
export const MOST_UNITS = 64;

// A layer ends where the text ends or before the next layer's underscore; ids hold underscores themselves.
const LAYER = /([a-z][a-z0-9_]*?)-(\d{1,5})(?:\(([^()]*)\))?(?:_(?=.)|$)/y;

export function layersProperty(
  functions: readonly FunctionFacts[],
  initial: readonly LayerSettings[],
): Property<readonly LayerSettings[]> {
  return {
    name: 'layers',
    initial,
    allowed: { kind: 'layers', mostLayers: MOST_LAYERS, mostUnits: MOST_UNITS },
    parse: (text) => parseLayers(functions, text.trim()),
    print: (layers) =>
      layers.length === 0 ? 'none' : layers.map((layer) => print(functions, layer)).join('_'),
  };
}

function parseLayers(
  functions: readonly FunctionFacts[],
  text: string,
): readonly LayerSettings[] | undefined {
  if (text === 'none') return [];
  const layers: LayerSettings[] = [];
  LAYER.lastIndex = 0;
  while (LAYER.lastIndex < text.length) {
    const match = LAYER.exec(text);
    const layer = match && parseLayer(functions, match);
    if (!layer || layers.length === MOST_LAYERS) return undefined;
    layers.push(layer);
  }
  return layers.length > 0 ? layers : undefined;
}

function parseLayer(
  functions: readonly FunctionFacts[],
  [, id = '', units = '', values]: RegExpExecArray,
): LayerSettings | undefined {
  const count = Number(units);
  if (count < 1 || count > MOST_UNITS) return undefined;
  const chosen = choose(functions, id, values);
  return chosen && { activation: chosen.activation, units: count, parameters: chosen.parameters };
}

function print(functions: readonly FunctionFacts[], layer: LayerSettings): string {
  const values = printValues(functions, layer);
  return `${layer.activation}-${layer.units}${values}`;
}

/** leaky_relu(0.1): an activation with its parameters; what is left out is as the registry has it. */
export function activationWithParameters(
  functions: readonly FunctionFacts[],
): Pick<Property<ChosenActivation>, 'parse' | 'print'> {
  return {
    parse: (text) => {
      const [, id = '', values] = /^([a-z][a-z0-9_]*)(?:\(([^()]*)\))?$/.exec(text.trim()) ?? [];
      return choose(functions, id, values);
    },
    print: (chosen) => `${chosen.activation}${printValues(functions, chosen)}`,
  };
}

function choose(
  functions: readonly FunctionFacts[],
  id: string,
  values: string | undefined,
): ChosenActivation | undefined {
  const row = functions.find((facts) => facts.id === id);
  if (!row) return undefined;
  const table = parameterTable(row);
  const texts = values === undefined ? [] : values.split(',');
  if (texts.length > row.parameters.length) return undefined;
  const parameters: Record<string, number> = {};
  for (const [index, { name, initial }] of row.parameters.entries()) {
    const given = texts[index];
    const value = given === undefined ? initial : table[name]?.parse(given);
    if (value === undefined) return undefined;
    parameters[name] = value;
  }
  return { activation: id, parameters };
}

/** In brackets; '' where all are the registry's. */
function printValues(
  functions: readonly FunctionFacts[],
  { activation, parameters }: ChosenActivation,
): string {
  const own = functions.find((facts) => facts.id === activation)?.parameters ?? [];
  const changed = own.some(({ name, initial }) => (parameters[name] ?? initial) !== initial);
  const values = own.map(({ name, initial }) => String(parameters[name] ?? initial));
  return changed ? `(${values.join(',')})` : '';
}
