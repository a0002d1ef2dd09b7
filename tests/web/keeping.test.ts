// What is kept of the classifier comes back as it was, from an address and from a file; a file that is broken is
// refused as a whole, with every field named.
import { describe, expect, it } from 'vitest';
import { classifierWordsFor } from '../../web/src/locales/index.js';
import {
  classifierTable,
  floatCodes,
  floatsOf,
  initialSettings,
  keptTexts,
  LONGEST_QUERY,
  networksProblem,
  queryWith,
  readClassifier,
  readKeptFile,
  readNetworks,
  writeKeptFile,
  type ClassifierFacts,
  type ClassifierSettings,
  type KeptNetworks,
} from '../../web/src/state/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const facts: ClassifierFacts = {
  functions: engine.activations,
  datasets: engine.datasets,
  features: engine.inputFeatures,
};
const preset = initialSettings(classifierTable(facts, undefined));
const settings: ClassifierSettings = {
  ...preset,
  dataset: 'moons',
  classes: 2,
  noise: 0.3,
  heldOut: 0.25,
  seed: 77,
  features: ['x', 'x_times_y'],
  optimizer: 'adam',
  beta2: 0.95,
  epsilon: 1e-7,
  rate: 1e-3,
  batch: 'all',
  l2: 0.01,
  speed: 'fast',
  until: 'loss',
  untilLoss: 0.02,
  layers: [{ activation: 'leaky_relu', units: 3, parameters: { alpha: 0.25 } }],
  against: { key: 'rate', text: '0.5' },
  race: ['relu', 'mish'],
  raceSeeds: 3,
};
const hard = Float32Array.of(0, 5, 1 / 3, -1e-45, 3.4028234e38, 0.1, -7);
const networks: KeptNetworks = [
  { step: 12, epoch: 3, parameters: hard },
  { step: 11, epoch: 2, parameters: hard.slice().reverse() },
];

/** A file's fields, which a test may give any value. */
interface Spoiled {
  format?: unknown;
  version?: unknown;
  settings?: Record<string, unknown>;
  networks?: { step?: unknown; weights?: unknown[] }[];
}

describe('an address', () => {
  it('gives every setting and every bit of the weights back', () => {
    const search = queryWith('', keptTexts(facts, { settings, networks }, preset));
    const query = new URLSearchParams(search);
    const textOf = (name: string): string | null => query.get(name);
    expect(readClassifier(facts, textOf, preset)).toEqual({ settings, warnings: [] });
    expect(readNetworks(textOf)).toEqual({ networks, warnings: [], isKnown: true });
    expect(search).not.toMatch(/%/);
  });

  it('has the networks only where there is room for them', () => {
    const lengthWith = (numbers: number): [number, boolean] => {
      const one = [{ step: 1, epoch: 0, parameters: new Float32Array(numbers) }];
      const texts = keptTexts(facts, { settings: preset, networks: one }, preset);
      return [queryWith('', texts).length, texts.get('trained') !== null];
    };
    expect(lengthWith(371)[1]).toBe(true);
    const most = Array.from({ length: 20 }, (_, more) => lengthWith(365 + more));
    const fitting = most.filter(([, fits]) => fits);
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting.length).toBeLessThan(most.length);
    for (const [length, fits] of most) {
      if (fits) expect(length).toBeLessThanOrEqual(LONGEST_QUERY);
      else expect(length).toBe(0);
    }
  });

  it.each([
    ['trained', '1.2'],
    ['trained', '1.2.!!!!'],
    ['trained', '-1.2.AACAPw'],
    ['trained', `1.2.${floatCodes(Float32Array.of(Number.NaN))}`],
    ['trained', '1.2.AACAPw.3.4'],
    ['v', '2'],
  ])('with %s=%s opens without networks and says so', (name, text) => {
    const { networks: read, warnings } = readNetworks((asked) => (asked === name ? text : null));
    expect(read).toEqual([]);
    expect(warnings.map((warning) => warning.name)).toEqual([name]);
  });

  it('holds floats of any kind, bit for bit', () => {
    const zeros = Float32Array.of(0, -0);
    expect(floatsOf(floatCodes(hard))).toEqual(hard);
    expect(floatsOf(floatCodes(zeros))).toEqual(zeros);
    expect(floatsOf('A')).toBeUndefined();
    expect(floatsOf('AAAA')).toBeUndefined();
  });
});

describe('a file', () => {
  const text = writeKeptFile(facts, { settings, networks });
  const spoil = (change: (file: Spoiled) => void): string => {
    const file = JSON.parse(text) as Spoiled;
    change(file);
    return JSON.stringify(file);
  };

  it('gives everything back', () => {
    expect(readKeptFile(facts, text)).toEqual({ state: { settings, networks } });
  });

  it.each<[string, (file: Spoiled) => void, string, string]>([
    ['no format', (file) => delete file.format, 'format', ''],
    ['a later version', (file) => (file.version = 2), 'version', '2'],
    ['no settings', (file) => delete file.settings, 'settings', ''],
    ['a rate below zero', (file) => (file.settings!.rate = -1), 'settings.rate', '-1'],
    ['a data set nobody knows', (file) => (file.settings!.dataset = 'x'), 'settings.dataset', 'x'],
    ['a list for a number', (file) => (file.settings!.seed = [1]), 'settings.seed', '[1]'],
    ['a slip in a name', (file) => (file.settings!.sede = 1), 'settings.sede', '1'],
    ['no networks', (file) => delete file.networks, 'networks', ''],
    ['half a step', (file) => (file.networks![0]!.step = 1.5), 'networks[0].step', '1.5'],
    ['no weights', (file) => delete file.networks![1]!.weights, 'networks[1].weights', ''],
    [
      'a weight that is no number',
      (file) => (file.networks![1]!.weights![2] = null),
      'networks[1].weights[2]',
      'null',
    ],
    [
      'a weight that is too large',
      (file) => (file.networks![0]!.weights![0] = 1e39),
      'networks[0].weights[0]',
      '1e+39',
    ],
  ])('with %s is refused, and the field is named', (_, change, field, found) => {
    const { problems } = readKeptFile(facts, spoil(change)) as { problems: unknown[] };
    expect(problems).toEqual([expect.objectContaining({ field, text: found })]);
    for (const lang of ['en', 'zh-Hant']) {
      const said = classifierWordsFor(lang).keep.problem(problems[0] as never);
      expect(said).toContain(field);
      expect(said).toContain(found);
    }
  });

  it.each(['', '{', '[]', '"text"', 'null', text.slice(0, -3)])('is not %j', (broken) => {
    const { problems } = readKeptFile(facts, broken) as { problems: unknown[] };
    expect(problems).toEqual([expect.objectContaining({ field: '' })]);
  });

  it('has as many networks and weights as its settings ask for', () => {
    expect(networksProblem(networks, [7, 7])).toBeUndefined();
    expect(networksProblem([], [7, 7])).toBeUndefined();
    expect(networksProblem(networks, [7])).toMatchObject({ field: 'networks', text: '2' });
    expect(networksProblem(networks, [7, 8])).toMatchObject({
      field: 'networks[1].weights',
      text: '7',
      allowed: { kind: 'weights', count: 8 },
    });
  });
});
