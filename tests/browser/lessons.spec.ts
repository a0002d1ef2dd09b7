// The frame of a lesson: rail, questions and progress, tabs, the address, and the page around it.
import { serve } from '../../site/serve.mjs';
import { expect, siteFolder, siteOnDisk, test } from './lab-test.js';

const SIGMOID = 'lessons/01-sigmoid.html';

test('the rail marks the part that is being read', async ({ page, site }) => {
  await page.goto(site.url + SIGMOID);
  const links = page.locator('.rail a');
  const current = page.locator('.rail [aria-current="step"]');
  await expect(current).toHaveText(await links.first().innerText());
  const check = page.locator('.rail a[href="#check"]');
  await check.click();
  await expect(page).toHaveURL(/#check$/);
  await expect(current).toHaveText(await check.innerText());
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(current).toHaveText(await links.last().innerText());
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.rail a:visible')).toHaveCount(await links.count());
  await expect(page.locator('.rail .progress')).toBeHidden();
});

test('answers get feedback in words, count as progress, and can be erased', async ({
  page,
  site,
}) => {
  await page.goto(site.url + SIGMOID);
  await page.evaluate(() => {
    document.addEventListener('lesson-complete', (event) => {
      document.title = JSON.stringify((event as CustomEvent).detail);
    });
  });
  const count = await page.locator('fieldset.question').count();
  expect(count).toBeGreaterThanOrEqual(3);
  const first = page.locator('fieldset.question').first();
  // Else a fallback font with Chinese glyphs widens the apostrophes.
  await expect(first.locator('legend')).toHaveCSS('font-variant-east-asian', 'proportional-width');
  const status = page.locator('.check-said');
  const verdict = first.locator('.feedback:visible .verdict');
  await first.locator('.option.wrong label').first().click();
  await expect(verdict).toHaveText('Not so.');
  await expect(status).toContainText('Not so.');

  // With the arrow keys as with any radio buttons: one stop a question.
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await first.locator('input:checked').getAttribute('value')) === 'right') break;
  }
  await expect(verdict).toHaveText('Right.');
  await expect(status).toContainText('Right.');
  const progress = page.locator('.part-check > .progress');
  await expect(progress).toHaveText(`1 of ${count} questions done`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
    'check-2',
  );

  for (const right of await page.locator('fieldset.question input[value="right"]').all()) {
    await right.check();
  }
  await expect(progress).toHaveText('All questions done');
  await expect(page.locator('.rail .progress')).toHaveText('All questions done');
  await expect(page).toHaveTitle('{"lesson":"01-sigmoid","lang":"en"}');

  await page.goto(`${site.url}zh-Hant/index.html`);
  await expect(page.locator('[data-lesson="01-sigmoid"] .progress')).toHaveText('全部答對');
  await page.goto(site.url + SIGMOID);
  await expect(page.locator('fieldset.question input[value="right"]:checked')).toHaveCount(count);

  await page.goto(`${site.url}about.html`);
  await page.getByRole('button', { name: 'Erase my progress' }).click();
  await expect(page.locator('#erased')).toHaveText('Your progress is erased.');
  await page.goto(`${site.url}index.html`);
  await expect(page.locator('[data-lesson="01-sigmoid"] .progress')).toBeEmpty();
});

test('a sandboxed frame without storage still counts, and tells its host', async ({
  page,
  site,
  watch,
}) => {
  const coursePage = `<!doctype html><title>A course</title><link rel="icon" href="data:,">
<script>addEventListener('message', ({ data }) => { document.title = JSON.stringify(data); });</script>
<iframe id="lesson" sandbox="allow-scripts" width="900" height="800" src="${site.url}zh-Hant/${SIGMOID}?embed=1&hide=rail"></iframe>`;
  const host = await serve({
    root: siteFolder,
    prefix: '/nothing/',
    port: 0,
    policy: null,
    pages: { '/course.html': coursePage },
  });
  watch.allowOrigin(host.origin);
  await page.goto(`${host.origin}/course.html`);
  const frame = page.frameLocator('#lesson');
  await expect(frame.locator('.readings')).toBeVisible();
  await expect(frame.locator('.site-head')).toBeHidden();
  await expect(frame.locator('.rail')).toBeHidden();
  await expect(frame.locator('h1')).toBeVisible();
  for (const right of await frame.locator('fieldset.question input[value="right"]').all()) {
    await right.check();
  }
  await expect(frame.locator('.part-check > .progress')).toHaveText('全部答對');
  await expect(page).toHaveTitle(
    '{"source":"activation-lab","type":"lesson-complete","lesson":"01-sigmoid","lang":"zh-Hant"}',
  );
  await host.close();
});

