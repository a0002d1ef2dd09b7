// Measured data in the classifier: chosen like any other set, over the network and from disk; digits that are drawn.
import { ClassifierOnPage } from './classifier-on-page.js';
import { expect, siteOnDisk, test } from './lab-test.js';

test('digits are learnt within ten seconds, and one drawn by keyboard is told apart, from disk too', async ({
  page,
}) => {
  await page.goto(`${siteOnDisk}classifier.html`);
  const lab = new ClassifierOnPage(page);
  const { lab: words, classifier } = lab.words;
  await lab.choose(classifier.dataset, 'Handwritten digits');
  const paper = lab.root.locator('.paper');
  await expect(paper).toBeVisible();
  await expect(lab.root).toContainText('CC BY 4.0');
  await expect(lab.root).toContainText(words.digitNothing);
  await lab.play.click();
  const begun = Date.now();
  await expect
    .poll(async () => {
      const summary = await lab.root.locator('.foot').innerText();
      return Number(/([\d.]+)\s?% of those held out/.exec(summary)?.[1] ?? 0);
    })
    .toBeGreaterThanOrEqual(95);
  expect(Date.now() - begun).toBeLessThan(10_000);
  await lab.pause.click();

  // An upright line is a one.
  await paper.focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
  const p = lab.root.locator('.digit-bars tbody td:last-child');
  await expect(lab.root.locator('.digit-bars .most th')).toHaveText('1');
  const shown = (await p.allInnerTexts()).map((text) => Number(text));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(lab.root).toContainText(words.digitNothing);
  expect(shown).toHaveLength(10);

  const box = (await paper.boundingBox())!;
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.2 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.8 * box.height, { steps: 4 });
  await page.mouse.up();
  await expect(lab.root.locator('.digit-bars .most th')).toHaveText('1');
  await lab.press(words.clearPaper);
  await expect(lab.root).toContainText(words.digitNothing);
  await lab.press(words.showSample);
  await expect(lab.root.locator('.point')).toContainText(words.sample(1439));

  // Other columns of other flowers; and back to where it began.
  await lab.choose(classifier.dataset, 'Iris');
  await expect(lab.plane).toBeVisible();
  await expect(lab.root).toContainText('From 4 inputs through one hidden layer');
  await expect(lab.root).toContainText(words.noAnswers);
  await expect(lab.root).not.toContainText(words.answers);
  await lab.choose(words.axisAcross, 'x₁ sepal length (cm)');
  await expect(page).not.toHaveURL(/undefined/);
  await lab.walk.press('Home');
  await expect(lab.root.locator('.point')).toContainText('(5.10, 0.20)');
  for (let step = 0; step < 3; step += 1) await lab.undo.click();
  await expect(lab.root.getByRole('combobox', { name: classifier.dataset })).toHaveValue('spiral');
});
