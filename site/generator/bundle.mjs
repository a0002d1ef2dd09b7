// Makes the classic scripts of the site with Vite. Each lesson and the classifier have one of their own;
// what two of them use stands in the common one, which hands it over by a global: on a page with several
// of them nothing is there twice. What the common one imports of CSS becomes the style sheet.
// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { classicScripts, markedScripts } from './classic-scripts.mjs';
import { wasmText } from './wasm-text.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const configFile = here('../vite.config.ts');

/**
 * A script that stands by itself, and is there before the common one.
 * @param {string} name the script's source in site/script, without its extension; also its name in dist/site
 */
export async function bundleAlone(name) {
  await build({
    configFile,
    plugins: [markedScripts],
    build: {
      rolldownOptions: {
        input: here(`../script/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
}

/** The common script's name in dist/site, without its extension. */
const COMMON = 'activation-lab';

/**
 * The common script, and those that run after it.
 * @param {Record<string, string>} sources the others' source files by their names in dist/site, without
 *   extension, such as 'lessons/01-sigmoid'
 */
export async function bundleSite(sources) {
  const main = here('../script/main.ts');
  const entry = 'entry:';
  await build({
    configFile,
    plugins: [
      {
        name: 'after-the-common-script',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith(entry) ? `\0${id}` : undefined),
        load: (id) => {
          const source = id.startsWith(`\0${entry}`) && sources[id.slice(entry.length + 1)];
          return source ? `import '${main}';\nimport '${source}';\n` : undefined;
        },
      },
      classicScripts(`${COMMON}.js`),
      wasmText(here('../../build/engine/activation-lab.wasm')),
      markedScripts,
    ],
    build: {
      rolldownOptions: {
        input: Object.fromEntries([
          [COMMON, main],
          ...Object.keys(sources).map((name) => [name, `${entry}${name}`]),
        ]),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.css') ? `${COMMON}.css` : '[name][extname]',
          // All that two scripts share joins what main.ts brings, which they all import.
          codeSplitting: { groups: [{ name: COMMON, minShareCount: 2 }] },
        },
      },
    },
  });
}
