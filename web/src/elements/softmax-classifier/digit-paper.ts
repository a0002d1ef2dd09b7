// Between the paper and the network: a drawing as the network gets it, and a sample on the paper.
import type { LabModel } from './model/lab-model.js';
import type { DigitPad } from './digit-pad.js';
import type { Pictures } from './pictures.js';

/** Scaled as the samples are; undefined where nothing is drawn, or where the data are no digits. */
export function drawnDigit({ engine, worlds }: LabModel, pad: DigitPad): Float32Array | undefined {
  const { scale, dimensions } = worlds.a.points;
  const { pixels } = pad;
  if (!pixels || !scale || dimensions !== pixels.length) return undefined;
  return engine.standardize(pixels, scale);
}

/** The next sample on the paper and in the arithmetic, from the held-out ones on: they were not learnt. */
export function showNextSample(
  { engine, worlds }: LabModel,
  pad: DigitPad,
  pictures: Pictures,
): void {
  const { inputs, labels, dimensions, scale, heldOutFrom } = worlds.a.points;
  if (!scale) return;
  const next = ((pictures.point ?? heldOutFrom - 1) + 1) % labels.length;
  const own = inputs.slice(dimensions * next, dimensions * (next + 1));
  pad.showSample(engine.unstandardize(own, scale));
  pictures.choose(next);
}
