// axe where a reader has brought a page to; every page as it opens is looked at in pages.spec.ts.
import { expectNoViolation, violationsOn } from '../accessibility.js';
import { ClassifierOnPage } from '../classifier-on-page.js';
import { expect, test } from '../lab-test.js';
import { overflow, setPageWidth, smallTargets, smallTexts } from '../measures.js';
import { untilReady } from '../pages.js';
import { PlotOnPage } from '../plot-on-page.js';

// A colour that is still on its way to the other theme's is nobody's fault.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing on a trained classifier with a chosen point, nor after a divergence', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?held-out=0.2`);
  const lab = new ClassifierOnPage(page);
  await lab.play.click();
  await expect.poll(() => lab.accuracy()).toBeGreaterThan(60);
  await lab.pause.click();
  await lab.walk.press('ArrowRight');
  for (const fold of await lab.root.getByText(lab.words.dataTable).all()) await fold.click();
  for (const fold of await lab.root.locator('.deep summary').all()) await fold.click();
  await expectNoViolation(page);

  await page.goto(`${site.url}classifier.html?layers=linear-8_relu-8&rate=10&seed=x&theme=dark`);
  await lab.play.click();
  await expect(lab.root.getByText(lab.words.classifier.goBack)).toBeVisible();
  await expectNoViolation(page);
});

test('A against B and the race are for everybody too, on a narrow phone as well', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?against=rate:1&layers=relu-8_elu-8`);
  const lab = new ClassifierOnPage(page);
  const { modes } = lab.words.lab;
  for (const mode of [modes.against, modes.race]) {
    await lab.root.getByRole('radio', { name: mode }).check();
    await expectNoViolation(page);
    await setPageWidth(page, 300);
    await expect.poll(() => overflow(page)).toEqual([]);
    expect(await smallTargets(page, 40)).toEqual([]);
    expect(await smallTexts(page, 12)).toEqual([]);
    await setPageWidth(page, 1280);
  }
});

test('axe looks into the elements: a control without a name is found there', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}explorer.html`);
  await untilReady(page);
  await page.locator('activation-plot').evaluate((plot) => {
    plot.shadowRoot!.append(document.createElement('button'));
  });
  expect(await violationsOn(page)).toEqual([expect.stringMatching(/^button-name: /)]);
});

test('axe finds nothing on softmax, nor beside a warning', async ({ page, site }) => {
  await page.goto(`${site.url}explorer.html?activation=softmax&compare=nope&theme=dark`);
  const plot = new PlotOnPage(page);
  await expect(plot.root.locator('.bars')).toBeVisible();
  await expect(plot.alert).toBeVisible();
  await expectNoViolation(page);
});

test('axe finds nothing on a phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['explorer.html?compare=relu,elu,gelu', 'classifier.html', 'index.html']) {
    await page.goto(`${site.url}zh-Hant/${path}`);
    await page.locator('.readings, .status').first().waitFor();
    await expectNoViolation(page);
  }
});
