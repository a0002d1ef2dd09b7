// Opens pages in Chromium and has them time rows.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../cpp/toolchain/tools.mjs';
import { serve } from '../../site/serve.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = '/tests/bench/node_modules/';

/** The peers' packages, and the classic scripts that bring them into a page. */
export const peers = {
  '@tensorflow/tfjs': ['@tensorflow/tfjs/dist/tf.min.js'],
  '@tensorflow/tfjs-backend-wasm': ['@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.min.js'],
  'onnxruntime-web': ['onnxruntime-web/dist/ort.wasm.min.js'],
  convnetjs: ['convnetjs/build/convnet-min.js'],
  'brain.js': ['brain.js/browser.min.js'],
};

const page = (scripts) => `<!doctype html>
<html lang="en">
<title>Benchmark</title>
<link rel="icon" href="data:,">
${scripts.map((script) => `<script src="${modules}${script}"></script>\n`).join('')}`;

/** Chromium and a server of the project's folder; `close` ends both. */
export async function openBrowser(pages) {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    throw new Error(
      'Chromium is missing: `npm test` installs it, or set CHROMIUM to its executable.',
    );
  }
  const server = await serve({
    root,
    port: 0,
    policy: null,
    pages,
    // An isolated page's clock counts in 5 microseconds, others' in 100.
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: ['--no-first-run', '--disable-background-networking', '--disable-gpu'],
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, origin: server.origin, close };
}

/** What the figures depend on. */
export function versions(browser, withPeers) {
  const named = withPeers ? Object.keys(peers) : [];
  const versionOf = (name) =>
    JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
      .version;
  return {
    Chromium: browser.version(),
    processor: cpus()[0]?.model ?? 'unknown',
    ...Object.fromEntries(named.map((name) => [name, versionOf(name)])),
  };
}

/**
 * Times the rows in as many fresh pages as asked for; a row's samples stand by load, contender and round.
 * @param {{ ids: string[], loads: number, plan: object, withPeers: boolean, onRow: (id: string, load: number) => void }} options
 */
export async function timeRows({ ids, loads, plan, withPeers, onRow }) {
  const scripts = withPeers ? Object.values(peers).flat() : [];
  const { browser, origin, close } = await openBrowser({ '/bench.html': page(scripts) });
  const timed = new Map(ids.map((id) => [id, { names: [], loads: [] }]));
  try {
    for (let load = 0; load < loads; load++) {
      const tab = await browser.newPage();
      const faults = [];
      tab.on('pageerror', (error) => faults.push(error));
      await tab.goto(`${origin}/bench.html`);
      for (const id of ids) {
        onRow(id, load);
        const run = async ({ id, plan }) => {
          const { runRow } = await import('/tests/bench/page/run-row.mjs');
          return runRow(id, plan);
        };
        const { wrong, names, samples } = await tab.evaluate(run, { id, plan });
        if (wrong !== undefined)
          throw new Error(`${id} was not timed, a result is wrong. ${wrong}`);
        timed.get(id).names = names;
        timed.get(id).loads.push(samples);
      }
      if (faults.length > 0) throw faults[0];
      await tab.close();
    }
    return { timed, versions: versions(browser, withPeers) };
  } finally {
    await close();
  }
}
