// The terms behind a layer's gradient RMS: for each unit its weights, their largest derivative and the sum of squares.
// Squares and their sum are formed here; the derivatives are the engine's, of the mean loss over the training set.
import { numberText, type Words } from '../../locales/index.js';
import type { Arithmetic } from '../parts/arithmetic.js';
import type { TrainingRun } from './training-run.js';

/** The root of the mean of the squared derivatives of a layer's weights, summed up unit by unit. */
export function gradientTerms({ experiment }: Words, run: TrainingRun, layer: number): Arithmetic {
  const { units, inputs, weightsOffset } = run.layout[layer]!;
  const gradient = run.gradient();
  let sum = 0;
  const rows = Array.from({ length: units }, (_, unit) => {
    const from = weightsOffset + unit * inputs;
    const own = gradient.subarray(from, from + inputs);
    const squares = own.reduce((total, value) => total + value * value, 0);
    const largest = own.reduce(
      (most, value) => (Math.abs(value) > Math.abs(most) ? value : most),
      0,
    );
    sum += squares;
    return [`${unit + 1}`, String(inputs), numberText(largest, 3), numberText(squares, 3)];
  });
  const count = units * inputs;
  const rms = Math.sqrt(sum / count);
  return {
    title: 'RMS = √( Σ (dL/dw)² / n )',
    columns: [experiment.unit, 'n', experiment.largestDerivative, 'Σ (dL/dw)²'],
    rows,
    result: ['RMS', String(count), '', numberText(rms, 6)],
    code: {
      NumPy: `np.sqrt(np.mean(gradient ** 2))  # ${rms}`,
      JavaScript: `Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0) / gradient.length) // ${rms}`,
    },
  };
}
