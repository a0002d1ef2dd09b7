// A learner's own data: points and tables come back from an address and from a file exactly as they were, what is
// broken is refused and named, and the model shows them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportedNetwork } from '../../web/src/elements/softmax-classifier/exported.js';
import { LabModel } from '../../web/src/elements/softmax-classifier/model/lab-model.js';
import { factsOf } from '../../web/src/elements/softmax-classifier/model/worlds.js';
import { shownTable } from '../../web/src/elements/softmax-classifier/panels/table-shown.js';
import { exportCode } from '../../web/src/export/index.js';
import { classifierWordsFor } from '../../web/src/locales/index.js';
import {
  keptTexts,
  leftOut,
  LONGEST_QUERY,
  NO_POINTS,
  ownPoints,
  ownTable,
  placeOnGrid,
  POINT_LIMITS,
  pointNear,
  pointsProperty,
  queryWith,
  readClassifier,
  readCsv,
  readKept,
  readKeptFile,
  tableProperty,
  withClasses,
  withoutPoints,
  withPoint,
  withPointAt,
  writeKeptFile,
  type ClassifierSettings,
  type KeptState,
  type OwnPoints,
} from '../../web/src/state/index.js';
import { loadBuiltEngine } from '../engine/built-engine.js';

const engine = await loadBuiltEngine();
const facts = factsOf(engine);
const read = (query: string, base?: ClassifierSettings) => {
  const texts = new URLSearchParams(query);
  return readClassifier(facts, (name) => texts.get(name), base);
};
const preset = read('').settings;

/** Spread over the whole reach, the classes in turn. */
function somePoints(count: number, classes = 3): OwnPoints {
  const inputs = Array.from({ length: 2 * count }, (_, at) => ((at * 0.7919) % 10) - 5);
  return ownPoints(
    classes,
    inputs,
    Array.from({ length: count }, (_, at) => at % classes),
  );
}

const csv = 'w,"height, cm",kind\n1,2.5,"a ""b"""\n-3e-2,4,貓\n5,6,貓\n';
const table = ownTable(readCsv(csv).data!);

/** As a link has it and as the page reads it again. */
function throughLink(state: KeptState): ReturnType<typeof readKept> {
  const texts = new URLSearchParams(queryWith('', keptTexts(facts, state, preset)));
  return readKept(facts, (name) => texts.get(name), preset);
}

describe('own points', () => {
  it('stand together by class, on a grid finer than a pixel, and come back from their text', () => {
    const points = ownPoints(3, [0.1234, -0.4, 9, -9, 0, 0.5, 1, 1], [2, 0, 1, 0]);
    expect([...points.labels]).toEqual([0, 0, 1, 2]);
    const expected = [-0.4, -0.4, 1, 1, 0, 0.5, 0.1225, -0.4];
    expect(placeOnGrid({ x: 0.1234, y: -0.4 })).toEqual({
      x: Math.fround(0.1225),
      y: Math.fround(-0.4),
    });
    expect([...points.inputs.slice(6)]).toEqual(expected.slice(6).map(Math.fround));
    // What lies beyond the reach is brought to its edge.
    expect(Math.max(...points.inputs.map(Math.abs))).toBe(POINT_LIMITS.reach);
    const many = somePoints(POINT_LIMITS.points, 6);
    for (const each of [points, many, NO_POINTS, withClasses(NO_POINTS, 6)]) {
      expect(pointsProperty.parse(pointsProperty.print(each))).toEqual(each);
    }
  });

  it('are painted, moved and erased without a change of those before', () => {
    const one = withPoint(NO_POINTS, { x: 0.5, y: 0.5 }, 1)!;
    const two = withPoint(one, { x: -0.5, y: 0 }, 0)!;
    expect([...two.labels]).toEqual([0, 1]);
    expect(pointNear(two, { x: 0.45, y: 0.5 }, 0.1)).toBe(1);
    expect(pointNear(two, { x: 0.3, y: 0.5 }, 0.1)).toBeUndefined();
    const moved = withPointAt(two, 1, { x: 0.75, y: -2 });
    expect([...moved.inputs]).toEqual([-0.5, 0, 0.75, -2]);
    expect([...two.inputs]).toEqual([-0.5, 0, 0.5, 0.5]);
    expect([...withoutPoints(two, (index) => index === 0).labels]).toEqual([1]);
    const fewer = withClasses(somePoints(30, 6), 2);
    expect(fewer.classes).toBe(2);
    expect(fewer.labels).toHaveLength(10);
    expect(withPoint(somePoints(POINT_LIMITS.points), { x: 0, y: 0 }, 0)).toBeUndefined();
  });

  it('refuse a text that is cut, has other letters, too many classes, too many points or leads too far', () => {
    const text = pointsProperty.print(somePoints(9));
    for (const broken of [
      text.slice(0, -1),
      text.replace('.', '!'),
      `${text}.....`,
      text.replaceAll('.', ''),
      `${'AAAA'.repeat(3)}..`,
      pointsProperty.print(somePoints(POINT_LIMITS.points)).replace('.', '.gAgA'),
      '',
    ]) {
      expect(pointsProperty.parse(broken), broken.slice(0, 30)).toBeUndefined();
    }
    const { settings, warnings } = read('dataset=points&points=AAAA');
    expect(settings.points).toBe(NO_POINTS);
    expect(warnings).toMatchObject([{ name: 'points', text: 'AAAA', allowed: { kind: 'points' } }]);
  });
});

