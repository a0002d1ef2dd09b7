// The measured data sets are learnt from the settings that they come with, over ten seeds each.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  readTable,
  TABLE_SETTINGS,
  type TableFile,
  type TableId,
} from '../../web/src/state/index.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();

/** Accuracy on what was held out, after so many mini-batches. */
function learnt(id: TableId, seed: number, steps: number): number {
  const path = fileURLToPath(new URL(`../../site/data/${id}.json`, import.meta.url));
  const { inputs, labels, columns, classes, scale } = readTable(
    JSON.parse(readFileSync(path, 'utf8')) as TableFile,
  );
  const { options, testFraction } = TABLE_SETTINGS[id];
  const { test, ...training } = engine.splitData(inputs, labels, { seed, testFraction });
  const used = scale ?? engine.measureColumns(training.inputs, columns.length);
  using classifier = engine.createClassifier({
    ...options,
    inputs: columns.length,
    classes: classes.length,
    seed,
  });
  classifier.setData(engine.standardize(training.inputs, used), training.labels);
  classifier.train(steps);
  return classifier.evaluate(engine.standardize(test.inputs, used), test.labels).accuracy;
}

it.each([
  ['digits', 1000, 0.96],
  ['iris', 1000, 0.86],
  ['penguins', 1000, 0.95],
] as const)('%s: after %d steps at least %d of what was held out is right', (id, steps, least) => {
  const reached = Array.from({ length: 10 }, (_, i) => learnt(id, i + 1, steps));
  expect(Math.min(...reached), reached.join(' ')).toBeGreaterThanOrEqual(least);
});

it('digits reach 0.95 within 500 steps', () => {
  for (let seed = 1; seed <= 8; seed++) expect(learnt('digits', seed, 500)).toBeGreaterThan(0.95);
});
