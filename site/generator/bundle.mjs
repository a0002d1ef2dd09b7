// Makes the classic scripts of the site with Vite; what the common one imports of CSS becomes the style
// sheet. A lesson's script takes all that experiments share from the common script, which has set it as
// a global: on a page with several lessons' experiments nothing is there twice.
// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const configFile = here('../vite.config.ts');

/** What a lesson's script is made of: itself and its experiments' folders. All else it has from the kit. */
const OWN_MODULES =
  /\/(web\/src\/elements\/experiments\/(?!frame|duel|sweep)[\w-]+|site\/lessons\/[\w-]+)\/[^/]+$/;

/**
 * @param {string} name the script's source in site/script, without its extension
 * @param {string} output the script's file name in dist/site, without its extension
 */
export async function bundle(name, output) {
  await build({
    configFile,
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

/**
 * @param {string} file the lesson's script.ts
 * @param {string} output its place in dist/site, without its extension, such as 'lessons/01-sigmoid'
 */
export async function bundleLesson(file, output) {
  await build({
    configFile,
    plugins: [kitFromCommonScript(output)],
    build: {
      rolldownOptions: {
        input: file,
        output: {
          format: 'iife',
          entryFileNames: `${output}.js`,
          globals: { 'activation-lab-kit': 'activationLabKit' },
        },
      },
    },
  });
}

/**
 * @param {string} output for messages
 * @returns {import('vite').Plugin}
 */
function kitFromCommonScript(output) {
  return {
    name: 'activation-lab-kit',
    enforce: 'pre',
    resolveId: (source) =>
      /(^|\/)kit\.js$/.test(source) ? { id: 'activation-lab-kit', external: true } : undefined,
    generateBundle(_options, files) {
      const modules = Object.values(files).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const strange = modules.filter((id) => !OWN_MODULES.test(id) && !id.startsWith('\0'));
      if (strange.length > 0) {
        this.error(`${output}.js would hold what belongs in kit.ts: ${strange.join(', ')}`);
      }
    },
  };
}
