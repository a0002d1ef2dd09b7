// Where the classifier's samples come from: the engine's generators, and tables that were measured. Tables stay once
// they are here, so that Undo and a change of the data set lose none.
import type { Engine } from '../../../engine/types.js';
import {
  isTableId,
  type ClassifierSettings,
  type Table,
  type TableId,
} from '../../../state/index.js';
import { generatedData, measuredData, type ScaledDataset } from '../../training/run-data.js';

export class LabData {
  readonly #tables = new Map<string, Table>();

  table(id: string): Table | undefined {
    return this.#tables.get(id);
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
    const table = this.#tables.get(settings.dataset);
    return table ? measuredData(engine, settings, table) : generatedData(engine, settings);
  }
}
