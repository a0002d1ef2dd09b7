// The package's elements on a page of their user, with the user's own Lit and Chart.js: they come alive, and
// they give back what they took from the engine.
import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../site/serve.mjs';
import type * as Elements from '../../web/src/elements/index.js';
import { expect, test, type Server } from './lab-test.js';

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
  'chartjs-plugin-annotation':
    '/node_modules/chartjs-plugin-annotation/dist/chartjs-plugin-annotation.esm.js',
  '@kurkle/color': '/node_modules/@kurkle/color/dist/color.esm.js',
};
const html = `<!doctype html>
<title>A user of the package</title>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: packages })}</script>
<script type="module" src="/dist/package/elements.js"></script>
<activation-plot activation="elu" alpha="0.5" theme="dark"></activation-plot>
<softmax-classifier lang="zh-Hant" dataset="moons" seed="7"></softmax-classifier>
<softmax-classifier compact></softmax-classifier>`;

test('classifiers that leave the page or are rebuilt leave nothing in the engine', async ({
  page,
  watch,
}) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server: Server = await serve({
    root,
    port: 0,
    policy: null,
    pages: { '/user.html': html },
  });
  watch.allowOrigin(server.origin);
  await page.goto(`${server.origin}/user.html`);
  await expect(page.locator('activation-plot .readings td')).toHaveCount(2);
  await expect(page.locator('softmax-classifier .status')).toHaveCount(2);
  expect(await liveObjects(page)).toBe(2);

  // What Undo can bring back lives on, and no more than that.
  const rebuild = (from: number): Promise<void> =>
    page.evaluate(async (first) => {
      const classifier = document.querySelector('softmax-classifier')!;
      for (let seed = first; seed < first + 40; seed += 1) {
        classifier.setAttribute('seed', String(seed));
        await new Promise(requestAnimationFrame);
      }
    }, from);
  await rebuild(10);
  const kept = await liveObjects(page);
  expect(kept).toBeLessThan(2 + 25);
  await rebuild(100);
  expect(await liveObjects(page)).toBe(kept);

  await page.evaluate(() => document.querySelector('softmax-classifier')!.remove());
  expect(await liveObjects(page)).toBe(1);
  await page.evaluate(() => {
    const classifier = document.querySelector('softmax-classifier')!;
    classifier.remove();
    document.body.append(classifier);
  });
  await expect(page.locator('softmax-classifier .status')).toHaveCount(1);
  expect(await liveObjects(page)).toBe(1);
  await page.evaluate(() => document.querySelector('softmax-classifier')!.remove());
  expect(await liveObjects(page)).toBe(0);
  await server.close();
});

function liveObjects(page: Page): Promise<number> {
  return page.evaluate(async (address) => {
    const { sharedEngine } = (await import(address)) as typeof Elements;
    return (await sharedEngine()).liveObjects;
  }, '/dist/package/elements.js');
}
