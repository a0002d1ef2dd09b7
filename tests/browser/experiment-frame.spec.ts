// The frame that all experiments share: a guess before the run, the same run again, another seed, Undo, the link to
// the state, numbers that open, and all of it by keyboard.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Server } from './lab-test.js';
import { servePackagePage } from './package-page.js';

let server: Server;

test.beforeAll(async () => {
  server = await servePackagePage(
    `<section id="dying"><dead-units epochs="6" rate-b="1.5"></dead-units></section>
     <gradient-depth predict="off" depth="4"></gradient-depth>`,
  );
});
test.afterAll(() => server.close());
test.beforeEach(async ({ page, watch }) => {
  watch.allowOrigin(server.origin);
  await page.goto(`${server.origin}/user.html`);
  await expect(page.locator('dead-units .predict')).toBeVisible();
});

const duel = (page: Page): Locator => page.locator('dead-units');
const play = (experiment: Locator): Locator => experiment.locator('.play');
const summary = (experiment: Locator): Locator => experiment.locator('.foot > p');
const isOver = async (experiment: Locator): Promise<void> => {
  await expect(play(experiment)).toHaveAttribute('aria-disabled', 'true', { timeout: 20_000 });
  await expect(experiment.locator('.outcome')).toBeVisible();
};

test('the run waits for a guess, and the guess stands beside what happened', async ({ page }) => {
  const experiment = duel(page);
  await expect(play(experiment)).toHaveAttribute('aria-disabled', 'true');
  const line = experiment.getByRole('slider', { name: 'Dead units in B' });
  await line.focus();
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', '32 units');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await isOver(experiment);
  await expect(experiment.locator('.outcome .is-guess')).toHaveText('your guess: 31 units');
  await expect(experiment.locator('.outcome .is-answer')).toContainText('died');
  await expect(experiment.locator('.outcome .hint')).toContainText('over 11 other seeds');

  // The run is in sight from its top, and its outcome, further down, one press away.
  await expect(play(experiment)).toBeFocused();
  await expect(experiment.locator('.plane').first()).toBeInViewport({ ratio: 0.6 });
  await expect(experiment.locator('.outcome')).not.toBeInViewport({ ratio: 0.9 });
  await experiment.getByRole('button', { name: 'See the outcome' }).press('Enter');
  await expect(experiment.locator('.outcome')).toBeFocused();
  await expect(experiment.locator('.outcome')).toBeInViewport({ ratio: 0.9 });

  await experiment.getByRole('button', { name: 'Guess again' }).click();
  await expect(experiment.locator('.predict')).toBeVisible();
  await expect(experiment.locator('.outcome')).toHaveCount(0);
});

test('Reset repeats a run number for number, New seed does not, and Undo brings a run back', async ({
  page,
}) => {
  const experiment = duel(page);
  await experiment.getByRole('button', { name: 'Skip' }).click();
  await expect(play(experiment)).toBeFocused();
  await page.keyboard.press('Enter');
  await isOver(experiment);
  const first = await summary(experiment).textContent();

  await experiment.getByRole('button', { name: /^Reset/ }).click();
  await expect(summary(experiment)).not.toHaveText(first ?? '');
  await play(experiment).click();
  await isOver(experiment);
  await expect(summary(experiment)).toHaveText(first ?? '');

  await experiment.getByRole('button', { name: /^New seed/ }).click();
  await expect(experiment.locator('.chip').first()).toHaveText('seed 2');
  await play(experiment).click();
  await isOver(experiment);
  await expect(summary(experiment)).not.toHaveText(first ?? '');

  await experiment.getByRole('button', { name: /^Undo/ }).click();
  await experiment.getByRole('button', { name: /^Undo/ }).click();
  await expect(experiment.locator('.chip').first()).toHaveText('seed 1');
});

test('Step goes one epoch on', async ({ page }) => {
  const experiment = duel(page);
  await experiment.getByRole('button', { name: 'Skip' }).click();
  const step = experiment.getByRole('button', { name: /^Step/ });
  await step.click();
  await expect(experiment.locator('.chip').nth(1)).toHaveText('epoch 1');
  await step.click();
  await expect(experiment.locator('.chip').nth(1)).toHaveText('epoch 2');
});

