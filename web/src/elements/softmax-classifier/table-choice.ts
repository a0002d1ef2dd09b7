// Measured sets come when they are chosen: what is asked for waits for its table, and only the last choice is shown.
import { loadTable } from '../shared-tables.js';
import type { TableId } from '../../state/index.js';
import type { LabData } from './model/lab-data.js';

export class TableChoice {
  readonly #data: LabData;
  readonly #failed: (id: TableId) => void;
  #choices = 0;

  /** `failed` hears of a set that could not be loaded. */
  constructor(data: LabData, failed: (id: TableId) => void) {
    this.#data = data;
    this.#failed = failed;
  }

  /** Goes on at once where the set is generated or was loaded before. */
  choose(id: string, go: () => void, otherwise?: () => void): void {
    const choice = ++this.#choices;
    const missing = this.#data.missing(id);
    if (missing === undefined) {
      go();
      return;
    }
    loadTable(missing).then(
      (table) => {
        this.#data.add(missing, table);
        if (choice === this.#choices) go();
      },
      () => {
        if (choice !== this.#choices) return;
        otherwise?.();
        this.#failed(missing);
      },
    );
  }

  /** Whether the set is here at the end, without choosing it. */
  async load(id: string): Promise<boolean> {
    const missing = this.#data.missing(id);
    if (missing === undefined) return true;
    const table = await loadTable(missing).catch(() => undefined);
    if (table) this.#data.add(missing, table);
    return table !== undefined;
  }

  /** Nobody waits any more. */
  cancel(): void {
    this.#choices += 1;
  }
}
