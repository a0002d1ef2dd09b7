// Bundles one classic script of the site, and with the main one its style sheet. Classic, because
// modules and fetch do not work from disk; in one file, with the WASM inside, for the same reason.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  resolve: {
    alias: { 'activation-lab-module': here('../build/engine/activation-lab-module.js') },
  },
  build: {
    outDir: here('../dist/site'),
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
  },
});
