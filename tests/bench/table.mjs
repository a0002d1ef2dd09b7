// The tables: plain text for the terminal, Markdown as Prettier leaves it.
import { OURS, units } from './rows.mjs';

/** Three digits that count, without an exponent; thousands and millions as k and M. */
export function figure(x) {
  if (x >= 1e6) return `${figure(x / 1e6)} M`;
  if (x >= 1e4) return `${figure(x / 1e3)} k`;
  const digits = x === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(x)));
  return x.toFixed(Math.min(digits, 4));
}

/** A median of seconds a unit, as its group shows it. */
export const shownTime = (group, seconds) =>
  group === 'training' ? figure(1 / seconds) : figure(seconds * 1e9);

/**
 * One goal in words: what is compared, how it came out.
 * @param {import('./results.mjs').GoalResult} goal
 */
export function goalText({ form, against, median, limit }) {
  switch (form) {
    case 'time':
      return `${figure(median)} of ${against}'s time (goal: at most ${figure(limit)})`;
    case 'times':
      return `${figure(median)} times ${against}'s speed (goal: at least ${figure(limit)})`;
    case 'share':
      return `${figure(median * 100)} % of the ${against} (goal: at least ${figure(limit * 100)} %)`;
    case 'milliseconds':
      return `${figure(median)} ms a call (goal: at most ${figure(limit)} ms)`;
    default:
      throw new Error(`no such goal: ${form}`);
  }
}

/** Cells of the same width in each column, separated by `|` as Prettier writes them. */
export function markdownTable(head, lines) {
  const all = [head, ...lines];
  const widths = head.map((_, c) => Math.max(3, ...all.map((cells) => cells[c].length)));
  const line = (cells) => `| ${cells.map((cell, c) => cell.padEnd(widths[c])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...lines.map(line)].join('\n');
}

/** A row of results for the terminal. */
export function rowText({ title, group, contenders, goals }) {
  const width = Math.max(...contenders.map(({ name }) => name.length));
  const lines = contenders.map(({ name, median, least }) => {
    const most = shownTime(group, least);
    return `  ${name.padEnd(width)}  ${shownTime(group, median).padStart(8)}  (best ${most})`;
  });
  const aims = goals.map(
    (goal) =>
      `  ${goal.reached ? 'reached' : 'MISSED '}  ${goalText(goal)}, ${spread(goal)} over page loads`,
  );
  return [`${title}, ${units[group].shown}`, ...lines, ...aims].join('\n');
}

const spread = ({ least, most, form }) => {
  const factor = form === 'share' ? 100 : 1;
  return `${figure(least * factor)} to ${figure(most * factor)}`;
};

/** Every figure, by group. @param {{ rows: import('./results.mjs').RowResult[] }} results */
export function fullTables({ rows }) {
  return Object.entries(units)
    .map(([group, { shown }]) => {
      const of = rows.filter((row) => row.group === group);
      if (of.length === 0) return undefined;
      const names = [...new Set(of.flatMap(({ contenders }) => contenders.map((c) => c.name)))];
      const lines = of.map(({ title, contenders }) => [
        title,
        ...names.map((name) => {
          const found = contenders.find((contender) => contender.name === name);
          return found === undefined ? '' : shownTime(group, found.median);
        }),
      ]);
      return markdownTable([shown, ...names], lines);
    })
    .filter((table) => table !== undefined)
    .join('\n\n');
}

/** The goals and what was reached. @param {{ rows: import('./results.mjs').RowResult[] }} results */
export function goalTable({ rows }) {
  const lines = rows.flatMap(({ title, goals }) =>
    goals.map((goal) => [title, goalText(goal), spread(goal), goal.reached ? 'yes' : 'no']),
  );
  return markdownTable(['work', `measured of ${OURS}`, 'over page loads', 'reached'], lines);
}

/** What a page's reader feels, with the goals: name, milliseconds, goal. */
export function pageFigures(page) {
  return [
    ['engine ready, from its bytes (median)', page.engineReady.median, 15],
    ['slider to plot, 95th percentile', page.sliderToPlot.percentile95, 1000 / 60],
    [
      'slider to plot while a classifier trains, 95th percentile',
      page.sliderToPlotWhileTraining.percentile95,
      1000 / 60,
    ],
    ['longest task', page.longestTask, 50],
    ['longest task while a classifier trains', page.longestTaskWhileTraining, 50],
  ];
}

export const pageText = (page) =>
  pageFigures(page)
    .map(([name, time, most]) => {
      const verdict = time <= most ? 'reached' : 'MISSED ';
      return `  ${verdict}  ${name}: ${figure(time)} ms (goal: at most ${figure(most)} ms)`;
    })
    .join('\n');
