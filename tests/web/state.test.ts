// Settings and addresses: every property goes out and comes back the same, and what is not allowed leaves the
// default standing with a warning.
import { describe, expect, it } from 'vitest';
import {
  classifierTable,
  classifierTexts,
  COURSE_FUNCTIONS,
  fitToDataset,
  INITIALIZERS,
  initialPlot,
  initialSettings,
  layersProperty,
  MOST_LAYERS,
  MOST_UNITS,
  OPTIMIZERS,
  parameterTable,
  parseNumber,
  plotTable,
  plotTexts,
  printSettings,
  queryWith,
  readClassifier,
  readPlot,
  readSettings,
  SOFTMAX,
  SPEEDS,
  STOPS,
  SPANS,
  NO_POINTS,
  withActivation,
  type ClassifierFacts,
  type FunctionFacts,
  type LayerSettings,
  type Property,
} from '../../web/src/state/index.js';

const largest = Number.MAX_VALUE;
const alpha = (initial: number) => ({
  name: 'alpha',
  initial,
  validMin: -largest,
  validMax: largest,
});
const functions: readonly FunctionFacts[] = [
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
const facts: ClassifierFacts = {
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

const from = (query: string) => {
  const parameters = new URLSearchParams(query);
  return (name: string) => parameters.get(name);
};
const plot = (query: string) => readPlot(functions, from(query), initialPlot(functions));
const classifier = (query: string) => readClassifier(facts, from(query), undefined);
const row = (id: string) => functions.find((one) => one.id === id)!;
const layer = (
  activation: string,
  units: number,
  parameters: Record<string, number> = {},
): LayerSettings => ({ activation, units, parameters });

/** A stride through an interval that hits both ends and awkward values between. */
const between = (min: number, max: number, count = 200) =>
  Array.from({ length: count + 1 }, (_, index) =>
    index === count ? max : min + ((max - min) * index) / count,
  );

function expectRoundTrip<T>(property: Property<T>, values: readonly T[]): void {
  for (const value of values) {
    const text = property.print(value);
    expect(property.parse(text), `${property.name}=${text}`).toEqual(value);
    const throughQuery = new URLSearchParams(queryWith('', new Map([[property.name, text]])));
    expect(property.parse(throughQuery.get(property.name) ?? ''), text).toEqual(value);
  }
}

function numberValues(property: Property<number>): number[] {
  const { allowed } = property;
  if (allowed.kind === 'choice') return allowed.choices.map(Number);
  if (allowed.kind !== 'number' && allowed.kind !== 'integer') throw new Error(property.name);
  const values = between(allowed.min, allowed.max);
  return allowed.kind === 'integer' ? values.map(Math.round) : values;
}

describe('a number in an address', () => {
  it('is read as people type it', () => {
    const typed: [string, number][] = [
      ['1', 1],
      [' 0.25 ', 0.25],
      ['-3', -3],
      ['\u22123', -3],
      ['+2', 2],
      ['.5', 0.5],
      ['5.', 5],
      ['1e-3', 0.001],
      ['1E2', 100],
    ];
    for (const [text, value] of typed) expect(parseNumber(text), text).toBe(value);
  });

  it('is nothing else', () => {
    const texts = [
      '',
      ' ',
      'abc',
      '1,5',
      '0x10',
      '1e999',
      'NaN',
      'Infinity',
      '--1',
      '1 2',
      '1e',
      '.',
    ];
    for (const text of texts) expect(parseNumber(text), text).toBeUndefined();
  });
});

describe('the table of the plot', () => {
  const table = plotTable(functions);

  it('brings every value of every property back', () => {
    expectRoundTrip(table.activation, [...functions.map(({ id }) => id), SOFTMAX]);
    expectRoundTrip(table.x, numberValues(table.x));
    expectRoundTrip(table.span, SPANS);
    expectRoundTrip(table.curves, ['values', 'slopes']);
    expectRoundTrip(table.temperature, numberValues(table.temperature));
    expectRoundTrip(table.compare, [[], ['tanh'], ['relu', 'elu'], ['elu', 'relu', 'gelu_tanh']]);
    expectRoundTrip(table.logits, [
      [2, 1, 0.1],
      [-10, 10, 0],
      [1e-7, -0.3, 1 / 3],
    ]);
  });

  it('starts with the first function of the course', () => {
    expect(initialSettings(table).activation).toBe(COURSE_FUNCTIONS[0]);
  });

  it.each([
    ['activation', 'swish'],
    ['activation', 'Sigmoid'],
    ['activation', '__proto__'],
    ['activation', ''],
    ['x', 'here'],
    ['x', '21'],
    ['x', 'NaN'],
    ['span', '5'],
    ['curves', 'both'],
    ['compare', 'relu,relu'],
    ['compare', 'relu,softmax'],
    ['compare', 'sigmoid,relu,elu,tanh'],
    ['logits', '1,2'],
    ['logits', '1,2,3,4'],
    ['logits', '1,2,11'],
    ['logits', '1,,3'],
    ['temperature', '0'],
    ['temperature', '-1'],
  ])('refuses %s=%s, warns once and keeps the default', (name, text) => {
    const query = new URLSearchParams({ [name]: text }).toString();
    const { settings, warnings } = plot(query);
    expect(settings).toEqual(initialPlot(functions).settings);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ name, text });
  });

  it('gives the good values of an address that holds a bad one', () => {
    const { settings, parameters, warnings } = plot('activation=elu&x=oops&alpha=2&span=10');
    expect(settings).toMatchObject({ activation: 'elu', x: 1, span: 10 });
    expect(parameters).toEqual({ alpha: 2 });
    expect(warnings.map(({ name }) => name)).toEqual(['x']);
  });

  it('shows only the beginning of a long bad text', () => {
    const [warning] = plot(`activation=${'z'.repeat(500)}`).warnings;
    expect(warning?.text.length).toBeLessThan(50);
  });
});

