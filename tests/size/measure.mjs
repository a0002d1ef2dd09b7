// What a reader downloads, in bytes as a server with Brotli sends them.
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { tools } from '../../cpp/toolchain/tools.mjs';

/** Of the first lesson: its page, and what the page names. Fonts and icon are compressed as they are. */
const COURSE_SCRIPT = ['activation-lab.js', 'lessons/00-why-non-linear.js'];
const PAGE = ['lessons/00-why-non-linear.html', 'theme.js', 'activation-lab.css', 'icon.svg'];
const FONT = 'activation-lab-maths.woff2';

/** @param {string | Uint8Array} content */
function brotli(content) {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

/**
 * @param {string} root
 * @returns {Promise<Record<string, number>>} bytes by what they are
 */
export async function measure(root) {
  const site = (/** @type {string} */ path) => readFileSync(join(root, 'dist/site', path));
  const sum = (/** @type {string[]} */ paths) =>
    paths.reduce((bytes, path) => bytes + brotli(site(path)), 0);
  const wasm = brotli(readFileSync(join(root, 'dist/package/activation-lab.wasm')));
  const modules = brotli(await minifiedEngine(root));
  const courseScript = sum(COURSE_SCRIPT);
  const font = site(FONT).length;
  return {
    'the engine: WebAssembly': wasm,
    'the engine: its modules, minified': modules,
    'the engine in all': wasm + modules,
    "the course's script, with the first lesson's own": courseScript,
    "the classifier's script": brotli(site('classifier.js')),
    'the maths font': font,
    'the first lesson in all': courseScript + sum(PAGE) + font,
  };
}

/**
 * The package's engine as a page gets it from a bundler, without the WebAssembly.
 * @param {string} root
 */
async function minifiedEngine(root) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'dist/package/index.js'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

/** What decides the bytes besides our sources: with another version of these they may be others. */
export function madeWith() {
  const emscripten = tools['emscripten'];
  const path = emscripten?.locate();
  return {
    emscripten: (path && emscripten?.version?.(path)) ?? 'unknown',
    brotli: process.versions['brotli'] ?? 'unknown',
  };
}
