// What the experiments with softmax share: logits as settings, logits drawn anew, and the terms behind a probability.
import type { Engine } from '../../engine/types.js';
import { fixedText, numberText, settingText, type Words } from '../../locales/index.js';
import { LOGIT_LIMITS, numbersProperty, type Property } from '../../state/index.js';
import type { Arithmetic } from '../parts/arithmetic.js';

/** The course's example; other numbers by an attribute, separated by commas. */
export function logitsProperty(
  initial: readonly number[] = [2, 1, 0.1],
): Property<readonly number[]> {
  return numbersProperty('logits', initial, LOGIT_LIMITS);
}

/** So many logits from N(0, 4), to one decimal and within the sliders' reach. */
export function drawnLogits(engine: Engine, seed: number, count: number): readonly number[] {
  const drawn = engine.teaching.normalSample({ count, seed, deviation: 2 });
  const { min, max } = LOGIT_LIMITS;
  return Array.from(drawn, (z) => Math.min(Math.max(Math.round(10 * z) / 10, min), max));
}

/** p of one class, from the powers that the core takes after the largest logit is subtracted. */
export function softmaxArithmetic(
  words: Words,
  engine: Engine,
  logits: readonly number[],
  which: number,
  temperature = 1,
): Arithmetic {
  const largest = Math.max(...logits);
  const exponents = Float64Array.from(logits, (z) => (z - largest) / temperature);
  const { powers, sum } = engine.teaching.naiveSoftmaxParts(exponents);
  const p = engine.softmax(Float64Array.from(logits), { temperature })[which]!;
  const list = logits.join(', ');
  const cold = temperature === 1 ? '' : ` / ${temperature}`;
  const options = temperature === 1 ? '' : `, { temperature: ${temperature} }`;
  return {
    title: `p${subscript(which + 1)} = ${numberText(powers[which]!)} / ${numberText(sum)} = ${numberText(p)}`,
    columns: ['', 'z', temperature === 1 ? 'z − max' : '(z − max) / T', 'e^…'],
    rows: logits.map((z, index) => [
      words.softmax.class(index + 1),
      settingText(z),
      numberText(exponents[index]!, 4),
      fixedText(powers[index]!, 4),
    ]),
    result: [words.experiment.sum, '', '', fixedText(sum, 4)],
    code: {
      NumPy: `z = np.array([${list}])${cold}\ne = np.exp(z - z.max())\n(e / e.sum())[${which}]  # ${p}`,
      JavaScript: `engine.softmax(Float64Array.of(${list})${options})[${which}] // ${p}`,
    },
  };
}

/** Such as the 1 of p₁. */
export function subscript(index: number): string {
  return String(index).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);
}
