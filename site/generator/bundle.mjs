// Makes one classic script of the site with Vite; what it imports of CSS becomes the style sheet.
// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {string} name the script's source in site/script, without its extension
 * @param {string} output the script's file name in dist/site, without its extension
 */
export async function bundle(name, output) {
  await build({
    configFile: here('../vite.config.ts'),
    build: {
      rolldownOptions: {
        input: here(`../script/${name}.ts`),
        output: {
          format: 'iife',
          entryFileNames: `${output}.js`,
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.css') ? `${output}.css` : '[name][extname]',
        },
      },
    },
  });
}
