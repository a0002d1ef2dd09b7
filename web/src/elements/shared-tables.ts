// The measured data sets, each read once for all the elements of a page. Where the files come from, the
// site says: it has them as classic scripts, which work from disk. The package brings none along.
import { readTable, type Table, type TableFile, type TableId } from '../state/tables.js';

type Load = (id: TableId) => Promise<TableFile>;

let load: Load = (id) =>
  Promise.reject(new Error(`No source of the data set "${id}": call provideTables() first`));
const tables = new Map<TableId, Promise<Table>>();

/** Says where the files of site/data come from; to be called before the first is asked for. */
export function provideTables(from: Load): void {
  load = from;
  tables.clear();
}

export function loadTable(id: TableId): Promise<Table> {
  const present = tables.get(id);
  if (present) return present;
  const asked = load(id).then(readTable);
  tables.set(id, asked);
  // After a failure the next who asks tries anew.
  asked.catch(() => {
    if (tables.get(id) === asked) tables.delete(id);
  });
  return asked;
}