describe('the parameters of a function', () => {
  it('are read by their own names and limits', () => {
    expect(plot('activation=two_sided&left=0.25&right=4').parameters).toEqual({
      left: 0.25,
      right: 4,
    });
    const { parameters, warnings } = plot('activation=two_sided&left=3&right=4');
    expect(parameters).toEqual({ left: 0.5, right: 4 });
    expect(warnings).toHaveLength(1);
  });

  it('come back from the address, every one', () => {
    for (const facts of functions) {
      for (const property of Object.values(parameterTable(facts))) {
        expectRoundTrip(property, numberValues(property));
      }
    }
  });

  it('belong to their function: another function has its own initial ones', () => {
    const preset = plot('activation=elu&alpha=2');
    expect(readPlot(functions, from(''), preset).parameters).toEqual({ alpha: 2 });
    const asked = readPlot(functions, from('activation=leaky_relu'), preset);
    expect(asked.parameters).toEqual({ alpha: 0.01 });
  });

  it('are ignored where the function has none', () => {
    expect(plot('activation=relu&alpha=abc')).toMatchObject({ parameters: {}, warnings: [] });
  });
});

describe('the address of a plot', () => {
  it('opens the same plot again', () => {
    const preset = initialPlot(functions);
    const queries = [
      '',
      'activation=leaky_relu&alpha=0.2&x=1.5',
      'activation=elu&alpha=-0.75&x=-12&span=20&compare=tanh,relu6&curves=slopes',
      'activation=softmax&logits=5,-3,0.25&temperature=2.5',
      'activation=two_sided&left=0&right=8&x=0',
      'x=-4',
    ];
    for (const query of queries) {
      const choice = plot(query);
      const texts = plotTexts(functions, choice, preset);
      const again = plot(queryWith('', texts));
      expect(again, query).toEqual(choice);
      expect(again.warnings).toEqual([]);
    }
  });

  it('is widened until it shows its x', () => {
    expect(plot('x=7').settings.span).toBe(10);
    expect(plot('x=-20&span=4').settings.span).toBe(20);
    expect(plot('x=4').settings.span).toBe(4);
  });

  it('says nothing of what is as the page presets it', () => {
    const preset = plot('activation=elu&alpha=2&x=0.5');
    expect(queryWith('', plotTexts(functions, preset, preset))).toBe('');
  });

  it('forgets the parameters of a function that is no longer chosen', () => {
    const preset = initialPlot(functions);
    const texts = plotTexts(functions, plot('activation=relu'), preset);
    expect(queryWith('?activation=elu&alpha=2', texts)).toBe('?activation=relu');
  });

  it('leaves alone what is not its own', () => {
    const texts = plotTexts(functions, plot('activation=relu'), initialPlot(functions));
    expect(queryWith('?lang=zh-Hant&theme=dark&embed=1', texts)).toBe(
      '?lang=zh-Hant&theme=dark&embed=1&activation=relu',
    );
  });

  it('does not compare a function with itself', () => {
    expect(plot('activation=relu&compare=relu,elu').settings.compare).toEqual(['elu']);
  });
});

