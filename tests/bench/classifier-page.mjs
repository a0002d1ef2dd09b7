// How smooth the classifier's page is: frames a second and the longest tasks in Chromium while networks train with all
// views shown, and while they are changed and painted for. Prints a table and judges nothing: on a busy machine the clock
// says little, the processor's time of the longest task more. `npm run build` comes first. Usage: node tests/bench/classifier-page.mjs [seconds]
/* global window, requestAnimationFrame -- in the page */
import { chromium } from 'playwright';
import { chromiumPath } from '../../cpp/toolchain/tools.mjs';
import { serve } from '../../site/serve.mjs';

const seconds = Number(process.argv[2] ?? 5);
const large = Array(10).fill('tanh-64').join('_');
const cases = {
  'default network': '',
  'default, A against B': '?against=activation:relu',
  '10 layers of 64, 1000 points': `?layers=${large}&samples=1000`,
  '10 layers of 64, A against B': `?layers=${large}&samples=1000&against=rate:0.01`,
  digits: '?dataset=digits',
  '500 own points': '?dataset=spiral&samples=500',
};

/** Buttons by the names that are heard. */
const CHANGES = [
  'Step: train on one batch',
  'Reset: start again with the same seed',
  'Undo',
  'Redo',
  'Layer 1: one unit fewer',
];

/** In the page: remembers every frame. */
function watch() {
  window.frames60 = [];
  const frame = (now) => {
    window.frames60.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Milliseconds of the main thread's longest tasks: by the clock, and of the processor alone. */
function longestTasks(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const isOurs = ({ pid, tid }) => main.some((one) => one.pid === pid && one.tid === tid);
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && isOurs(event));
  const longest = (key) => Math.max(0, ...tasks.map((task) => (task[key] ?? 0) / 1000));
  return { clock: longest('dur'), processor: longest('tdur') };
}

/** What the page does meanwhile. */
async function during(page, act) {
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate(() => (window.frames60.length = 0));
  await act();
  const gaps = await page.evaluate(() =>
    window.frames60.slice(1).map((at, index) => at - window.frames60[index]),
  );
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    perSecond: (1000 * gaps.length) / whole,
    longestGap: Math.max(...gaps),
    ...longestTasks(await browser.stopTracing()),
  };
}

function report(name, what, { perSecond, longestGap, clock, processor }) {
  const ms = (value) => `${value.toFixed(0).padStart(4)} ms`;
  console.log(
    `${name.padEnd(30)} ${what.padEnd(8)} ${perSecond.toFixed(1).padStart(6)} frames/s, longest gap ${ms(longestGap)}; longest task ${ms(clock)}, ${ms(processor)} of the processor`,
  );
}

const server = await serve({ root: 'dist/site', port: 0 });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  chromiumSandbox: false,
  args: ['--no-first-run', '--disable-gpu'],
});
try {
  for (const [name, query] of Object.entries(cases)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(watch);
    await page.goto(`${server.url}classifier.html${query}`);
    const lab = page.locator('softmax-classifier');
    // Looked for beforehand and pressed from within: Playwright's own search would count as the page's task.
    const button = (words) => lab.getByRole('button', { name: words, exact: true }).elementHandle();
    const press = (handle) => handle.evaluate((element) => element.click());

    if (name.includes('own points')) await press(await button('Edit these points'));
    const play = await button('Play');
    await page.waitForTimeout(500);
    const playing = await during(page, async () => {
      await press(play);
      await page.waitForTimeout(1000 * seconds);
    });
    report(name, 'playing', playing);
    await press(play);
    const buttons = await Promise.all(CHANGES.map(button));
    await page.waitForTimeout(500);
    const changing = await during(page, async () => {
      for (const one of buttons) {
        await press(one);
        await page.waitForTimeout(500);
      }
    });
    report(name, 'changes', changing);
    if (name.includes('own points')) {
      const box = await lab.locator('.plane canvas').boundingBox();
      const painting = await during(page, async () => {
        for (let line = 1; line < 6; line += 1) {
          await page.mouse.move(box.x + 60, box.y + 40 * line);
          await page.mouse.down();
          await page.mouse.move(box.x + 240, box.y + 40 * line + 20, { steps: 30 });
          await page.mouse.up();
        }
      });
      report(name, 'painting', painting);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
