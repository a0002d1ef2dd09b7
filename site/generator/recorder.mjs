// Plays the experiments of the pages in Node, in two threads, and keeps what came of them in build/: as long as
// the built package is the same, so are its results.
// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { keyOf } from './recordings.mjs';

/** @typedef {import('./recordings.mjs').Call} Call */
/** @typedef {import('./recordings.mjs').Recorded} Recorded */

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(root, 'build/recordings.json');

/**
 * @param {readonly Call[]} calls
 * @returns {Promise<(call: Call) => Recorded>} what came of each
 */
export async function recordCalls(calls) {
  const packageHash = hashOfPackage();
  const wanted = new Map(calls.map((call) => [keyOf(call), call]));
  const known = readKept(packageHash);
  const missing = [...wanted].filter(([key]) => !known.has(key));
  const played = await Promise.all(
    [0, 1].map((thread) => playInThread(missing.filter((_, at) => at % 2 === thread))),
  );
  for (const [key, recorded] of played.flat()) known.set(key, recorded);
  // An element that is no experiment leaves no trace in JSON, and costs nothing to ask again.
  const results = Object.fromEntries([...wanted.keys()].map((key) => [key, known.get(key)]));
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(kept, JSON.stringify({ packageHash, results }));
  return (call) => known.get(keyOf(call));
}

/**
 * @param {readonly [string, Call][]} calls by their keys
 * @returns {Promise<[string, Recorded][]>}
 */
async function playInThread(calls) {
  if (calls.length === 0) return [];
  const workerData = calls.map(([, call]) => call);
  const worker = new Worker(new URL('record-worker.mjs', import.meta.url), { workerData });
  const [recorded] = await once(worker, 'message');
  return calls.map(([key], at) => [key, recorded[at]]);
}

/**
 * @param {string} packageHash
 * @returns {Map<string, Recorded>} what is kept from a build with the same package
 */
function readKept(packageHash) {
  try {
    const file = JSON.parse(readFileSync(kept, 'utf8'));
    return new Map(file.packageHash === packageHash ? Object.entries(file.results) : []);
  } catch {
    return new Map();
  }
}

function hashOfPackage() {
  const folder = join(root, 'dist/package');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (/\.(js|wasm)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
