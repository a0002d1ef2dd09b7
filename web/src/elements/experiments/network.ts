// Networks and settings that the experiments share, in the form that a training run takes.
import type { Engine } from '../../engine/types.js';
import {
  choiceProperty,
  initialOf,
  initialSettings,
  networkTable,
  type LayerSettings,
  type NetworkSettings,
  type Property,
} from '../../state/index.js';

/** The three-class spiral with the defaults of the course, and these differences. */
export function spiral(engine: Engine, changes: Partial<NetworkSettings>): NetworkSettings {
  const { activations: functions, datasets, inputFeatures: features } = engine;
  const facts = { functions, datasets, features };
  return { ...initialSettings(networkTable(facts, 'spiral')), dataset: 'spiral', ...changes };
}

/** Hidden layers that are all alike; other parameters than the initial ones by name. */
export function alike(
  engine: Engine,
  layers: number,
  units: number,
  activation: string,
  parameters: Readonly<Record<string, number>> = {},
): readonly LayerSettings[] {
  const row = engine.activations.find(({ id }) => id === activation);
  const layer = { activation, units, parameters: { ...initialOf(row), ...parameters } };
  return Array.from({ length: layers }, () => layer);
}

/** Any function of the registry. */
export function activationProperty(
  engine: Engine,
  name: string,
  initial: string,
): Property<string> {
  return choiceProperty(
    name,
    engine.activations.map(({ id }) => id),
    initial,
  );
}

/** A function's name as the registry has it. */
export function nameOf(engine: Engine, id: string): string {
  return engine.activations.find((row) => row.id === id)?.name ?? id;
}
