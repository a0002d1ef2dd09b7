// Times the contenders of one row in turn: each is checked first, and every round takes one sample of each.

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
  for (let round = 0; round < plan.rounds; round++) {
    for (let i = 0; i < contenders.length; i++) {
      // Another one begins each round, and every second round goes backwards.
      const turn = round % 2 === 0 ? i : contenders.length - 1 - i;
      const place = (turn + (round >> 1)) % contenders.length;
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

/**
 * Runs until the code is compiled and the caches are filled; how many runs then make a sample. By the quickest time:
 * one that was interrupted says nothing.
 */
async function warm(contender, plan, now) {
  const begin = now();
  let quickest = Infinity;
  let repeats = 1;
  while (now() < begin + plan.warmMilliseconds) {
    const time = await timeOf(contender, contender.run, repeats, now);
    if (contender.without) await timeOf(contender, contender.without, repeats, now);
    if (time > 0) quickest = Math.min(quickest, time / repeats);
    const wanted = Math.round(plan.sampleMilliseconds / quickest);
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