test('the tabs of the code are worked with mouse and keyboard, and the choice stays', async ({
  page,
  site,
}) => {
  await page.goto(site.url + SIGMOID);
  const shown = page.locator('.tab:visible');
  await expect(shown).toHaveCount(1);
  await page.getByRole('tab', { name: 'PyTorch' }).click();
  await expect(shown).toContainText('import torch');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Keras' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(shown).toContainText('loadEngine');
  await expect(page.getByRole('tabpanel', { name: 'JavaScript' })).toBeVisible();
  await page.reload();
  await expect(shown).toContainText('loadEngine');
});

test('the address hides parts, chooses the theme and goes to the other language', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${SIGMOID}?lang=zh-Hant&theme=projector&hide=teachers,code&seed=7`);
  await expect(page).toHaveURL(/zh-Hant\/lessons\/01-sigmoid\.html\?theme=projector/);
  await expect(page).toHaveURL(/hide=teachers%2Ccode&seed=7/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(page.locator('activation-plot')).toHaveAttribute('data-theme', 'projector');
  await expect(page.locator('.teachers')).toBeHidden();
  await expect(page.locator('#code')).toBeHidden();
  await expect(page.locator('.rail a[href="#code"]')).toBeHidden();
  await expect(page.locator('.rail a[href="#check"]')).toBeVisible();
  await expect(page.locator('.sources')).toBeVisible();
  for (const experiment of await page.locator('section > [seed]').all()) {
    await expect(experiment).toHaveAttribute('seed', '7');
  }
  await expect(page.locator('#query-warnings')).toBeHidden();
});

test('what the address asks for and cannot be is named, and the default is used', async ({
  page,
}) => {
  const query = 'seed=-1&predict=maybe&theme=blue&hide=code,everything&lang=xx&embed=yes';
  await page.goto(`${siteOnDisk}${SIGMOID}?${query}`);
  const said = page.locator('#query-warnings');
  await expect(said.getByRole('listitem')).toHaveCount(6);
  for (const part of [
    'seed=-1” in the address is not possible: it takes a whole number from 0 to 2147483647.',
    'predict=maybe” in the address is not possible: it takes on, off. predict=on is used.',
    'theme=blue',
    'hide=everything',
    'lang=xx',
    'embed=yes',
  ]) {
    await expect(said).toContainText(part);
  }
  await expect(page.locator('#code')).toBeHidden();
  await expect(page.locator('.site-head')).toBeVisible();
  await said.getByRole('button', { name: 'Close this message' }).click();
  await expect(said).toBeHidden();
});

test('the table of all functions is sorted by a press, and turned round by another', async ({
  page,
  site,
  engine,
}) => {
  await page.goto(`${site.url}reference.html`);
  const names = page.locator('.reference tbody th a');
  await expect(names.first()).toHaveText(engine.activations[0]!.name);
  await page.getByRole('button', { name: 'Sort by Zero-centred' }).click();
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
  const symmetric = engine.activations.filter((row) => row.zeroCentred).map(({ name }) => name);
  expect((await names.allTextContents()).slice(0, symmetric.length)).toEqual(symmetric);
  await page.getByRole('button', { name: 'Sort by Function' }).click();
  await page.getByRole('button', { name: 'Sort by Function' }).click();
  const sorted = engine.activations.map(({ name }) => name).sort((a, b) => b.localeCompare(a));
  expect(await names.allTextContents()).toEqual(sorted);
});
