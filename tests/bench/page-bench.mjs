// `npm run bench:page`: how soon the engine is ready, how soon a moved slider shows in the plot, the longest task.
// With the built site's script in Chromium, on a page that holds a plot and a classifier.
import { execFileSync } from 'node:child_process';
import { requireNode } from '../../cpp/toolchain/node-version.mjs';
import { openBrowser, root } from './in-browser.mjs';
import { watchPlot } from './page/watch-plot.mjs';
import { requireThat } from './check.mjs';
import { median, quantile } from './statistics.mjs';
import { pageText } from './table.mjs';

const STARTS = 15;
const MOVES = 200;

const pages = {
  '/empty.html': '<!doctype html><title>Empty</title><link rel="icon" href="data:,">',
  '/lab.html': `<!doctype html>
<html lang="en">
<title>A plot and a classifier</title>
<link rel="icon" href="data:,">
<activation-plot activation="elu" alpha="1"></activation-plot>
<softmax-classifier dataset="spiral"></softmax-classifier>
<script src="/dist/site/activation-lab.js"></script>`,
};

/** Milliseconds from the bytes to an engine, in fresh pages. */
async function engineReady(browser, origin) {
  const times = [];
  for (let start = 0; start < STARTS; start++) {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/empty.html`);
    times.push(
      await tab.evaluate(async () => {
        const { loadEngine } = await import('/dist/package/index.js');
        const wasm = await (await fetch('/dist/package/activation-lab.wasm')).arrayBuffer();
        const begin = performance.now();
        const engine = await loadEngine({ wasm });
        const time = performance.now() - begin;
        if (engine.value('sigmoid', 0) !== 0.5) throw new Error('sigmoid(0) is not 0.5');
        return time;
      }),
    );
    await tab.close();
  }
  return { median: median(times), most: Math.max(...times) };
}

async function openLab(browser, origin, { trains }) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
  await tab.addInitScript(watchPlot);
  await tab.goto(`${origin}/lab.html`);
  const classifier = tab.locator('softmax-classifier');
  const play = classifier.getByRole('button', { name: 'Play', exact: true });
  await play.waitFor();
  await tab.locator('activation-plot .readings').waitFor();
  if (trains) {
    await play.click();
    await classifier.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  }
  return tab;
}

/** Drags alpha's slider from end to end and back, at any moment of a frame. */
async function drag(tab) {
  const slider = tab.locator('activation-plot input[type="range"]').first();
  const box = await slider.boundingBox();
  const at = (share) => [box.x + 8 + share * (box.width - 16), box.y + box.height / 2];
  await tab.mouse.move(...at(0.5));
  await tab.mouse.down();
  for (let move = 0; move < MOVES; move++) {
    await tab.mouse.move(...at(0.5 + 0.5 * Math.sin(move / 8)));
    await tab.waitForTimeout(20 + ((move * 7) % 17));
  }
  await tab.mouse.up();
}

/** Milliseconds from the slider's event to the plot. */
async function sliderToPlot(browser, origin, options) {
  const tab = await openLab(browser, origin, options);
  await drag(tab);
  const times = await tab.evaluate(() => globalThis.plotTimes);
  await tab.close();
  requireThat(times.length > MOVES / 2, `only ${times.length} of ${MOVES} moves reached the plot`);
  return { median: median(times), percentile95: quantile(times, 0.95), moves: times.length };
}

/** Milliseconds of the page's longest task while the slider is dragged, from the browser's own trace. */
async function longestTask(browser, origin, options) {
  const tab = await openLab(browser, origin, options);
  await browser.startTracing(tab, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await drag(tab);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await tab.close();
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, dur }) =>
      name.endsWith('RunTask') && dur !== undefined && mainThreads.has(`${pid} ${tid}`),
  );
  requireThat(tasks.length > MOVES, `the trace has ${tasks.length} tasks`);
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
}

export async function measurePage() {
  const { browser, origin, close } = await openBrowser(pages);
  try {
    const ready = await engineReady(browser, origin);
    const still = { trains: false };
    const training = { trains: true };
    return {
      engineReady: ready,
      sliderToPlot: await sliderToPlot(browser, origin, still),
      sliderToPlotWhileTraining: await sliderToPlot(browser, origin, training),
      longestTask: await longestTask(browser, origin, still),
      longestTaskWhileTraining: await longestTask(browser, origin, training),
    };
  } finally {
    await close();
  }
}

async function main() {
  if (!process.argv.includes('--no-build')) {
    execFileSync(process.execPath, ['site/build-all.mjs'], { cwd: root, stdio: 'inherit' });
  }
  console.log(pageText(await measurePage()));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  requireNode();
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
