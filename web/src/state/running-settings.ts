// How a network is trained and how long: the optimizer's own numbers, weight decay, the speed of Play and the
// condition on which it stops.
import { choiceProperty, integerProperty, numberProperty, type PropertyTable } from './property.js';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export const STOPS = ['epochs', 'accuracy', 'loss'] as const;

export interface RunningSettings {
  /** Of the optimizer 'momentum'. */
  readonly momentum: number;
  /** Of the optimizer 'adam'. */
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly l2: number;
  /** Slow is a batch at a time, normal an epoch a frame, fast as many as a frame has time for. */
  readonly speed: (typeof SPEEDS)[number];
  /** Play goes on for this many epochs and then stops by itself. */
  readonly epochs: number;
  /** What stops it earlier, besides the epochs. */
  readonly until: (typeof STOPS)[number];
  /** Of the held-out points where there are any, else of the training points. */
  readonly untilAccuracy: number;
  readonly untilLoss: number;
}

/** What may change while a network trains, here or in the picture: the network stays. */
export const LIVE_SETTINGS: ReadonlySet<string> = new Set([
  'axes',
  'rate',
  'speed',
  'epochs',
  'until',
  'untilAccuracy',
  'untilLoss',
  'race',
  'raceSeeds',
  'raceEpochs',
]);

/** The engine takes numbers below 1 here; so near to it nothing would ever be forgotten. */
const LARGEST_SHARE = 0.9999;

export function runningTable(): PropertyTable<RunningSettings> {
  return {
    momentum: numberProperty('momentum', { min: 0, max: LARGEST_SHARE, initial: 0.9 }),
    beta1: numberProperty('beta1', { min: 0, max: LARGEST_SHARE, initial: 0.9 }),
    beta2: numberProperty('beta2', { min: 0, max: LARGEST_SHARE, initial: 0.999 }),
    epsilon: numberProperty('epsilon', { min: 1e-12, max: 1, initial: 1e-8 }),
    l2: numberProperty('l2', { min: 0, max: 10, initial: 0 }),
    speed: choiceProperty('speed', SPEEDS, 'normal'),
    epochs: integerProperty('epochs', { min: 1, max: 100_000, initial: 400 }),
    until: choiceProperty('until', STOPS, 'epochs'),
    untilAccuracy: numberProperty('until-accuracy', { min: 0, max: 1, initial: 0.95 }),
    untilLoss: numberProperty('until-loss', { min: 1e-6, max: 100, initial: 0.05 }),
  };
}
