// Where the classifier's samples come from: the engine's generators, tables that were measured, and the learner's own
// data, which the settings hold. Tables stay once they are here, so that Undo and a change of the data set lose none.
import type { Engine } from '../../../engine/types.js';
import {
  isTableId,
  OWN_POINTS,
  OWN_TABLE,
  type ClassifierSettings,
  type Table,
  type TableId,
} from '../../../state/index.js';
import {
  generatedData,
  measuredData,
  plainData,
  type ScaledDataset,
} from '../../training/run-data.js';

export class LabData {
  readonly #tables = new Map<string, Table>();

  /** The table that these settings learn from, if it is one. */
  table({ dataset, table }: ClassifierSettings): Table | undefined {
    return dataset === OWN_TABLE ? (table ?? undefined) : this.#tables.get(dataset);
  }

  /** This set, if it has to be loaded before it can be shown. */
  missing(id: string): TableId | undefined {
    return isTableId(id) && !this.#tables.has(id) ? id : undefined;
  }

  add(id: string, table: Table): void {
    this.#tables.set(id, table);
  }

  /** What these settings learn from. */
  samples(engine: Engine, settings: ClassifierSettings): ScaledDataset {
    if (settings.dataset === OWN_POINTS) return plainData(engine, settings, settings.points);
    const table = this.table(settings);
    return table ? measuredData(engine, settings, table) : generatedData(engine, settings);
  }
}
