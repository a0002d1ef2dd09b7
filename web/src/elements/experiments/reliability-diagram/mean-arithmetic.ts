// The terms behind a mean over all held-out points: what each bin adds to it.
import { type Arithmetic, numberText, percentText, type Words, wordsIn } from '../kit.js';
import type { Trust } from './plan.js';
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
