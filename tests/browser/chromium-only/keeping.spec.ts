// Keeping the classifier: a link, a file, code and a picture, and what happens to a file that is broken.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { ClassifierOnPage, frames } from '../classifier-on-page.js';
import { expect, test } from '../lab-test.js';

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

test('a trained A against B goes out as a link, a file, code and a picture, and comes back', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const settings = 'features=x,y,x_times_y&rate=0.3&until=accuracy&against=activation:relu';
  await page.goto(`${site.url}classifier.html?${settings}`);
  const lab = new ClassifierOnPage(page);
  const { keep } = lab.words;
  for (let step = 0; step < 3; step += 1) await lab.step.click();
  const trained = await lab.status.innerText();
  await lab.press(keep.link);
  await expect(lab.root.getByText(keep.linkCopied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('v=1&trained=3.0.');
  expect(link.length).toBeLessThan(2200);

  // The file, after it was spoiled in three places: nothing changes, and each place is named.
  const json = await readFile(await (await saved(page, () => lab.press(keep.save))).path(), 'utf8');
  const open = (name: string, text: string): Promise<void> =>
    lab.root
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const spoiled = json
    .replace('"noise": 0.1', '"noise": 7')
    .replace('"step": 3', '"step": -3')
    .replace('"version": 1', '"version": 2');
  await open('spoiled.json', spoiled);
  const said = lab.root.locator('.keep-said');
  await expect(said).toContainText(keep.notOpened('spoiled.json'));
  await expect(said.getByRole('listitem')).toContainText([
    /version .*2.* 1/,
    /settings\.noise .*7.*from 0 to/,
    /networks\[0\]\.step .*-3.*from 0/,
  ]);
  await open('cut.json', json.slice(0, 100));
  await expect(said).toContainText(keep.notOpened('cut.json'));
  await expect(lab.status).toHaveText(trained);

  // Opened over a fresh network it is back, and Undo returns to the fresh one.
  await lab.reset.click();
  const fresh = await lab.status.innerText();
  expect(fresh).not.toBe(trained);
  await open('mine.json', json);
  await expect(said).toContainText(keep.opened('mine.json'));
  await expect(lab.status).toHaveText(trained);
  await lab.undo.click();
  await expect(lab.status).toHaveText(fresh);
  await lab.undo.click();
  await expect(lab.status).toHaveText(trained);

  // The code says what the page says of its first point.
  await lab.root.getByText(keep.code, { exact: true }).click();
  await lab.root.getByRole('radio', { name: 'JavaScript', exact: true }).check();
  const code = await saved(page, () => lab.press(keep.saveCode));
  expect(code.suggestedFilename()).toBe('network.mjs');
  const written = await readFile(await code.path(), 'utf8');
  await expect(lab.root.locator('.code pre')).toHaveText(written.trim());
  await lab.press(keep.copyCode);
  await expect(lab.root.getByText(keep.codeCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
  await lab.root.getByRole('radio', { name: 'B', exact: true }).check();
  await expect(lab.root.locator('.code')).toContainText(keep.networkNamed('B'));
  expect(await lab.root.locator('.code pre').innerText()).not.toBe(written.trim());

  // The picture is twice as fine as the two planes, and holds more than they do.
  const planes = await lab.plane.evaluateAll((all) =>
    all.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const),
  );
  const picture = await saved(page, () => lab.press(keep.picture));
  const bytes = await readFile(await picture.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * (planes[0]![0] + planes[1]![0] + 48));
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * (planes[0]![1] + 60));
});

test('a network that is too large for a link says so; one that does not fit its settings is left out', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}classifier.html?layers=tanh-40_tanh-40`);
  const lab = new ClassifierOnPage(page);
  const { keep } = lab.words;
  await lab.step.click();
  await lab.press(keep.link);
  await expect(lab.root.getByText(keep.linkTooLong(2000))).toBeVisible();
  await frames(page, 30);
  expect(page.url()).not.toContain('trained');

  await page.goto(`${site.url}classifier.html?layers=none&v=1&trained=4.0.AACAPwAAgD8`);
  await expect(lab.alert).toContainText('trained');
  await expect(lab.alert).toContainText('9');
  await expect(lab.progress).toHaveAttribute('max', '400');
  expect(await lab.epoch()).toBe(0);
});
