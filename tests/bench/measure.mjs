// Times the contenders of one row in turn: each is checked first, and every round takes one sample of each.
import { generator } from './page/numbers.mjs';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {number} units how many units of work a run does: elements, samples, points
 * @property {() => unknown} run once; a promise when `waits`
 * @property {() => unknown} [without] what `run` does besides; its time is taken off
 * @property {boolean} [waits] `run`, `without` and `check` give promises
 * @property {() => unknown} check throws unless the results are right
 */

/**
 * @typedef {object} Plan
 * @property {number} rounds
 * @property {number} sampleMilliseconds how long a sample is to take, by the quickest run
 * @property {number} warmMilliseconds for each contender, before its first sample
 * @property {() => number} [now] in milliseconds
 */

/**
 * Seconds a unit, for each contender and round. Rejects with the first WrongAnswer, before anything is timed; and
 * checks once more at the end, so that what was timed was right too.
 * @param {Contender[]} contenders
 * @param {Plan} plan
 * @returns {Promise<number[][]>}
 */
export async function timeInTurn(contenders, plan) {
  const now = plan.now ?? (() => performance.now());
  for (const contender of contenders) await contender.check();

  const repeats = [];
  for (const contender of contenders) repeats.push(await warm(contender, plan, now));

  const samples = contenders.map(() => []);
  const next = generator(1);
  for (let round = 0; round < plan.rounds; round++) {
    for (const place of shuffled(contenders.length, next)) {
      const contender = contenders[place];
      let time = await timeOf(contender, contender.run, repeats[place], now);
      if (contender.without)
        time -= await timeOf(contender, contender.without, repeats[place], now);
      samples[place].push(time / repeats[place] / contender.units / 1000);
    }
  }
  for (const contender of contenders) await contender.check();
  return samples;
}

/** 0 to n - 1 in any order: nobody always comes after the one who was interrupted. */
function shuffled(n, next) {
  const places = Array.from({ length: n }, (_, i) => i);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [places[last], places[other]] = [places[other], places[last]];
  }
  return places;
}

/** How much longer a sample is that is a difference: two times' interruptions are in it. */
const FOR_A_DIFFERENCE = 4;

/**
 * Runs until the code is compiled and the caches are filled; how many runs then make a sample. By the quickest time:
 * one that was interrupted says nothing.
 */
async function warm(contender, plan, now) {
  const begin = now();
  const wantedTime = plan.sampleMilliseconds * (contender.without ? FOR_A_DIFFERENCE : 1);
  let quickest = Infinity;
  let repeats = 1;
  while (now() < begin + plan.warmMilliseconds) {
    const time = await timeOf(contender, contender.run, repeats, now);
    if (contender.without) await timeOf(contender, contender.without, repeats, now);
    if (time > 0) quickest = Math.min(quickest, time / repeats);
    const wanted = Math.round(wantedTime / quickest);
    repeats = Math.max(1, Math.min(wanted, repeats * 10));
  }
  return repeats;
}

async function timeOf({ waits = false }, run, repeats, now) {
  const begin = now();
  if (waits) for (let i = 0; i < repeats; i++) await run();
  else for (let i = 0; i < repeats; i++) run();
  return now() - begin;
}
