// A page of somebody who uses the package's elements, with that user's own Lit and Chart.js.
import { fileURLToPath } from 'node:url';
import { serve } from '../../site/serve.mjs';
import type { Server } from './lab-test.js';

const packages = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  'chart.js': '/node_modules/chart.js/dist/chart.js',
  'chart.js/helpers': '/node_modules/chart.js/dist/helpers.js',
  '@kurkle/color': '/node_modules/@kurkle/color/dist/color.esm.js',
};

/** Serves the project's root, with a page /user.html that holds this markup. */
export function servePackagePage(body: string): Promise<Server> {
  const html = `<!doctype html>
<html lang="en">
<title>A user of the package</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: packages })}</script>
<script type="module" src="/dist/package/elements.js"></script>
${body}`;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return serve({ root, port: 0, policy: null, pages: { '/user.html': html } });
}
