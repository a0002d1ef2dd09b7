// The measured data sets come as classic scripts beside the common one, each added when it is first asked
// for: fetch does not work from disk. A script sets its entry of one global.
import { provideTables, type TableFile } from '../../web/src/elements/common.js';

declare global {
  interface Window {
    /** Set by data/*.js: the files of site/data by id. */
    activationLabTables?: Record<string, TableFile | undefined>;
  }
}

/** Where the common script lies, also on a foreign page; known only while it runs. */
const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

export function startTables(): void {
  provideTables(
    (id) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(`data/${id}.js`, base).href;
        const end = (): void => {
          script.remove();
          const file = window.activationLabTables?.[id];
          if (file) resolve(file);
          else reject(new Error(`${script.src} could not be loaded`));
        };
        script.addEventListener('load', end);
        script.addEventListener('error', end);
        document.head.append(script);
      }),
  );
}
