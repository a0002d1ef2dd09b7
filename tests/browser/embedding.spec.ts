// On a course page of another origin: the elements by one script tag, whole experiments in frames.
import { serve } from '../../site/serve.mjs';
import { numberText } from '../../web/src/locales/index.js';
import { chromium, firefoxByOrigin } from './browsers.js';
import { expect, siteFolder, test } from './lab-test.js';

test.use({
  launchOptions: async ({ browserName }, use) =>
    use(browserName === 'firefox' ? firefoxByOrigin : chromium),
});

test('elements and frames work on a page of a foreign origin, and in a sandbox', async ({
  page,
  site,
  watch,
  engine,
}) => {
  const coursePage = `<!doctype html>
<html lang="zh-Hant">
<title>A course</title>
<link rel="icon" href="data:,">
<h1>A course</h1>
<a href="?lesson=2">Next lesson</a>
<activation-plot activation="elu" alpha="0.5" lang="en"></activation-plot>
<softmax-classifier dataset="blobs" seed="3"></softmax-classifier>
<iframe id="frame" src="${site.url}explorer.html?embed=1&activation=leaky_relu&alpha=0.2&lang=en"></iframe>
<iframe id="sandbox" sandbox="allow-scripts" src="${site.url}explorer.html?embed=1&activation=tanh&lang=zh-Hant"></iframe>
<iframe id="network" sandbox="allow-scripts" src="${site.url}classifier.html?embed=1&theme=dark"></iframe>
<script src="${site.url}activation-lab.js" defer></script>`;
  const host = await serve({
    root: siteFolder,
    prefix: '/nothing/',
    port: 0,
    policy: null,
    pages: { '/course.html': coursePage },
  });
  watch.allowOrigin(host.origin);
  await page.goto(`${host.origin}/course.html`);
  const readings = (id: 'elu' | 'leaky_relu' | 'tanh', alpha?: number): string[] => {
    const parameters = alpha === undefined ? {} : { alpha };
    return [engine.value(id, 1, parameters), engine.derivative(id, 1, parameters)].map((value) =>
      numberText(value),
    );
  };

  await expect(page.locator('activation-plot .readings td')).toHaveText(readings('elu', 0.5));
  // The language is the host page's, unless the element says its own.
  await expect(
    page.locator('softmax-classifier').getByRole('button', { name: '播放' }),
  ).toBeEnabled();
  await expect(page.locator('activation-plot')).toContainText('Range of x');
  await page.locator('softmax-classifier').getByRole('button', { name: '播放' }).click();
  await expect(page.locator('softmax-classifier .status')).toContainText(/準確率 (9\d|100)/);
  // The host's page is left as it is: its links, its address, its look.
  await page.locator('a').focus();
  expect(await page.locator('a').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
    `${host.origin}/course.html?lesson=2`,
  );
  expect(page.url()).toBe(`${host.origin}/course.html`);
  await expect(page.locator('body')).toHaveCSS('margin-left', '8px');

  const frame = page.frameLocator('#frame');
  await expect(frame.locator('.readings td')).toHaveText(readings('leaky_relu', 0.2));
  await expect(frame.locator('.site-head')).toBeHidden();
  await expect(frame.locator('#open-in-lab')).toBeVisible();

  const sandbox = page.frameLocator('#sandbox');
  await expect(sandbox.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(sandbox.locator('.readings td')).toHaveText(readings('tanh'));
  await sandbox.getByRole('slider', { name: '曲線上的點' }).press('Home');
  await expect(sandbox.locator('.readings th').first()).toContainText('f(−4)');

  const network = page.frameLocator('#network');
  await expect(network.locator('html')).toHaveAttribute('data-theme', 'dark');
  await network.getByRole('button', { name: 'Play' }).click();
  await expect(network.getByText(/^epoch [1-9]/)).toBeVisible();
  await host.close();
});

test('the teachers’ page’s lines put the plot and the classifier into a page of a foreign origin', async ({
  page,
  site,
  watch,
  engine,
}) => {
  for (const [folder, play] of [
    ['', 'Play'],
    ['zh-Hant/', '播放'],
  ] as const) {
    await page.goto(`${site.url}${folder}teachers.html`);
    const lines = await page.locator('pre', { hasText: '<activation-plot' }).innerText();
    const host = await serve({
      root: siteFolder,
      prefix: '/nothing/',
      port: 0,
      policy: null,
      pages: {
        '/course.html': `<!doctype html>
<title>A course</title>
<link rel="icon" href="data:,">
${lines.replace('activation-lab/', site.url)}`,
      },
    });
    watch.allowOrigin(host.origin);
    await page.goto(`${host.origin}/course.html`);
    await expect(page.locator('activation-plot .readings td')).toHaveText(
      [engine.value('elu', 1, { alpha: 2 }), engine.derivative('elu', 1, { alpha: 2 })].map(
        (value) => numberText(value),
      ),
    );
    const classifier = page.locator('softmax-classifier');
    await expect(classifier.getByRole('button', { name: play })).toBeEnabled();
    await expect(classifier).toContainText('Linear');
    await host.close();
  }
});
