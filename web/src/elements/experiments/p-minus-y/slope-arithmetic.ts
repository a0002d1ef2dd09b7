// The terms behind two slopes of <p-minus-y>: the squared error's, through softmax, and the one that is measured.
import { type Arithmetic, type Engine, numberText, subscript } from '../kit.js';
import type { LossSlopes } from './plan.js';

/** By the chain rule: every class's p - y, times how its p answers to this logit. */
export function squaredArithmetic(
  engine: Engine,
  { probabilities, squared }: LossSlopes,
  logits: readonly number[],
  truth: number,
  which: number,
): Arithmetic {
  const jacobian = engine.softmaxJacobian(Float64Array.from(logits));
  const name = subscript(which + 1);
  const value = squared[which]!;
  return {
    title: `Σ (p − y) × ∂p/∂z${name} = ${numberText(value, 4)}`,
    columns: ['', 'p − y', `∂p/∂z${name}`, '×'],
    rows: Array.from(probabilities, (p, index) => {
      const rest = index === truth - 1 ? p - 1 : p;
      const answer = jacobian[index * logits.length + which]!;
      return [
        `p${subscript(index + 1)}`,
        numberText(rest, 5),
        numberText(answer, 5),
        numberText(rest * answer, 5),
      ];
    }),
    result: ['Σ', '', '', numberText(value, 5)],
    code: {
      JavaScript: `engine.squaredError(Float64Array.of(${logits.join(', ')}), ${truth - 1}).gradient[${which}] // ${value}`,
    },
  };
}

/** How far the core moves a logit of this size to either side. */
const H = 1 / 32768;

/** The loss a little above and a little below the logit. */
export function differenceArithmetic(
  engine: Engine,
  { differences }: LossSlopes,
  logits: readonly number[],
  truth: number,
  which: number,
): Arithmetic {
  const loss = (by: number): number => {
    const moved = Float64Array.from(logits);
    moved[which]! += by;
    return engine.crossEntropy(moved, truth - 1).loss;
  };
  const z = `z${subscript(which + 1)}`;
  const value = differences[which]!;
  return {
    title: `(L(${z} + h) − L(${z} − h)) / 2h`,
    columns: ['', ''],
    rows: [
      [`L(${z} + h)`, numberText(loss(H), 12)],
      [`L(${z} − h)`, numberText(loss(-H), 12)],
      ['2h', numberText(2 * H, 6)],
    ],
    result: [`∂L/∂${z}`, numberText(value)],
    code: {
      JavaScript: `engine.teaching.crossEntropyDifferences(Float64Array.of(${logits.join(', ')}), ${truth - 1})[${which}] // ${value}`,
    },
  };
}
