// The networks of <kill-then-rescue>: two layers of 12 ReLU units. A trains at the small rate all the time; B takes
// long steps first.
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
  readonly activation: string;
  readonly damage: number;
  readonly damageEpochs: number;
  readonly rate: number;
  readonly rescueEpochs: number;
  readonly seed: number;
}

export function network(engine: Engine, settings: RescueSettings): NetworkSettings {
  const { seed, rate, activation } = settings;
  return spiral(engine, {
    seed,
    rate,
    initializer: 'he',
    layers: alike(engine, LAYERS, UNITS, activation),
  });
}

export function phases(settings: RescueSettings): readonly RatePhase[] {
  const { damage, damageEpochs, rate, rescueEpochs } = settings;
  return [
    { until: damageEpochs, rate: damage },
    { until: damageEpochs + rescueEpochs, rate },
  ];
}

/** Dead units when the long steps were over; undefined before that. */
export function deadAfterDamage(world: World): number | undefined {
  const probe = world.phaseEnds[0];
  return probe && countUnits(probe).dead;
}

export function deadNow({ probe }: World): number {
  return countUnits(probe).dead;
}
