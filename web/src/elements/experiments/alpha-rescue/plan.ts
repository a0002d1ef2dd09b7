// The networks of <alpha-rescue>: two layers of 12 units, damaged by long steps and then trained at a small rate,
// with leaky ReLU of several alphas. Alpha 0 is ReLU; alpha 1 is no function at all.
import { alike, settingText, spiral, type Condition, type Engine } from '../kit.js';

export const LAYERS = 2;
export const UNITS = 12;
export const ALPHAS = [0, 0.001, 0.01, 0.05, 0.1, 0.3, 1] as const;

export interface AlphaSettings {
  readonly damage: number;
  readonly damageEpochs: number;
  readonly rate: number;
  readonly rescueEpochs: number;
}

export function condition(
  engine: Engine,
  settings: AlphaSettings,
  alpha: number,
  label = `α = ${settingText(alpha)}`,
): Condition {
  const { damage, damageEpochs, rate, rescueEpochs } = settings;
  return {
    key: `alpha-${alpha}`,
    label,
    world: (seed) => ({
      title: label,
      network: spiral(engine, {
        seed,
        rate,
        initializer: 'he',
        layers: alike(engine, LAYERS, UNITS, 'leaky_relu', { alpha }),
      }),
      rates: [
        { until: damageEpochs, rate: damage },
        { until: damageEpochs + rescueEpochs, rate },
      ],
    }),
  };
}

/** The same number of epochs at the small rate all the time. */
export function undamaged(
  engine: Engine,
  settings: AlphaSettings,
  alpha: number,
  label: string,
): Condition {
  const { rate } = settings;
  const { key, ...rest } = condition(engine, { ...settings, damage: rate }, alpha, label);
  return { key: `${key}-undamaged`, ...rest };
}
