// The terms behind a row of a sweep: the single results in order, with the one in the middle.
import { numberText, percentText, type Words } from '../../../locales/index.js';
import type { Arithmetic } from '../../parts/arithmetic.js';
import { medianOf } from '../../parts/strip-plot.js';
import { accuracyArithmetic, layerName } from '../duel/duel-arithmetic.js';
import type { EndedRun, SweepRun } from '../../training/sweep-run.js';

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

/** One run's share of right points; where it diverged, when and where. */
export function endArithmetic(words: Words, end: EndedRun): Arithmetic {
  return end.diverged
    ? divergedArithmetic(words, end, end.diverged)
    : accuracyArithmetic(words, end);
}

function divergedArithmetic(
  words: Words,
  { course, layers }: EndedRun,
  { step, layer }: { readonly step: number; readonly layer: number },
): Arithmetic {
  const text = words.experiment.diverged(step, layerName(words, layers, layer));
  return { ...courseArithmetic(words, text, course), result: [text, ''] };
}

/** The last epochs of a run, and how many points it had right after each. */
export function courseArithmetic(
  words: Words,
  title: string,
  course: EndedRun['course'],
): Arithmetic {
  const percent = (share: number): string => words.percent(percentText(share));
  const last = course.at(-1);
  return {
    title,
    columns: [words.run.epochName, words.classifier.accuracyLine],
    rows: course.slice(0, -1).map(({ epoch, accuracy }) => [String(epoch), percent(accuracy)]),
    result: [String(last?.epoch ?? 0), percent(last?.accuracy ?? Number.NaN)],
  };
}
