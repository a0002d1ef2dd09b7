// A thread of recorder.mjs: the experiments as the package has them, played without a page.
// @ts-check
import { parentPort, workerData } from 'node:worker_threads';
import { LANGS } from './pages.mjs';

/** @typedef {import('../../web/src/engine/types.js').Engine} Engine */
/** @typedef {import('./recordings.mjs').Recorded} Recorded */
/** @typedef {import('./recordings.mjs').Recording} Recording */
/**
 * @typedef {object} Playable
 * @property {(engine: Engine, langs: readonly string[]) => readonly Recording[] | undefined} record
 * @property {(name: string, value: string) => void} setAttribute
 */

// The built package is JavaScript; its source has the types.
const built = /** @type {unknown} */ (await import('../../dist/package/index.js'));
const { loadEngine } = /** @type {typeof import('../../web/src/index.js')} */ (built);
await import('../../dist/package/elements.js');
const engine = await loadEngine();

/**
 * @param {import('./recordings.mjs').Call} call
 * @returns {Recorded}
 */
function play({ tag, attributes }) {
  const Class = /** @type {(new () => Playable) | undefined} */ (
    /** @type {unknown} */ (globalThis.customElements.get(tag))
  );
  if (!Class) throw new Error(`the package has no element <${tag}>`);
  if (!('record' in Class.prototype)) return undefined;
  try {
    const element = new Class();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const recordings = element.record(engine, LANGS);
    if (!recordings) return null;
    const entries = LANGS.map((lang, at) => [lang, recordings[at]]);
    return /** @type {Record<typeof LANGS[number], Recording>} */ (Object.fromEntries(entries));
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new Error(`<${tag}> cannot be recorded: ${why}`, { cause: error });
  }
}

parentPort?.postMessage(workerData.map(play));
