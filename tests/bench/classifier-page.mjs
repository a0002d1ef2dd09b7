// How smooth the classifier's page is: frames a second and the longest tasks in Chromium while networks train with all
// views shown, and while they are stopped, changed and painted for. Prints a table; it judges nothing, because a busy
// machine would. `npm run build` comes first. Usage: node tests/bench/classifier-page.mjs [seconds]
/* global window, PerformanceObserver, requestAnimationFrame -- in the page */
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

/** In the page: remembers every frame and every task over 50 ms, which the browser calls long. */
function watch() {
  const seen = { frames: [], tasks: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ startTime, duration });
  }).observe({ entryTypes: ['longtask'] });
  const frame = (now) => {
    seen.frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** What happened since this moment of the page's clock. */
async function since(page, begun) {
  // A task is reported when it has ended.
  await page.waitForTimeout(300);
  return page.evaluate((from) => {
    const { frames, tasks } = window.seen;
    const own = frames.filter((at) => at >= from);
    const gaps = own.slice(1).map((at, index) => at - own[index]);
    const long = tasks.filter(({ startTime }) => startTime >= from);
    return {
      perSecond: (1000 * gaps.length) / (own.at(-1) - own[0]),
      longestGap: Math.max(...gaps),
      longTasks: long.length,
      longestTask: Math.max(0, ...long.map(({ duration }) => duration)),
    };
  }, begun);
}

const now = (page) => page.evaluate(() => performance.now());

function report(name, what, { perSecond, longestGap, longTasks, longestTask }) {
  const tasks =
    longTasks === 0 ? 'none over 50 ms' : `${longTasks}, longest ${longestTask.toFixed(0)} ms`;
  console.log(
    `${name.padEnd(30)} ${what.padEnd(8)} ${perSecond.toFixed(1).padStart(6)} frames/s   longest gap ${longestGap.toFixed(0).padStart(4)} ms   tasks: ${tasks}`,
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
    const press = (words) => lab.getByRole('button', { name: words, exact: true }).click();
    await lab.locator('.setup select').first().waitFor();
    await page.waitForTimeout(1500);
    if (name.includes('own points')) await press('Make these points your own');

    await press('Play');
    await page.waitForTimeout(500);
    const playing = await now(page);
    await page.waitForTimeout(1000 * seconds);
    report(name, 'playing', await since(page, playing));

    const pausing = await now(page);
    await press('Pause');
    await page.waitForTimeout(1000);
    for (const words of [
      'Step: train on one batch',
      'Reset: start again with the same seed',
      'Undo',
      'Redo',
    ]) {
      await press(words);
      await page.waitForTimeout(700);
    }
    report(name, 'changes', await since(page, pausing));
    if (name.includes('own points')) {
      const painting = await now(page);
      const box = await lab.locator('.plane canvas').boundingBox();
      for (let line = 1; line < 6; line += 1) {
        await page.mouse.move(box.x + 60, box.y + 40 * line);
        await page.mouse.down();
        await page.mouse.move(box.x + 240, box.y + 40 * line + 20, { steps: 30 });
        await page.mouse.up();
      }
      report(name, 'painting', await since(page, painting));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