describe('an own table', () => {
  it('comes back from its text with its names, numbers and classes', () => {
    expect(table.text).toBe(csv.replace('"a ""b"""', '"a ""b"""'));
    expect(tableProperty.parse(tableProperty.print(table))).toEqual(table);
    expect(table.classes).toEqual(['a "b"', '貓']);
    // Rows that were left out are not kept, and the label may have stood anywhere.
    const first = ownTable(readCsv('kind,x,y\na,1,2\nb,3,?\nb,5,6\n').data!);
    expect(first.text).toBe('x,y,kind\n1,2,a\n5,6,b\n');
    expect(tableProperty.parse(first.text)).toEqual(first);
  });

  it('is refused as a whole where a row of its text is broken', () => {
    for (const broken of ['x,y,k\n1,2,a\n3,?,b\n', 'x,y,k\n1,2,a\n', 'nonsense'])
      expect(tableProperty.parse(broken)).toBeUndefined();
  });

  it('cannot be chosen without being there: the set before stays, with a warning', () => {
    const { settings, warnings } = read('dataset=table&rate=0.5', read('dataset=moons').settings);
    expect(settings).toMatchObject({ dataset: 'moons', rate: 0.5, table: null });
    expect(warnings).toMatchObject([{ name: 'dataset', text: 'table', used: 'moons' }]);
    expect(read(`dataset=table&table=${encodeURIComponent(csv)}`).settings.table).toEqual(table);
  });
});

describe('own data in a link', () => {
  const trained = { step: 3, epoch: 1, parameters: new Float32Array(123).fill(0.25) };

  it('come back with the weights that were learnt from them', () => {
    const settings = { ...preset, dataset: 'points', points: somePoints(300) };
    const state = { settings, networks: [trained] };
    expect(leftOut(facts, state, preset)).toBeUndefined();
    expect(throughLink(state)).toEqual({ ...state, warnings: [] });
    const tabled = { settings: { ...preset, dataset: 'table', table }, networks: [trained] };
    expect(throughLink(tabled)).toEqual({ ...tabled, warnings: [] });
  });

  it('come before the weights where both have no room, and data that rest come last', () => {
    const settings = { ...preset, dataset: 'points', points: somePoints(460), table };
    const state = { settings, networks: [trained] };
    expect(leftOut(facts, state, preset)).toBe('weights');
    const back = throughLink(state);
    expect(back.settings.points).toEqual(settings.points);
    expect(back.networks).toEqual([]);
    const resting = { settings: { ...settings, dataset: 'moons' }, networks: [trained] };
    expect(leftOut(facts, resting, preset)).toBeUndefined();
    expect(throughLink(resting).settings).toMatchObject({ points: NO_POINTS, table });
  });

  it('are left out whole where they do not fit, and nothing that was learnt from them is kept', () => {
    const settings = { ...preset, dataset: 'points', points: somePoints(600) };
    const state = { settings, networks: [trained] };
    expect(leftOut(facts, state, preset)).toBe('data');
    const texts = keptTexts(facts, state, preset);
    expect(queryWith('', texts).length).toBeLessThan(LONGEST_QUERY);
    expect(throughLink(state)).toMatchObject({
      settings: { dataset: 'points', points: NO_POINTS },
      networks: [],
      warnings: [],
    });
  });

  it('of a version that nobody knows yet are left out, with a warning', () => {
    const points = pointsProperty.print(somePoints(5));
    const texts = new URLSearchParams(`v=2&dataset=points&points=${points}`);
    const { settings, warnings } = readKept(facts, (name) => texts.get(name), preset);
    expect(settings.points).toBe(NO_POINTS);
    expect(warnings).toMatchObject([{ name: 'v', text: '2' }]);
  });
});

it('a file keeps points and table of any size, and refuses them when they are broken', () => {
  const settings = { ...preset, dataset: 'points', points: somePoints(1000, 6), table };
  const text = writeKeptFile(facts, { settings, networks: [] });
  expect(readKeptFile(facts, text)).toEqual({ state: { settings, networks: [] } });
  const broken = text.replace('"dataset": "points"', '"dataset": "table"').replace('1,2.5', '1,?');
  const { problems = [] } = readKeptFile(facts, broken);
  expect(problems.map(({ field }) => field)).toEqual(['settings.table', 'settings.dataset']);
});