test('the link leads to the same state, for this experiment only', async ({ page }) => {
  const experiment = page.locator('gradient-depth');
  const depth = experiment.getByRole('slider', { name: 'Hidden layers' });
  await depth.focus();
  await page.keyboard.press('ArrowRight');
  await experiment.getByRole('radio', { name: 'ReLU', exact: true }).check();
  await experiment.getByRole('button', { name: 'Link to this state' }).click();
  const link = await experiment.getByRole('textbox', { name: 'Link to this state' }).inputValue();
  expect(new URL(link).search).toBe('?at=gradient-depth&activation=relu&depth=5');
  await page.goto(link);
  await expect(depth).toHaveValue('5');
  await expect(duel(page).locator('.predict')).toBeVisible();

  await page.goto(`${server.origin}/user.html?at=gradient-depth&depth=99`);
  await expect(experiment.getByRole('alert')).toContainText('depth=99');
  await expect(depth).toHaveValue('4');
});

test('a number opens the terms that it came from, and gives the focus back', async ({ page }) => {
  const experiment = page.locator('gradient-depth');
  await play(experiment).click();
  const number = experiment.locator('.num-open').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const popover = experiment.getByRole('dialog');
  await expect(popover).toContainText('RMS');
  // The terms: the squares of all units' gradients make the RMS that is shown.
  const terms = await popover
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  // 5.1×10⁻⁷ as people write it.
  const read = (text = ''): number => {
    const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
    const plain = text
      .replace('\u2212', '-')
      .replace('×10', 'e')
      .replace('⁻', '-')
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(digits.indexOf(digit)));
    return Number(plain);
  };
  const total = terms.slice(0, -1).reduce((sum, row) => sum + read(row[3]), 0);
  const count = Number(terms.at(-1)?.[1]);
  const shown = read(terms.at(-1)?.[3]);
  expect(shown).toBeGreaterThan(0);
  expect(Math.sqrt(total / count) / shown).toBeCloseTo(1, 1);

  // It stays below its number when the window is given another shape.
  const gap = async (): Promise<number> => {
    const [above, below] = [await number.boundingBox(), await popover.boundingBox()];
    return Math.round(below!.y - above!.y - above!.height);
  };
  expect(await gap()).toBe(10);
  await page.setViewportSize({ width: 620, height: 700 });
  await expect.poll(gap).toBe(10);
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('an opened number can be seen, follows the controls, and hides none that Tab leads to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 620 });
  const experiment = page.locator('gradient-depth');
  await play(experiment).click();
  const number = experiment.locator('.num-open').first();
  const popover = experiment.getByRole('dialog');
  const atFoot = (): Promise<void> => number.evaluate((button) => button.scrollIntoView(false));
  await atFoot();
  await number.click();
  await expect(popover).toBeInViewport({ ratio: 0.99 });
  const before = await popover.locator('.sum').innerText();
  await experiment.getByRole('radio', { name: 'ReLU', exact: true }).check();
  await expect(popover.locator('.sum')).not.toHaveText(before);
  await experiment.locator('.fig-title').first().click();
  await expect(popover).toHaveCount(0);

  // Beside it the focus leaves it open; to a control below it, it gives way.
  await number.click();
  await number.focus();
  const ways: boolean[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    ways.push((await popover.count()) > 0);
    expect(await experiment.evaluate(coversFocus)).toBe(false);
  }
  expect(ways).toContain(false);
});

/** Runs in the page: the popover lies over what has the focus. */
function coversFocus(experiment: Element): boolean {
  const root = experiment.shadowRoot;
  const popover = root?.querySelector('.pop');
  const focused = root?.activeElement;
  if (!popover || !focused || popover.contains(focused)) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const at = root.elementFromPoint(left + width / 2, top + height / 2);
  return popover.contains(at);
}
