// The frame of a lesson: rail, questions and progress, tabs, the address, and the page around it.
import type { Page } from '@playwright/test';
import { serve } from '../../site/serve.mjs';
import { expect, siteFolder, siteOnDisk, test } from './lab-test.js';

const SIGMOID = 'lessons/01-sigmoid.html';

/** Answers every question, rightly or by its first wrong option. */
async function answer(page: Page, how: 'right' | 'wrong'): Promise<void> {
  for (const question of await page.locator('.question').all()) {
    await question.locator(`input[value="${how}"]`).first().check();
  }
}

test('the rail marks the part that is being read', async ({ page, site }) => {
  await page.goto(site.url + SIGMOID);
  const current = page.locator('.rail [aria-current="step"]');
  await expect(current).toHaveText('The question');
  await page.locator('.rail').getByRole('link', { name: 'Explain' }).click();
  await expect(page).toHaveURL(/#explain$/);
  await expect(current).toHaveText('Explain');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(current).toHaveText('For teachers');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.rail a:visible')).toHaveCount(8);
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
  const first = page.locator('.question').first();
  const status = page.locator('.check-said');
  await first.locator('label').first().click();
  await expect(first.locator('.feedback:visible .verdict')).toHaveText('Not so.');
  await expect(status).toContainText('Not so.');

  // With the arrow keys as with any radio buttons: one stop a question.
  await page.keyboard.press('ArrowDown');
  await expect(first.locator('.feedback:visible .verdict')).toHaveText('Right.');
  await expect(status).toContainText('Right.');
  const progress = page.locator('.part-check > .progress');
  await expect(progress).toHaveText('1 of 3 questions done');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
    'check-2',
  );

  await answer(page, 'right');
  await expect(progress).toHaveText('All questions done');
  await expect(page.locator('.rail .progress')).toHaveText('All questions done');
  await expect(page).toHaveTitle('{"lesson":"01-sigmoid","lang":"en"}');

  await page.goto(`${site.url}zh-Hant/index.html`);
  await expect(page.locator('[data-lesson="01-sigmoid"] .progress')).toHaveText('全部答對');
  await page.goto(site.url + SIGMOID);
  await expect(page.locator('.question input[value="right"]:checked')).toHaveCount(3);

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
  for (const right of await frame.locator('.question input[value="right"]').all()) {
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
  await expect(page.locator('.rail a:visible')).toHaveCount(6);
  await expect(page.locator('.sources')).toBeVisible();
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

test('on paper folds are open, code is complete, and no answer is given away', async ({
  page,
  site,
}) => {
  await page.goto(site.url + SIGMOID);
  await expect(page.locator('.readings')).toBeVisible();
  await answer(page, 'right');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('section > details:not([open])')).toHaveCount(0);
  await expect(page.locator('.tab pre:visible')).toHaveCount(4);
  await expect(page.locator('.feedback:visible, .rail:visible, .tablist:visible')).toHaveCount(0);
  await expect(page.locator('canvas:visible')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('section > details[open]')).toHaveCount(0);
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
