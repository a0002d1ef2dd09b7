// The terms behind a mean over all held-out points: what each bin adds to it.
import {
  type Arithmetic,
  numberText,
  percentText,
  shortList,
  type Words,
  wordsIn,
} from '../kit.js';
import type { ReliabilityRun, Trust } from './plan.js';
import { words as ownWords } from './words.js';

export function meanArithmetic(
  words: Words,
  trust: Trust,
  of: 'confidence' | 'accuracy',
): Arithmetic {
  const own = wordsIn(words, ownWords);
  const name = own.columns[of === 'confidence' ? 2 : 3]!;
  const { bins } = trust;
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const percent = (share: number): string => words.percent(percentText(share));
  const rows = bins.flatMap((bin, index) =>
    bin.count === 0
      ? []
      : [
          [
            words.ends(percent(index / bins.length), percent((index + 1) / bins.length)),
            String(bin.count),
            numberText(bin[of], 4),
            numberText(bin.count * bin[of], 4),
          ],
        ],
  );
  return {
    title: `${name} = Σ / ${count} = ${numberText(trust[of], 4)}`,
    columns: [own.sure, own.columns[1]!, name, '×'],
    rows,
    result: [`${words.experiment.sum} / ${count}`, String(count), '', numberText(trust[of], 4)],
    code: {
      NumPy:
        of === 'accuracy'
          ? `(p.argmax(axis=1) == labels).mean()  # ${trust.accuracy}`
          : `p.max(axis=1).mean()  # ${trust.confidence}`,
      JavaScript: `classifier.reliability(inputs, labels, ${bins.length})`,
    },
  };
}

/** The held-out points of one interval, the surest first. */
export function binArithmetic(
  words: Words,
  run: ReliabilityRun,
  index: number,
  of: 'count' | 'confidence' | 'accuracy',
): Arithmetic {
  const own = wordsIn(words, ownWords);
  const { bins } = run.trust;
  const [from, to] = [index / bins.length, (index + 1) / bins.length];
  const percent = (share: number): string => words.percent(percentText(share));
  const last = index === bins.length - 1;
  const points = run
    .heldOut()
    .map((point, at) => ({ ...point, at }))
    .filter(({ sure }) => sure >= from && (sure < to || last))
    .sort((one, other) => other.sure - one.sure);
  const { count, confidence, accuracy } = bins[index]!;
  const result = {
    count: String(count),
    confidence: numberText(confidence, 4),
    accuracy: numberText(accuracy, 4),
  };
  return {
    title: `${own.sure} ${words.ends(percent(from), percent(to))}`,
    columns: ['', own.columns[2]!, own.columns[3]!],
    rows: shortList(
      points.map(({ at, sure, right }) => [
        words.experiment.point(at + 1),
        numberText(sure, 4),
        right ? '1' : '0',
      ]),
    ),
    result:
      of === 'count'
        ? [own.columns[1]!, '', result.count]
        : [`${words.experiment.sum} / ${count}`, result.confidence, result.accuracy],
  };
}