describe('the model with own data', () => {
  function withModel(settings: ClassifierSettings, test: (model: LabModel) => void): void {
    const model = new LabModel(engine, preset, settings);
    try {
      test(model);
    } finally {
      model.dispose();
    }
    expect(engine.liveObjects).toBe(0);
  }

  it('shows a plane without points, on which nothing can be trained or measured', () => {
    withModel({ ...preset, dataset: 'points' }, (model) => {
      const { a } = model.worlds;
      expect(model.worlds.stopped).toBe(true);
      model.worlds.takeSteps(3);
      expect(a).toMatchObject({ isEmpty: true, step: 0, size: 123 });
      expect(a.training.loss).toBeNaN();
      expect(a.probe().layers).toEqual([]);
      expect(a.wrongPoints()).toHaveLength(0);
      const window = { xMin: -1, xMax: 1, yMin: -1, yMax: 1 };
      expect(a.grid(window, 4, 4)).toHaveLength(48);
    });
  });

  it('trains on painted points as the engine does, and each stroke can be taken back and brought back', () => {
    withModel({ ...preset, dataset: 'points' }, (model) => {
      const points = somePoints(40);
      model.change('', { points });
      model.worlds.takeSteps(10);
      const trained = model.worlds.a.parameters;
      using reference = engine.createClassifier({});
      reference.setData(points.inputs, points.labels);
      reference.train(10);
      expect(trained).toEqual(reference.parameters);
      model.change('', { points: withoutPoints(points, () => true) });
      expect(model.worlds.a.isEmpty).toBe(true);
      expect(model.undo()).toBe(true);
      expect(model.worlds.a.parameters).toEqual(trained);
      expect(model.undo()).toBe(true);
      expect(model.canUndo).toBe(false);
      expect(model.redo() && model.redo()).toBe(true);
      expect(model.settings.points.labels).toHaveLength(0);
      expect(model.redo()).toBe(false);
      model.undo();
      // Another way from here: what was ahead is gone.
      model.change('', { seed: 5 });
      expect(model.canRedo).toBe(false);
    });
  });

  it('learns a table in its own units, and plots columns that it has', () => {
    withModel({ ...preset, dataset: 'table', table, axes: [0, 5] }, (model) => {
      expect(model.settings.axes).toEqual([0, 1]);
      const { points } = model.worlds.a;
      expect(points).toMatchObject({ dimensions: 2, heldOutFrom: 3 });
      expect(points.scale?.mean[1]).toBeCloseTo((2.5 + 4 + 6) / 3, 6);
      expect(model.worlds.a.classes).toBe(2);
    });
  });
});

describe("a network that was trained on a learner's own table", () => {
  it('gives its own probabilities and the table’s classes as a JavaScript program', () => {
    const { settings: small } = read('layers=tanh-5');
    const settings: ClassifierSettings = { ...small, dataset: 'table', table };
    const model = new LabModel(engine, preset, settings);
    const folder = mkdtempSync(join(tmpdir(), 'activation-lab-own-'));
    try {
      const { a: run } = model.worlds;
      run.takeSteps(20);
      const words = classifierWordsFor('en');
      const names = { words, table: shownTable(words, settings, table) };
      const network = exportedNetwork(names, settings, run);
      expect(network.classes).toEqual(['a "b"', '貓']);
      const path = join(folder, 'network.mjs');
      writeFileSync(path, exportCode('javascript', network, 'en'));
      // The rows as they stand in the learner's table, not as the network is given them.
      const rows = [0, 1, 2].map((index) => [...run.measuredInput(index)]);
      rows[0]!.forEach((value, at) => expect(value).toBeCloseTo([1, 2.5][at]!, 5));
      const driver = `import { predict } from ${JSON.stringify(pathToFileURL(path).href)};
        console.log(JSON.stringify(${JSON.stringify(rows)}.map(predict)));`;
      const out = execFileSync(process.execPath, ['--input-type=module', '--eval', driver], {
        encoding: 'utf8',
      });
      const given = (JSON.parse(out.trim().split('\n').at(-1)!) as number[][]).flat();
      const { inputs, dimensions, heldOutFrom } = run.points;
      const own = run.predict(inputs.slice(0, dimensions * heldOutFrom));
      expect(given).toHaveLength(own.length);
      given.forEach((p, at) => expect(p).toBeCloseTo(own[at]!, 5));
      // A trained network, not an undecided one.
      expect(Math.max(...given)).toBeGreaterThan(0.55);
    } finally {
      rmSync(folder, { recursive: true });
      model.dispose();
    }
  });
});
