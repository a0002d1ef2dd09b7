// The classifier's settings and its address.
import { describe, expect, it } from 'vitest';
import {
  classifierTable,
  classifierTexts,
  fitToDataset,
  INITIALIZERS,
  NO_POINTS,
  OPTIMIZERS,
  queryWith,
  SPEEDS,
  STOPS,
  withActivation,
} from '../../web/src/state/index.js';
import { classifier, expectRoundTrip, facts, layer, numberValues, row } from './state-facts.js';

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
