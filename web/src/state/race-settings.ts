// Which activations race against each other, over how many seeds, and for how long.
import { integerProperty, listProperty, type Property, type PropertyTable } from './property.js';

export interface RaceSettings {
  /** Activations by id; null while there is no race. */
  readonly race: readonly string[] | null;
  readonly raceSeeds: number;
  readonly raceEpochs: number;
}

/** Where nobody has chosen yet: the course's four, and the one that the page begins with. */
const FIRST_RACE: readonly string[] = ['sigmoid', 'relu', 'leaky_relu', 'elu', 'tanh'];
const NONE = 'none';

export const RACE_SEEDS = { min: 2, max: 20, initial: 8 } as const;
export const RACE_EPOCHS = { min: 10, max: 400, initial: 60 } as const;

export function raceTable(functions: readonly string[]): PropertyTable<RaceSettings> {
  return {
    race: raceProperty(functions),
    raceSeeds: integerProperty('race-seeds', RACE_SEEDS),
    raceEpochs: integerProperty('race-epochs', RACE_EPOCHS),
  };
}

/** Those of the first race that the registry has. */
export function firstRace(functions: readonly { readonly id: string }[]): readonly string[] {
  return functions.map(({ id }) => id).filter((id) => FIRST_RACE.includes(id));
}

function raceProperty(functions: readonly string[]): Property<readonly string[] | null> {
  const list = listProperty('race', functions, functions.length);
  return {
    ...list,
    initial: null,
    allowed: { kind: 'list', choices: [...functions, NONE], most: functions.length },
    parse: (text) => (text.trim() === NONE ? null : list.parse(text)),
    print: (race) => race?.join(',') ?? NONE,
  };
}
