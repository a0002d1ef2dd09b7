// Bundles the classic scripts of the site, and with the main one its style sheet (generator/bundle.mjs).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  resolve: {
    alias: [
      {
        find: 'activation-lab-module',
        replacement: here('../build/engine/activation-lab-module.js'),
      },
      // A classic script has no place of its own to look beside.
      { find: /^.*\/default-wasm\.js$/, replacement: here('script/inlined-wasm.ts') },
      // English readers need no Chinese words.
      { find: /^.*\/chinese\.js$/, replacement: here('script/later-words.ts') },
    ],
  },
  build: {
    outDir: here('../dist/site'),
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    // No getter that we or our libraries read changes anything. Without this, Chart.js's scales that nobody uses stay:
    // their static fields read other objects' properties. Five kilobytes (Brotli).
    rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    chunkSizeWarningLimit: 1500, // it holds the WebAssembly
  },
});
