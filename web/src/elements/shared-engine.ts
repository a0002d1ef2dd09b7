// One engine for all the elements of a page, loaded by the first that asks.
import type { Engine } from '../engine/types.js';
import { loadEngine } from '../engine/load-engine.js';

type Load = () => Promise<Engine>;

let load: Load = () => loadEngine();
let shared: Promise<Engine> | undefined;
const watchers = new Set<() => void>();

/** Says where the engine comes from; to be called before the first element is on the page. */
export function provideEngine(from: Load): void {
  load = from;
  shared = undefined;
}

export function sharedEngine(): Promise<Engine> {
  if (shared) return shared;
  const asked = load();
  shared = asked;
  // After a failure the next element, or the next press of a button, tries anew.
  asked.catch(() => {
    if (shared === asked) shared = undefined;
  });
  return asked;
}

/** Makes a new engine in place of a lost one, unless another element has done so already. */
export async function restartEngine(lost: Engine | undefined): Promise<Engine> {
  const present = await shared?.catch(() => undefined);
  if (present && present !== lost) return present;
  shared = undefined;
  const fresh = await sharedEngine();
  for (const changed of watchers) changed();
  return fresh;
}

/** Calls back when a lost engine was replaced. Returns the function that stops it. */
export function watchEngine(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
