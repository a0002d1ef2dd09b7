// Builds what the npm package holds: dist/package/index.js (the engine), elements.js, and the wasm beside them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** How web/src/engine names the wasm beside it, in source and in what is built. */
const wasmUrl = /new URL\(\s*(['"])\.\/activation-lab\.wasm\1\s*,\s*import\.meta\.url,?\s*\)/g;
const placeholder = '__activation_lab_wasm_url__';

/**
 * Puts the wasm beside the modules and keeps the expression that finds it word for word. Vite would inline
 * the file or bend the expression so that the bundlers of our users no longer see a file in it.
 */
const wasmBeside: Plugin = {
  name: 'wasm-beside',
  enforce: 'pre',
  transform(code) {
    const changed = code.replaceAll(wasmUrl, placeholder);
    return changed === code ? null : changed;
  },
  renderChunk(code) {
    if (!code.includes(placeholder)) return null;
    return code.replaceAll(placeholder, "new URL('./activation-lab.wasm', import.meta.url)");
  },
  generateBundle(_, bundle) {
    const users = Object.values(bundle).filter(
      (part) => part.type === 'chunk' && part.code.search(wasmUrl) >= 0,
    );
    if (users.length !== 1) {
      this.error(`${users.length} chunks ask for the wasm beside them; one should.`);
    }
    this.emitFile({
      type: 'asset',
      fileName: 'activation-lab.wasm',
      source: readFileSync(fromRoot('build/engine/activation-lab.wasm')),
    });
  },
};

export default defineConfig({
  root: fromRoot('web'),
  publicDir: false,
  resolve: {
    alias: { 'activation-lab-module': fromRoot('build/engine/activation-lab-module.js') },
  },
  plugins: [wasmBeside],
  build: {
    outDir: fromRoot('dist/package'),
    emptyOutDir: true,
    target: 'es2022',
    // Whoever bundles the package minifies it; until then it can be read.
    minify: false,
    lib: {
      entry: {
        index: fromRoot('web/src/index.ts'),
        elements: fromRoot('web/src/elements/index.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^chart\.js(\/|$)/],
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
