// The terms behind a row of a sweep: the single results in order, with the one in the middle.
import { numberText, type Words } from '../../../locales/index.js';
import type { Arithmetic } from '../../parts/arithmetic.js';
import { medianOf } from '../../parts/strip-plot.js';
import type { SweepRun } from '../../training/sweep-run.js';

export function sweepArithmetic(
  words: Words,
  print: (value: number) => string,
  run: SweepRun,
  condition: number,
  measure: string,
): Arithmetic {
  const values = run.results(condition);
  const middle = medianOf(values.filter((value) => Number.isFinite(value)));
  const rows = values
    .map((value, index) => ({ value, seed: run.plan.firstSeed + index }))
    .sort((one, other) => one.value - other.value)
    .map(({ value, seed }) => [words.run.seed(seed), print(value), numberText(value, 6)]);
  const list = values.map((value) => numberText(value, 6).replace('\u2212', '-')).join(', ');
  return {
    title: `${run.plan.conditions[condition]?.label ?? ''}, ${measure}`,
    columns: ['', measure, ''],
    rows,
    result: [words.experiment.median('').trim(), middle === undefined ? '–' : print(middle), ''],
    code: { NumPy: `np.percentile([${list}], 50, method='lower')`, JavaScript: `[${list}]` },
  };
}
