// Data that are not generated: what a setting may name, and what changes with the choice of one.
import type { ClassifierSettings } from './classifier-settings.js';
import type { ClassifierFacts, DatasetFacts } from './network-settings.js';
import { initialOf } from './plot-settings.js';
import { TABLE_IDS, TABLE_SETTINGS, type TableId } from './tables.js';

/** A learner's own data, as `dataset` names them. */
export const OWN_POINTS = 'points';
export const OWN_TABLE = 'table';

/** Beside the generated sets: their own classes and size hold, and no noise is added. */
export function withMeasuredSets(
  generated: readonly DatasetFacts[],
  ids: readonly string[] = [...TABLE_IDS, OWN_POINTS, OWN_TABLE],
): readonly DatasetFacts[] {
  const [pattern] = generated;
  if (!pattern) return [];
  return [...generated, ...ids.map((id) => ({ ...pattern, id, measured: true }))];
}

export function isTableId(id: string): id is TableId {
  return (TABLE_IDS as readonly string[]).includes(id);
}

/** The two columns that show a set best at first; the first two where nothing is said. */
const FIRST_AXES: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  iris: [2, 3],
  penguins: [0, 2],
};

/** The settings that a set from outside is begun with: a built-in one brings the network that learns it. */
export function measuredStart(
  facts: ClassifierFacts,
  settings: ClassifierSettings,
  id: string,
): ClassifierSettings {
  const begun = { ...settings, dataset: id, axes: FIRST_AXES[id] ?? [0, 1] };
  if (!isTableId(id)) return begun;
  const { options, testFraction } = TABLE_SETTINGS[id];
  const layers = (options.layers ?? []).flatMap(({ units, activation }) => {
    const row = facts.functions.find((one) => one.id === activation);
    return row ? [{ units, activation, parameters: initialOf(row) }] : [];
  });
  const { kind = 'sgd', learningRate = 0.1, momentum = 0.9 } = options.optimizer ?? {};
  return {
    ...begun,
    layers,
    optimizer: kind,
    rate: learningRate,
    momentum,
    initializer: options.initializer ?? 'glorot',
    batch: options.batchSize ?? 10,
    heldOut: testFraction,
  };
}
