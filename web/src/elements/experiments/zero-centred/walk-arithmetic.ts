// The terms behind the numbers of <zero-centred>: the lengths of single steps, and the signs of their gradients.
import { type Arithmetic, fixedText, numberText, type TwoWeights } from '../kit.js';
import { detour, SAMPLES } from './plan.js';
import type { words } from './words.js';

type Own = (typeof words)['en'];

/** Steps that are listed one by one. */
const LISTED = 8;

/** The steps one by one; `of` says which of the two lengths, or their quotient, is the result. */
export function pathArithmetic(
  own: Own,
  walk: TwoWeights,
  of: 'total' | 'straight' | 'quotient' = 'quotient',
): Arithmetic {
  const { path, pathLength, straightLength } = walk;
  const steps = path.length / 2 - 1;
  const lengths = Array.from({ length: steps }, (_, step) => {
    const from = 2 * step;
    return Math.hypot(path[from + 2]! - path[from]!, path[from + 3]! - path[from + 1]!);
  });
  const rest = lengths.slice(LISTED).reduce((sum, length) => sum + length, 0);
  if (of === 'straight') {
    const [first, second] = [path[2 * steps]!, path[2 * steps + 1]!];
    return {
      title: own.straightLength,
      columns: ['', 'w₁', 'w₂'],
      rows: [
        [own.start, '0', '0'],
        [`${own.stepName} ${steps}`, fixedText(first, 4), fixedText(second, 4)],
      ],
      result: ['√(w₁² + w₂²)', '', numberText(straightLength, 5)],
    };
  }
  const listed = [
    ...lengths
      .slice(0, LISTED)
      .map((length, step) => [
        String(step + 1),
        fixedText(path[2 * step + 2]!, 3),
        fixedText(path[2 * step + 3]!, 3),
        fixedText(length, 4),
      ]),
    [own.others(steps - LISTED), '', '', fixedText(rest, 4)],
  ];
  const columns = [own.stepName, 'w₁', 'w₂', own.stepLength];
  if (of === 'total') {
    const result = [own.total, '', '', numberText(pathLength, 5)];
    return { title: own.total, columns, rows: listed, result };
  }
  return {
    title: own.pathTitle(numberText(detour(walk), 3)),
    columns,
    rows: [
      ...listed,
      [own.total, '', '', fixedText(pathLength, 4)],
      [own.straightLength, '', '', fixedText(straightLength, 4)],
    ],
    result: [`${own.total} ÷ ${own.straightLength}`, '', '', fixedText(detour(walk), 4)],
    code: {
      NumPy: `np.hypot(*np.diff(path, axis=0).T).sum() / np.hypot(*(path[-1] - path[0]))  # ${detour(walk)}`,
      JavaScript: `walk.pathLength / walk.straightLength // ${pathLength} / ${straightLength}`,
    },
  };
}

export function signArithmetic(own: Own, walk: TwoWeights, share: string): Arithmetic {
  const { gradients } = walk;
  const steps = gradients.length / 2;
  let [up, down] = [0, 0];
  for (let step = 0; step < steps; step += 1) {
    const [first, second] = [gradients[2 * step]!, gradients[2 * step + 1]!];
    if (first > 0 && second > 0) up += 1;
    if (first < 0 && second < 0) down += 1;
  }
  return {
    title: own.signTitle(share),
    columns: ['dL/dw₁, dL/dw₂', own.stepName],
    rows: [
      [own.bothUp, String(up)],
      [own.bothDown, String(down)],
      [own.mixed, String(steps - up - down)],
    ],
    result: [`(${up} + ${down}) ÷ ${steps}`, share],
    code: {
      NumPy: `(np.sign(gradients).prod(axis=1) > 0).mean()  # ${walk.sameSignShare}`,
      JavaScript: `walk.sameSignShare // ${walk.sameSignShare}`,
    },
  };
}

/** The mean loss of all samples, and the weights that it is taken at. */
export function lossArithmetic(title: string, walk: TwoWeights, step: number): Arithmetic {
  const [first, second] = [walk.path[2 * step]!, walk.path[2 * step + 1]!];
  return {
    title,
    columns: ['', ''],
    rows: [
      ['w₁', numberText(first, 6)],
      ['w₂', numberText(second, 6)],
      ['n', String(SAMPLES)],
    ],
    result: ['L', fixedText(walk.losses[step]!, 4)],
    code: { JavaScript: `walk.losses[${step}] // ${walk.losses[step]!}` },
  };
}
