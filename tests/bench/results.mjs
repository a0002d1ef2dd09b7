// From samples to what is written down: medians, ratios, and whether a goal is reached.
import { FASTEST_PEER, GRID_POINTS, ONNX, OURS, TENSORFLOW } from './rows.mjs';
import { ratio, summary } from './statistics.mjs';

/**
 * Medians over all rounds and page loads; `least` and `most` are of single page loads.
 * @typedef {import('./rows.mjs').Goal & { median: number, least: number, most: number, reached: boolean }} GoalResult
 *
 * Seconds a unit.
 * @typedef {{ name: string, median: number, least: number, perLoad: number[] }} ContenderResult
 *
 * @typedef {object} RowResult
 * @property {string} id
 * @property {string} title
 * @property {import('./rows.mjs').Row['group']} group
 * @property {ContenderResult[]} contenders
 * @property {GoalResult[]} goals
 */

/**
 * @param {import('./rows.mjs').Row} row
 * @param {{ names: string[], loads: number[][][] }} timed seconds a unit, by load, contender and round
 * @returns {RowResult}
 */
export function rowResult(row, { names, loads }) {
  const samplesOf = (name) => loads.map((contenders) => contenders[names.indexOf(name)]);
  const contenders = names.map((name) => ({ name, ...summary(samplesOf(name)) }));
  const goals = row.goals
    .map((goal) => goalResult(goal, contenders, samplesOf))
    .filter((goal) => goal !== undefined);
  const { id, title, group } = row;
  return { id, title, group, contenders, goals };
}

/** Undefined where the other contender did not run. */
function goalResult(goal, contenders, samplesOf) {
  const against = goal.against === FASTEST_PEER ? fastestPeer(contenders) : goal.against;
  if (!contenders.some(({ name }) => name === against)) return undefined;
  const [ours, theirs] = [samplesOf(OURS), samplesOf(against)];
  const result = { ...goal, against };
  if (goal.form === 'milliseconds') {
    const { median, perLoad } = summary(ours);
    const inMilliseconds = (seconds) => seconds * GRID_POINTS * 1000;
    Object.assign(result, {
      median: inMilliseconds(median),
      least: inMilliseconds(Math.min(...perLoad)),
      most: inMilliseconds(Math.max(...perLoad)),
    });
  } else {
    Object.assign(result, goal.form === 'time' ? ratio(ours, theirs) : ratio(theirs, ours));
  }
  const isUpperBound = goal.form === 'time' || goal.form === 'milliseconds';
  const { median, limit } = result;
  return { ...result, reached: isUpperBound ? median <= limit : median >= limit };
}

function fastestPeer(contenders) {
  const libraries = contenders.filter(({ name }) => name === TENSORFLOW || name === ONNX);
  return libraries.sort((a, b) => a.median - b.median)[0]?.name;
}
