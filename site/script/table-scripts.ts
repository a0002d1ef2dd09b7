// The measured data sets come as classic scripts, each added when it is first asked for. A script sets its
// entry of one global.
import { provideTables, type TableFile } from '../../web/src/elements/common.js';
import { addScript } from './later-scripts.js';

declare global {
  interface Window {
    /** Set by data/*.js: the files of site/data by id. */
    activationLabTables?: Record<string, TableFile | undefined>;
  }
}

export function startTables(): void {
  provideTables(async (id) => {
    const { url, done } = addScript(`data/${id}.js`);
    await done;
    const file = window.activationLabTables?.[id];
    if (!file) throw new Error(`${url} could not be loaded`);
    return file;
  });
}
