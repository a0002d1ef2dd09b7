// Measured sets as the classifier's model has them: what their choice changes, and what Undo and a link keep.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../web/src/index.js';
import { LabData } from '../../web/src/elements/softmax-classifier/model/lab-data.js';
import { LabModel } from '../../web/src/elements/softmax-classifier/model/lab-model.js';
import { factsOf } from '../../web/src/elements/softmax-classifier/model/worlds.js';
import {
  classifierTexts,
  readClassifier,
  readTable,
  TABLE_IDS,
  type ClassifierReading,
  type TableFile,
} from '../../web/src/state/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

let engine: Engine;
const data = new LabData();
beforeAll(async () => {
  engine = await loadBuiltEngine();
  for (const id of TABLE_IDS) {
    const path = fileURLToPath(new URL(`../../site/data/${id}.json`, import.meta.url));
    data.add(id, readTable(JSON.parse(readFileSync(path, 'utf8')) as TableFile));
  }
});

const read = (query: string): ClassifierReading => {
  const texts = new URLSearchParams(query);
  return readClassifier(factsOf(engine), (name) => texts.get(name), undefined);
};

describe('a measured set', () => {
  it('brings the network that learns it, keeps the other sets’ settings, and Undo takes it back', () => {
    const { settings } = read('samples=300&noise=0.2');
    const model = new LabModel(engine, settings, settings, data);
    try {
      model.chooseDataset('digits');
      expect(model.worlds.a.points).toMatchObject({ dimensions: 64, heldOutFrom: 1438 });
      expect(model.settings).toMatchObject({ samples: 300, noise: 0.2, optimizer: 'momentum' });
      model.worlds.trainUntil(12, Infinity);
      model.worlds.measureNow();
      expect(model.worlds.a.heldOut!.accuracy).toBeGreaterThan(0.95);
      model.undo();
      expect(model.settings).toEqual(settings);
    } finally {
      model.dispose();
    }
    expect(engine.liveObjects).toBe(0);
  });

  it('goes on training when other columns are plotted, and shows the regions where the rest has its mean', () => {
    const { settings } = read('dataset=iris');
    const model = new LabModel(engine, settings, settings, data);
    try {
      model.worlds.takeSteps(20);
      const { worlds } = model;
      expect(model.change('', { axes: [0, 3] })).toBe(false);
      expect(model.worlds).toBe(worlds);
      const run = worlds.a;
      const window = { xMin: 4, xMax: 8, yMin: 0, yMax: 3 };
      const grid = run.grid(window, 4, 4, [0, 3]);
      // The first cell's centre, by hand.
      const { mean } = run.points.scale!;
      const place = engine.standardize(
        Float32Array.of(4.5, mean[1]!, mean[2]!, 0.375),
        run.points.scale!,
      );
      expect([...grid.slice(0, 3)]).toEqual([...run.predict(place)]);
    } finally {
      model.dispose();
    }
  });

  it('comes back from its link: what it brings along need not be said, what was changed is', () => {
    const facts = factsOf(engine);
    const preset = read('').settings;
    for (const query of ['dataset=digits', 'dataset=iris&axes=1,0&rate=0.5&layers=tanh-8_tanh-8']) {
      const { settings, warnings } = read(query);
      expect(warnings).toEqual([]);
      const texts = classifierTexts(facts, settings, preset);
      expect(read(query).settings).toEqual(
        readClassifier(facts, (name) => texts.get(name) ?? null, preset).settings,
      );
      if (query === 'dataset=digits')
        expect([...texts].filter(([, text]) => text !== null)).toEqual([['dataset', 'digits']]);
    }
  });

  it('refuses columns that are one and the same, or no numbers', () => {
    for (const axes of ['1,1', '0.5,1', '0,16', '0']) {
      const { settings, warnings } = read(`dataset=iris&axes=${axes}`);
      expect(settings.axes).toEqual([2, 3]);
      expect(warnings.map(({ name }) => name)).toEqual(['axes']);
    }
  });
});
