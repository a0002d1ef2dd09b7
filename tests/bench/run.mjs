// `npm run bench` and `npm run bench:peers`: times the core in Chromium and prints a table.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../../cpp/toolchain/node-version.mjs';
import { root, timeRows } from './in-browser.mjs';
import { measurePage } from './page-bench.mjs';
import { write } from './report.mjs';
import { rowResult } from './results.mjs';
import { rows } from './rows.mjs';
import { pageText, rowText } from './table.mjs';

const usage = `Usage: npm run bench [-- --only id,...] [-- --loads n] [-- --rounds n] [-- --list]
       npm run bench:peers [-- the same] [-- --write]

  --only id,...  these rows
  --loads n      fresh pages; 3 without it
  --rounds n     samples of each contender in each page; 25 without it
  --list         name the rows and stop
  --no-build     time what was built last
  --write        write results.json and what is made from it (all rows, with peers)

A result that is wrong ends the run before anything of its row is timed.`;

function readFlags(words) {
  const flags = { peers: false, write: false, list: false, help: false, loads: 3, rounds: 25 };
  const left = words.flatMap((word) => word.split('='));
  const number = (flag) => {
    const value = Number(left.shift());
    if (!Number.isInteger(value) || value < 1) throw new Error(`${flag} takes a whole number`);
    return value;
  };
  while (left.length > 0) {
    const flag = left.shift();
    if (flag === '--only' && left.length > 0) flags.only = left.shift().split(',');
    else if (flag === '--loads' || flag === '--rounds') flags[flag.slice(2)] = number(flag);
    else if (['--peers', '--write', '--list', '--no-build', '--help'].includes(flag))
      flags[flag.slice(2)] = true;
    else throw new Error(`Not understood: ${flag}\n\n${usage}`);
  }
  if (flags.write && (flags.only || !flags.peers)) {
    throw new Error('--write needs every row and the peers');
  }
  return flags;
}

function selected(only) {
  if (only === undefined) return rows;
  const unknown = only.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) {
    throw new Error(
      `There is no row '${unknown}'. The rows are ${rows.map(({ id }) => id).join(', ')}.`,
    );
  }
  return rows.filter(({ id }) => only.includes(id));
}

/** What is timed: the package as it is built now, and the kernels from the same library. */
function build(withPeers) {
  const inherit = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync(process.execPath, ['site/build-all.mjs'], inherit);
  execFileSync('cmake', ['--build', '--preset', 'bench'], quiet);
  if (withPeers && !existsSync(join(root, 'tests/bench/node_modules/.package-lock.json'))) {
    console.log('$ npm ci   (in tests/bench: half a gigabyte, once)');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      ...inherit,
      cwd: join(root, 'tests/bench'),
    });
  }
}

async function main() {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) return console.log(usage);
  const wanted = selected(flags.only);
  if (flags.list)
    return wanted.forEach(({ id, title }) => console.log(`${id.padEnd(18)} ${title}`));

  if (!flags['no-build']) build(flags.peers);
  // What else runs, in programs on average over the last minute.
  const load = loadavg()[0];
  if (load > 1)
    console.error(
      `The machine is busy (load ${load.toFixed(1)}): times will be long and uncertain.`,
    );
  const plan = { rounds: flags.rounds, sampleMilliseconds: 2, warmMilliseconds: 60 };
  const { timed, versions } = await timeRows({
    ids: wanted.map(({ id }) => id),
    loads: flags.loads,
    plan,
    withPeers: flags.peers,
    onRow: (id, load) => console.error(`page ${load + 1} of ${flags.loads}: ${id}`),
  });
  const results = {
    versions,
    load,
    loads: flags.loads,
    rounds: flags.rounds,
    rows: wanted.map((row) => rowResult(row, timed.get(row.id))),
  };
  for (const row of results.rows) console.log(`\n${rowText(row)}`);
  console.log(
    `\n${Object.entries(versions)
      .map((pair) => pair.join(' '))
      .join(', ')}`,
  );
  if (!flags.write) return;
  const page = await measurePage();
  console.log(`\n${pageText(page)}`);
  write({ date: new Date().toISOString().slice(0, 10), ...results, page });
}

requireNode();
main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