describe('layers in an address', () => {
  const property = layersProperty(functions, []);
  const leaky = (units: number, value: number) => layer('leaky_relu', units, { alpha: value });

  it('read as the course writes them', () => {
    expect(property.parse('tanh-8_leaky_relu-8(0.1)')).toEqual([layer('tanh', 8), leaky(8, 0.1)]);
    expect(property.parse('leaky_relu-6')).toEqual([leaky(6, 0.01)]);
    expect(property.parse('gelu_tanh-4_tanh-4_relu6-6_relu-1')).toEqual([
      layer('gelu_tanh', 4),
      layer('tanh', 4),
      layer('relu6', 6),
      layer('relu', 1),
    ]);
    expect(property.parse('two_sided-3(0.25,4)_two_sided-3(0.25)')).toEqual([
      layer('two_sided', 3, { left: 0.25, right: 4 }),
      layer('two_sided', 3, { left: 0.25, right: 2 }),
    ]);
    expect(property.parse('none')).toEqual([]);
  });

  it('come back, whatever the layers', () => {
    const everyFunction = functions.map(({ id, parameters }, index) =>
      layer(
        id,
        1 + ((index * 17) % MOST_UNITS),
        Object.fromEntries(parameters.map(({ name, initial }) => [name, initial])),
      ),
    );
    expectRoundTrip(property, [
      [],
      everyFunction,
      [leaky(8, -0.5), leaky(64, 1e-7), leaky(1, 1 / 3)],
      [layer('two_sided', 2, { left: 0.5, right: 3 })],
      Array.from({ length: MOST_LAYERS }, () => layer('sigmoid', MOST_UNITS)),
    ]);
  });

  it.each([
    '',
    '_',
    'tanh',
    'tanh-',
    'tanh-0',
    `tanh-${MOST_UNITS + 1}`,
    'tanh-8.5',
    'tanh--8',
    'tanh-8_',
    '_tanh-8',
    'tanh-8__relu-8',
    'tanh-8 relu-8',
    'tanh-8(1)',
    'leaky_relu-8(',
    'leaky_relu-8()',
    'leaky_relu-8(abc)',
    'leaky_relu-8(0.1,0.2)',
    'leaky_relu-8(0.1)x',
    'two_sided-3(2)',
    'softmax-8',
    'swish-8',
    'constructor-8',
    'none_tanh-8',
    Array.from({ length: MOST_LAYERS + 1 }, () => 'tanh-8').join('_'),
  ])('refuse %j', (text) => {
    expect(property.parse(text)).toBeUndefined();
  });

  it('do not hang on a long bad text', () => {
    const begun = performance.now();
    expect(property.parse('a'.repeat(1e5))).toBeUndefined();
    expect(property.parse('tanh_'.repeat(2e4))).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('the table of the classifier', () => {
  it('brings every value of every property back, for each data set', () => {
    for (const { id } of facts.datasets) {
      const table = classifierTable(facts, id);
      expectRoundTrip(
        table.dataset,
        facts.datasets.map((one) => one.id),
      );
      for (const key of [
        ...([
          'classes',
          'samples',
          'noise',
          'heldOut',
          'seed',
          'rate',
          'momentum',
          'beta1',
        ] as const),
        ...(['raceSeeds', 'raceEpochs'] as const),
        ...(['beta2', 'epsilon', 'l2', 'epochs', 'untilAccuracy', 'untilLoss'] as const),
      ]) {
        expectRoundTrip(table[key], numberValues(table[key]));
      }
      expectRoundTrip(table.features, [[], ['x', 'x_squared']]);
      expectRoundTrip(table.speed, SPEEDS);
      expectRoundTrip(table.until, STOPS);
      expectRoundTrip(table.against, [
        null,
        { key: 'activation', text: 'elu' },
        { key: 'activation', text: 'leaky_relu(0.3)' },
        { key: 'rate', text: '0.5' },
        { key: 'batch', text: 'all' },
      ]);
      expectRoundTrip(table.race, [null, [], ['relu', 'tanh']]);
      expectRoundTrip(table.initializer, INITIALIZERS);
      expectRoundTrip(table.optimizer, OPTIMIZERS);
      expectRoundTrip<number | 'all'>(table.batch, ['all', 1, 10, 999, 1000]);
    }
  });

  it("starts with the design's defaults", () => {
    expect(classifier('').settings).toEqual({
      dataset: 'spiral',
      points: NO_POINTS,
      table: null,
      race: null,
      raceSeeds: 8,
      raceEpochs: 60,
      axes: [0, 1],
      classes: 3,
      samples: 180,
      noise: 0.1,
      heldOut: 0,
      seed: 1,
      layers: [layer('tanh', 8), layer('tanh', 8)],
      features: [],
      initializer: 'glorot',
      optimizer: 'sgd',
      rate: 0.1,
      batch: 10,
      momentum: 0.9,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      l2: 0,
      speed: 'normal',
      epochs: 400,
      until: 'epochs',
      untilAccuracy: 0.95,
      untilLoss: 0.05,
      against: null,
    });
  });

  it.each([
    ['dataset', 'circles'],
    ['classes', '7'],
    ['classes', '2.5'],
    ['classes', '1'],
    ['samples', '0'],
    ['samples', '1000000'],
    ['noise', '-0.1'],
    ['noise', 'much'],
    ['held-out', '0.95'],
    ['held-out', '20%'],
    ['seed', '-1'],
    ['seed', '1.5'],
    ['seed', '99999999999'],
    ['layers', 'tanh8'],
    ['initializer', 'xavier'],
    ['optimizer', 'rmsprop'],
    ['rate', '0'],
    ['rate', '1e9'],
    ['batch', '0'],
    ['batch', 'some'],
    ['features', 'x,cos_x'],
    ['activation', 'swish'],
    ['momentum', '1'],
    ['epsilon', '0'],
    ['l2', '-1'],
    ['speed', 'warp'],
    ['epochs', '0'],
    ['until', 'bored'],
    ['until-accuracy', '95'],
    ['against', 'activation'],
    ['against', 'activation:swish'],
    ['against', 'activation:relu(1)'],
    ['against', 'activation:leaky_relu(x)'],
    ['race', 'relu,swish'],
    ['race', 'relu,relu'],
    ['race-seeds', '1'],
    ['against', 'noise:0.2'],
    ['against', 'rate:-1'],
  ])('refuses %s=%s, warns once and keeps the default', (name, text) => {
    const query = new URLSearchParams({ [name]: text }).toString();
    const { settings, warnings } = classifier(query);
    expect(settings).toEqual(classifier('').settings);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ name, text });
  });

  it("holds a value to the limits of the data set that is asked for, not the page's", () => {
    expect(classifier('dataset=moons').settings.classes).toBe(2);
    const { settings, warnings } = classifier('dataset=moons&classes=3');
    expect(settings).toMatchObject({ dataset: 'moons', classes: 2 });
    expect(warnings.map(({ name }) => name)).toEqual(['classes']);
  });

  it('moves settings to the nearest that fit when the data set changes', () => {
    const spiral = classifier('classes=5&noise=0.9&seed=7').settings;
    const moons = fitToDataset(facts, spiral, 'moons');
    expect(moons).toMatchObject({ dataset: 'moons', classes: 2, noise: 0.5, seed: 7 });
    expect(fitToDataset(facts, spiral, 'no such set')).toEqual(spiral);
  });

  it('takes one activation for all layers', () => {
    const { settings } = classifier('activation=leaky_relu&alpha=0.2&layers=tanh-8_relu-4');
    expect(settings.layers).toEqual([
      layer('leaky_relu', 8, { alpha: 0.2 }),
      layer('leaky_relu', 4, { alpha: 0.2 }),
    ]);
    expect(withActivation(settings.layers, row('elu'))[0]).toEqual(layer('elu', 8, { alpha: 1 }));
    expect(classifier('activation=elu&alpha=x').warnings.map(({ name }) => name)).toEqual([
      'alpha',
    ]);
  });
});

describe('the address of a classifier', () => {
  it('opens the same settings again', () => {
    const preset = classifier('').settings;
    const queries = [
      '',
      'dataset=moons&seed=3&layers=tanh-8_leaky_relu-8(0.1)&rate=0.1',
      'dataset=spiral&classes=6&samples=600&noise=0.33&held-out=0.25&batch=all',
      'layers=none&optimizer=adam&rate=0.001&initializer=zeros',
      'activation=elu&alpha=2&seed=2147483647',
    ];
    for (const query of queries) {
      const { settings } = classifier(query);
      const texts = classifierTexts(facts, settings, preset);
      const again = classifier(queryWith('?activation=relu&alpha=3', texts));
      expect(again, query).toEqual({ settings, warnings: [] });
    }
  });

  it('is readable', () => {
    const { settings } = classifier('dataset=moons&layers=tanh-8_leaky_relu-8(0.1)&rate=0.3');
    const texts = classifierTexts(facts, settings, classifier('').settings);
    expect(queryWith('?lang=en', texts)).toBe(
      '?lang=en&dataset=moons&classes=2&layers=tanh-8_leaky_relu-8(0.1)&rate=0.3',
    );
  });
});

describe('reading and printing by a table', () => {
  const table = plotTable(functions);

  it('gives each property null or the text that brings its value back', () => {
    const base = initialSettings(table);
    const changed = { ...base, x: -2.5, compare: ['relu'] };
    const texts = printSettings(table, changed, base);
    expect(texts.get('x')).toBe('-2.5');
    expect(texts.get('compare')).toBe('relu');
    expect(texts.get('activation')).toBeNull();
    const again = readSettings(table, (name) => texts.get(name) ?? null, base);
    expect(again).toEqual({ settings: changed, warnings: [] });
  });

  it('does not change what it reads from', () => {
    const base = Object.freeze(initialSettings(table));
    readSettings(table, from('x=2'), base);
    expect(base.x).toBe(1);
  });

  it('takes the first of two values of a name', () => {
    expect(plot('x=2&x=3').settings.x).toBe(2);
  });
});
