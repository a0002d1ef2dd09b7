// What the tests of the lessons do with an experiment on a page: run it to its end, and read its table.
import type { Locator } from '@playwright/test';
import { wordsFor } from '../../../web/src/locales/index.js';
import { expect } from '../lab-test.js';

/** Plays until nothing is left to do; a guess that was committed has begun it already. */
export async function playToEnd(experiment: Locator): Promise<void> {
  const play = experiment.locator('.play');
  await play.scrollIntoViewIfNeeded();
  const name = await play.innerText();
  const waits = ['en', 'zh-Hant'].some((lang) => name === wordsFor(lang).run.play);
  if (waits && (await play.getAttribute('aria-disabled')) !== 'true') await play.click();
  await waitForEnd(experiment);
}

export async function waitForEnd(experiment: Locator): Promise<void> {
  await expect(experiment.locator('.play')).toHaveAttribute('aria-disabled', 'true', {
    timeout: 30_000,
  });
}

/** The rows of the data table, each with its name first. */
export async function tableOf(experiment: Locator): Promise<string[][]> {
  const details = experiment.locator('.foot details');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  const rows = details.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
  );
}
