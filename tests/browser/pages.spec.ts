// Every page, in both languages, from a server and from disk: it comes alive, stays quiet, fits every window and a
// sheet of paper, and is for everybody.
import { fixedText, numberText, percentText, type Words } from '../../web/src/locales/index.js';
import type { Engine } from '../../web/src/index.js';
import type { Page } from '@playwright/test';
import { expectNoViolationInLightAndDark } from './accessibility.js';
import { expect, siteOnDisk, test } from './lab-test.js';
import { expectToFit, recordCanvasTexts } from './layout.js';
import { setPageWidth } from './measures.js';
import { LANGS, pathIn, sitePages, untilReady } from './pages.js';

const WIDTHS = [1280, 768, 360, 320, 308, 300];
// The narrow form of the page: what else there is was seen in Chromium.
const FIREFOX_WIDTHS = [360];

for (const { path, lang, words, isAlive } of sitePages) {
  test(`${path} comes alive from a server, under a sub-path and the policy, fits, prints, and runs from disk`, async ({
    page,
    browserName,
    site,
    engine,
    watch,
  }) => {
    await page.addInitScript(recordCanvasTexts);
    const response = await page.goto(site.url + path);
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    await expectAlive(page, engine, words);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(await linksOf(page)).toEqual(
      expect.arrayContaining(addressesAround(path, lang).map((address) => site.url + address)),
    );
    await untilReady(page);
    // A lesson may have no axes, or its charts further down than its window.
    const leastTexts = path.includes('lessons/') ? 0 : 10;
    await expectToFit(page, browserName === 'firefox' ? FIREFOX_WIDTHS : WIDTHS, leastTexts);

    // One browser is enough for what a page says of itself to assistive technology and to a printer.
    if (browserName === 'chromium') {
      await setPageWidth(page, 1280);
      await expectPrintable(page, isAlive);
      await expectNoViolationInLightAndDark(page);
    }

    await page.goto(siteOnDisk + path);
    await expectAlive(page, engine, words);
    expect(await linksOf(page)).toEqual(
      expect.arrayContaining(addressesAround(path, lang).map((address) => siteOnDisk + address)),
    );
    // Firefox does not tell of requests to the disk, so the page is asked as well.
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    addresses.forEach((address) => watch.checkAddress(address));
  });
}

test('the policy is in force: a script in the page itself does not run', async ({
  page,
  site,
  watch,
}) => {
  watch.expect(/script-src/);
  await page.goto(`${site.url}index.html`);
  const [ran, violation] = await page.evaluate(async () => {
    const violated = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        done(event.effectiveDirective);
      });
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.head.append(script);
    return [document.title === 'changed', await violated];
  });
  expect(ran).toBe(false);
  expect(violation).toContain('script-src');
});

test('the theme of the address is there before the first paint', async ({ page, site }) => {
  // When the parser reaches <body>, nothing has been painted yet.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('body') === null) return;
      seen.disconnect();
      document.documentElement.dataset.atBody = document.documentElement.dataset.theme ?? 'none';
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  for (const [theme, ground] of [
    ['dark', 'rgb(16, 19, 23)'],
    ['light', 'rgb(250, 249, 246)'],
  ] as const) {
    await page.goto(`${site.url}classifier.html?theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-at-body', theme);
    await expect(page.locator('body')).toHaveCSS('background-color', ground);
  }
});

for (const lang of LANGS) {
  test(`${pathIn(lang, 'about.html')} draws superscript digits alike, as wide as each other`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url + pathIn(lang, 'about.html'));
    const widths = await page.locator('main').evaluate((main) => {
      const widthOf = (text: string) => {
        const line = document.createElement('p');
        line.textContent = text;
        line.style.width = 'max-content';
        main.append(line);
        return Math.round(line.getBoundingClientRect().width);
      };
      return Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit) => widthOf(digit.repeat(30)));
    });
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(new Set(widths).size, String(widths)).toBe(1);
  });
}

/** On paper there are results and text, but no controls; a number that opens its arithmetic is a result. */
async function expectPrintable(page: Page, isAlive: boolean): Promise<void> {
  const numbers = page.locator('main .num-open').filter({ visible: true });
  const texts = await numbers.allTextContents();
  await page.emulateMedia({ media: 'print' });
  const controls = page.locator(
    'button:not(.num-open), select, input[type="range"], .nav, .btn, .seg',
  );
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  // Without the room of a button, one more may find its place.
  expect(await numbers.allTextContents()).toEqual(expect.arrayContaining(texts));
  if (texts.length > 0) await expect(numbers.first()).toHaveCSS('border-bottom-style', 'none');
  if (isAlive) await expect(page.locator('main .panel:visible').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
}

/** Where the links of a page's header lead. */
function linksOf(page: Page): Promise<string[]> {
  return page
    .locator('.site-head a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

/** The pages that every page leads to: those of its language, and itself in the other one. */
function addressesAround(path: string, lang: string): string[] {
  const file = path.replace(`${lang}/`, '');
  const other = LANGS.find((one) => one !== lang)!;
  const own = ['index.html', 'explorer.html', 'classifier.html'].map((name) => pathIn(lang, name));
  return [...own, pathIn(other, file)];
}

/** Each element on the page shows a number that the engine gives in Node too. */
async function expectAlive(page: Page, engine: Engine, words: Words): Promise<void> {
  for (const plot of await page.locator('activation-plot').all()) {
    // A lesson's plot shows the lesson's function.
    const id = (await plot.getAttribute('activation')) ?? 'sigmoid';
    const info = engine.activations.find((row) => row.id === id);
    if (!info) continue;
    const { value, derivative } = {
      value: engine.value(info.id, 1),
      derivative: engine.derivative(info.id, 1),
    };
    await expect(plot.locator('.readings td')).toHaveText([
      numberText(value),
      numberText(derivative),
    ]);
  }
  for (const classifier of await page.locator('softmax-classifier').all()) {
    const isCompact = (await classifier.getAttribute('compact')) !== null;
    const activation = isCompact ? 'sigmoid' : 'tanh';
    const { loss, accuracy } = untrained(engine, activation);
    const right = words.percent(percentText(accuracy));
    await expect(classifier.locator('.status')).toHaveText(
      isCompact ? words.run.right(right) : words.run.status(fixedText(loss, 3), right),
    );
  }
}

function untrained(
  engine: Engine,
  activation: 'sigmoid' | 'tanh',
): { loss: number; accuracy: number } {
  const { inputs, labels } = engine.createDataset('spiral');
  const layer = { units: 8, activation };
  const classifier = engine.createClassifier({ layers: [layer, layer] });
  const evaluation = classifier.evaluate(inputs, labels);
  classifier.dispose();
  return evaluation;
}
