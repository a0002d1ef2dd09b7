// The package's elements on a page of their user, with the user's own Lit and Chart.js: they come alive, and
// they give back what they took from the engine.
import type { Page } from '@playwright/test';
import type * as Elements from '../../web/src/elements/index.js';
import { ClassifierOnPage } from './classifier-on-page.js';
import { expect, test } from './lab-test.js';
import { servePackagePage } from './package-page.js';

const body = `<activation-plot activation="elu" alpha="0.5" theme="dark"></activation-plot>
<softmax-classifier lang="zh-Hant" dataset="moons" seed="7"></softmax-classifier>
<softmax-classifier compact></softmax-classifier>`;

test('classifiers that leave the page or are rebuilt leave nothing in the engine', async ({
  page,
  watch,
}) => {
  const server = await servePackagePage(body);
  watch.allowOrigin(server.origin);
  await page.goto(`${server.origin}/user.html`);
  await expect(page.locator('activation-plot .readings td')).toHaveCount(2);
  await expect(page.locator('softmax-classifier .status')).toHaveCount(2);
  expect(await liveObjects(page)).toBe(2);

  // What Undo can bring back lives on, and no more than that.
  const rebuild = (from: number): Promise<void> =>
    page.evaluate(async (first) => {
      const classifier = document.querySelector('softmax-classifier')!;
      for (let seed = first; seed < first + 40; seed += 1) {
        classifier.setAttribute('seed', String(seed));
        await new Promise(requestAnimationFrame);
      }
    }, from);
  await rebuild(10);
  const kept = await liveObjects(page);
  expect(kept).toBeLessThan(2 + 25);
  await rebuild(100);
  expect(await liveObjects(page)).toBe(kept);

  await page.evaluate(() => document.querySelector('softmax-classifier')!.remove());
  expect(await liveObjects(page)).toBe(1);
  await page.evaluate(() => {
    const classifier = document.querySelector('softmax-classifier')!;
    classifier.remove();
    document.body.append(classifier);
  });
  await expect(page.locator('softmax-classifier .status')).toHaveCount(1);
  expect(await liveObjects(page)).toBe(1);
  await page.evaluate(() => document.querySelector('softmax-classifier')!.remove());
  expect(await liveObjects(page)).toBe(0);
  await server.close();
});

test('a classifier trains on, and shows it now and then, beside a hand that drags a slider', async ({
  page,
  watch,
}) => {
  const elements = ['activation-plot activation="elu"', 'softmax-classifier dataset="spiral"'];
  const server = await servePackagePage(
    elements.map((tag) => `<${tag}></${tag.split(' ')[0]!}>`).join('\n'),
  );
  watch.allowOrigin(server.origin);
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(`${server.origin}/user.html`);
  const lab = new ClassifierOnPage(page);
  const plot = page.locator('activation-plot');
  await plot.locator('.readings').waitFor();
  const before = await plot.locator('.readings').innerText();
  await lab.play.click();
  const slider = (await plot.getByRole('slider').first().boundingBox())!;
  const at = (share: number): [number, number] => [
    slider.x + (0.5 + 0.4 * share) * slider.width,
    slider.y + slider.height / 2,
  ];
  await page.mouse.move(...at(0));
  await page.mouse.down();
  const begun = await lab.epoch();
  let move = 0;
  // The hand never rests.
  await expect
    .poll(
      async () => {
        await page.mouse.move(...at(Math.sin((move += 1))));
        return lab.epoch();
      },
      { intervals: [30] },
    )
    .toBeGreaterThan(begun + 3);
  expect(await plot.locator('.readings').innerText()).not.toBe(before);
  await page.mouse.up();
  await lab.pause.click();
  await server.close();
});

function liveObjects(page: Page): Promise<number> {
  return page.evaluate(async (address) => {
    const { sharedEngine } = (await import(address)) as typeof Elements;
    return (await sharedEngine()).liveObjects;
  }, '/dist/package/elements.js');
}
