// The recorded result in an experiment is what the experiment shows when somebody plays it to its end.
import type { Locator, Page } from '@playwright/test';
import { playToEnd, tableOf } from '../lessons/experiments.js';
import { expect, test } from '../lab-test.js';

interface Result {
  readonly summary: string;
  readonly table: string[][];
}

async function shownBy(experiment: Locator): Promise<Result> {
  const table = await tableOf(experiment);
  const foot = experiment.locator('.foot > p');
  const [all, lead] = [await foot.textContent(), await foot.locator('b').textContent()];
  const summary = all!.trim().slice(lead!.length);
  return { summary: summary.trim(), table };
}

function recordedIn(page: Page, name: string): Promise<Result> {
  return page.locator(`${name} > .recorded`).evaluate((figure) => ({
    summary: figure.querySelector('p')!.textContent,
    table: [...figure.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    ),
  }));
}

const cases = [
  // A duel of networks, both with names in the reader's language.
  { lesson: '00-why-non-linear', names: ['straight-layers'] },
  // One that answers to its controls alone, one batch, a walk.
  { lesson: '01-sigmoid', names: ['sigmoid-saturation', 'gradient-depth', 'zero-centred'] },
  // Many runs.
  { lesson: '06-choosing-and-combining', names: ['hypothesis-lab'] },
];

for (const { lesson, names } of cases) {
  test(`lesson ${lesson}: played to its end an experiment shows what was recorded of it`, async ({
    page,
    site,
  }) => {
    const inEnglish = new Map<string, Result>();
    await page.goto(`${site.url}lessons/${lesson}.html`);
    for (const name of names) inEnglish.set(name, await recordedIn(page, name));

    // Played in Chinese: the recordings were made in English, and then said in Chinese.
    await page.goto(`${site.url}zh-Hant/lessons/${lesson}.html?predict=off`);
    for (const name of names) {
      const experiment = page.locator(name);
      await expect(experiment.locator('> .recorded')).toBeHidden();
      await expect(experiment.locator('.foot')).toBeVisible();
      if (await experiment.locator('.play').count()) await playToEnd(experiment);
      expect(await shownBy(experiment)).toEqual(await recordedIn(page, name));
      // The run stays; its words follow the language.
      await experiment.evaluate((element) => element.setAttribute('lang', 'en'));
      await expect(experiment.locator('.foot summary')).toHaveText('Data table');
      expect(await shownBy(experiment)).toEqual(inEnglish.get(name));
    }
  });
}
