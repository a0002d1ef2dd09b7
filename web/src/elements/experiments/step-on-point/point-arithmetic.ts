// The terms behind the numbers of one point: its logits, probabilities, slopes and losses.
import {
  accuracyArithmetic,
  type Arithmetic,
  type Engine,
  fixedText,
  numberText,
  pointLossArithmetic,
  shortList,
  softmaxArithmetic,
  subscript,
  type Words,
} from '../kit.js';
import type { PointRun } from './plan.js';

export type World = 'before' | 'now';
export type Quantity = 'logits' | 'probabilities' | 'gradient';
export type Fact = 'lossPoint' | 'lossAll' | 'share';

export function quantityArithmetic(
  words: Words,
  engine: Engine,
  run: PointRun,
  world: World,
  what: Quantity,
  index: number,
): Arithmetic {
  if (what === 'logits') return logitArithmetic(run, world, index);
  const { explanation } = run[world];
  // The logits as the arithmetic prints them: float32 numbers, to seven digits.
  const logits = Array.from(explanation.logits, (z) => Number(z.toPrecision(7)));
  if (what === 'probabilities') return softmaxArithmetic(words, engine, logits, index);
  const name = subscript(index + 1);
  const value = explanation.gradient[index]!;
  return {
    title: `p${name} − y${name} = ${numberText(value, 4)}`,
    columns: ['', ''],
    rows: [
      [`p${name}`, numberText(explanation.probabilities[index]!, 6)],
      [`y${name}`, index === run.label ? '1' : '0'],
    ],
    result: [`p${name} − y${name}`, numberText(value, 6)],
    code: { JavaScript: `classifier.explain(input, label).gradient[${index}] // ${value}` },
  };
}

function logitArithmetic(run: PointRun, world: World, index: number): Arithmetic {
  const { activations, weights, bias } = run.logitTerms(world, index);
  const z = run[world].explanation.logits[index]!;
  const name = `z${subscript(index + 1)}`;
  return {
    title: `${name} = Σ w × a + b = ${numberText(z, 4)}`,
    columns: ['', 'w', 'a', 'w × a'],
    rows: [
      ...Array.from(weights, (weight, unit) => [
        `a${subscript(unit + 1)}`,
        fixedText(weight, 4),
        fixedText(activations[unit]!, 4),
        fixedText(weight * activations[unit]!, 4),
      ]),
      ['b', '', '', fixedText(bias, 4)],
    ],
    result: [name, '', '', fixedText(z, 4)],
    code: { NumPy: `weights[${index}] @ a + biases[${index}]  # ${z}` },
  };
}

export function factArithmetic(words: Words, run: PointRun, world: World, fact: Fact): Arithmetic {
  const { explanation, evaluation } = run[world];
  if (fact === 'share')
    return accuracyArithmetic(words, { classes: run.data.classes, ...evaluation });
  const p = explanation.probabilities[run.label]!;
  if (fact === 'lossPoint')
    return pointLossArithmetic(`p${subscript(run.label + 1)}`, p, explanation.loss);
  const losses = run.losses(world);
  const rows = losses
    .map((loss, index) => ({ loss, index }))
    .sort((one, other) => other.loss - one.loss)
    .map(({ loss, index }) => [
      words.experiment.pointOfClass(index + 1, run.data.labels[index]! + 1),
      fixedText(loss, 4),
    ]);
  return {
    title: `Σ −ln p / ${losses.length}`,
    columns: ['', '−ln p'],
    rows: shortList(rows),
    result: [`${words.experiment.sum} / ${losses.length}`, fixedText(evaluation.loss, 4)],
    code: { NumPy: `losses.mean()  # ${evaluation.loss}` },
  };
}
