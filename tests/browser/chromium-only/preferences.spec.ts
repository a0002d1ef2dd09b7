// What a reader has asked the system for: less motion, colours of their own, paper. Each page on paper: pages.spec.ts.
import { ClassifierOnPage } from '../classifier-on-page.js';
import { expect, test } from '../lab-test.js';
import { untilReady } from '../pages.js';

test('with reduced motion Play advances in jumps of ten epochs', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site.url}classifier.html`);
  const lab = new ClassifierOnPage(page);
  await lab.status.waitFor();
  const epochs = lab.progress.evaluate(
    (bar) =>
      new Promise<number[]>((done) => {
        const seen = new Set<number>();
        const look = (): void => {
          seen.add((bar as HTMLProgressElement).value);
          if (seen.size > 3) done([...seen]);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await lab.play.click();
  expect(await epochs).toEqual([0, 10, 20, 30]);
  await lab.pause.click();
});

test('with forced colours every control keeps a border, and what is chosen stands out', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['explorer.html', 'classifier.html']) {
    await page.goto(site.url + path);
    await page.locator('.readings, .status').first().waitFor();
    const bare = await page
      .locator('main')
      .locator('button.btn:visible:not(.ghost), select:visible, input.value:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
            return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1;
          })
          .map((control) => control.outerHTML.slice(0, 80)),
      );
    expect(bare).toEqual([]);
  }
  await page.goto(`${site.url}explorer.html`);
  const [chosen, other] = await page
    .locator('.seg label:has(input[name="function"]) span')
    .evaluateAll((segments) => segments.map((one) => getComputedStyle(one).backgroundColor));
  expect(chosen).not.toBe(other);
});

test('on paper folds are open, code is complete, and no answer is given away', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}lessons/01-sigmoid.html`);
  await expect(page.locator('.readings')).toBeVisible();
  for (const right of await page.locator('fieldset.question input[value="right"]').all()) {
    await right.check();
  }
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('section > details:not([open])')).toHaveCount(0);
  await expect(page.locator('.tab pre:visible')).toHaveCount(4);
  await expect(page.locator('.feedback:visible, .rail:visible, .tablist:visible')).toHaveCount(0);
  await expect(page.locator('canvas:visible').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('section > details[open]')).toHaveCount(0);
});

test('a dark page is printed with charts as wide as their columns, in the light colours, and is dark again', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}lessons/00-why-non-linear.html?theme=dark`);
  await untilReady(page);
  const [light, dark] = ['#1f5fc4', '#7db2ff'];
  const seen = await page.evaluateHandle(
    (colours) => {
      // A listener that is added now is called when the charts' own are done.
      const moments: Record<string, { wide: string[]; drawn: string | undefined }> = {};
      const canvases = (): HTMLCanvasElement[] =>
        [...document.querySelectorAll('main *')].flatMap((element) => [
          ...(element.shadowRoot?.querySelectorAll('canvas') ?? []),
        ]);
      const drawnIn = (canvas: HTMLCanvasElement): string | undefined => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return colours.find((colour) => {
          const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
          for (let at = 0; at < data.length; at += 4) {
            if (channels.every((channel, index) => data[at + index] === channel)) return true;
          }
          return false;
        });
      };
      const look = (name: string): void => {
        const all = canvases();
        moments[name] = {
          wide: all
            .map((canvas) => [canvas, canvas.parentElement!] as const)
            .filter(([canvas, box]) => canvas.getBoundingClientRect().width > box.clientWidth + 1)
            .map(([canvas]) => (canvas.getRootNode() as ShadowRoot).host.localName),
          drawn: drawnIn(all[0]!),
        };
      };
      look('screen');
      addEventListener('beforeprint', () => look('before'));
      matchMedia('print').addEventListener('change', (paper) => {
        look(paper.matches ? 'paper' : 'again');
      });
      return moments;
    },
    [light, dark],
  );
  await page.pdf({ format: 'A4' });
  await expect
    .poll(() => seen.jsonValue())
    .toEqual({
      screen: { wide: [], drawn: dark },
      before: { wide: [], drawn: light },
      paper: { wide: [], drawn: light },
      again: { wide: [], drawn: dark },
    });
});
