// Who works with the keyboard keeps their place: a control that goes leaves the focus to the one beside it,
// and one that has nothing to do any more keeps it.
import { ClassifierOnPage } from './classifier-on-page.js';
import { expectFocusOn, tabTo } from './keys.js';
import { expect, test } from './lab-test.js';
import { PlotOnPage } from './plot-on-page.js';

test('in the classifier no key press loses the focus', async ({ page, site }) => {
  await page.goto(`${site.url}classifier.html?layers=tanh-8_tanh-63&rate=0.2&seed=x`);
  const lab = new ClassifierOnPage(page);
  const { classifier } = lab.words;
  const press = async (name: string, how?: { back: boolean }): Promise<void> => {
    await tabTo(page, name, how);
    await page.keyboard.press('Enter');
  };
  await press(lab.words.dismiss);
  await expect(lab.alert).toHaveCount(0);
  await expectFocusOn(page, lab.words.lab.modes.one);

  await press(classifier.moreUnits(2));
  await expect(lab.units(2)).toHaveValue('64');
  await expectFocusOn(page, classifier.moreUnits(2));
  await press(classifier.removeLayer(2), { back: true });
  await expect(lab.root.locator('.layer')).toHaveCount(1);
  await expectFocusOn(page, classifier.moreUnits(1));
  await press(classifier.removeLayer(1), { back: true });
  await expect(lab.root.locator('.layer')).toHaveCount(0);
  await expectFocusOn(page, lab.words.lab.unitControl);

  await press(lab.words.back(classifier.rate));
  await expect(lab.slider(classifier.rate)).toHaveAttribute('aria-valuetext', '0.1');
  await expectFocusOn(page, classifier.rate);
  await expect(lab.slider(classifier.rate)).toBeFocused();

  await tabTo(page, lab.words.undo, { back: true });
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Enter');
  await expect(lab.undo).toBeDisabled();
  await expectFocusOn(page, lab.words.undo);
});

test('what can be pressed no further keeps the focus and does nothing', async ({ page, site }) => {
  await page.goto(`${site.url}classifier.html?layers=tanh-1`);
  const lab = new ClassifierOnPage(page);
  const { classifier } = lab.words;
  await tabTo(page, classifier.fewerUnits(1));
  await page.keyboard.press('Enter');
  await expectFocusOn(page, classifier.fewerUnits(1));
  await expect(lab.units(1)).toHaveValue('1');
  await expect(lab.undo).toBeDisabled();
  await tabTo(page, classifier.addLayer, { back: true });
  const add = lab.root.getByRole('button', { name: classifier.addLayer });
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Enter');
  await expect(add).toBeDisabled();
  await expect(lab.root.locator('.layer')).toHaveCount(10);
  await expectFocusOn(page, classifier.addLayer);
});

test('a run that stops leaves the focus on the button that ran it, and a way on to it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}classifier.html?layers=linear-8_relu-8&rate=10`);
  const lab = new ClassifierOnPage(page);
  const { classifier, run } = lab.words;
  await tabTo(page, run.play);
  await page.keyboard.press('Enter');
  await expect(lab.alert).toBeVisible();
  await expect(lab.play).toBeDisabled();
  await expectFocusOn(page, run.play);
  await tabTo(page, classifier.goBack);
  await page.keyboard.press('Enter');
  await expect(lab.alert).toHaveCount(0);
  await expectFocusOn(page, classifier.pointControl);
});

test('in the explorer no key press loses the focus', async ({ page, site }) => {
  await page.goto(`${site.url}explorer.html?compare=relu,elu&x=banana`);
  const plot = new PlotOnPage(page);
  const { words } = plot;
  await tabTo(page, words.dismiss);
  await page.keyboard.press('Enter');
  await expect(plot.alert).toHaveCount(0);
  await expectFocusOn(page, words.plot.point);
  await tabTo(page, words.plot.addThis('Leaky ReLU'));
  await page.keyboard.press('Enter');
  await expect(plot.readings).toHaveCount(5);
  await expectFocusOn(page, words.plot.remove('Leaky ReLU'));
  await page.keyboard.press('Enter');
  await expect(plot.readings).toHaveCount(4);
  await expectFocusOn(page, words.plot.addThis('Leaky ReLU'));
});
