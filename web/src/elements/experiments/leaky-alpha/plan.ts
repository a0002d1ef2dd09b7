// The networks of <leaky-alpha>: A with ReLU, B with leaky ReLU, both damaged by long steps and then trained at a
// small rate.
import {
  alike,
  countUnits,
  spiral,
  type Engine,
  type NetworkSettings,
  type RatePhase,
  type World,
} from '../kit.js';

export const LAYERS = 2;
export const UNITS = 12;

export interface RescueSettings {
  readonly alpha: number;
  readonly damage: number;
  readonly damageEpochs: number;
  readonly rate: number;
  readonly rescueEpochs: number;
  readonly seed: number;
}

/** `alpha` undefined: ReLU. */
export function network(
  engine: Engine,
  settings: RescueSettings,
  alpha: number | undefined,
): NetworkSettings {
  const { seed, rate } = settings;
  const layers =
    alpha === undefined
      ? alike(engine, LAYERS, UNITS, 'relu')
      : alike(engine, LAYERS, UNITS, 'leaky_relu', { alpha });
  return spiral(engine, { seed, rate, initializer: 'he', layers });
}

export function phases(settings: RescueSettings): readonly RatePhase[] {
  const { damage, damageEpochs, rate, rescueEpochs } = settings;
  return [
    { until: damageEpochs, rate: damage },
    { until: damageEpochs + rescueEpochs, rate },
  ];
}

export function deadUnits({ probe }: World): number {
  return countUnits(probe).dead;
}
