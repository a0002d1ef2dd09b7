// Runs phases, two at a time where they may, and says at the end what came of them.
import { Job, describe, endChildren } from './job.mjs';
import { logs, root } from './phases.mjs';

const atOnce = 2;
const heartbeat = 30_000;

/**
 * True when every check passed. Prints one line for each step as it ends; the last line counts all checks.
 * @param {import('./phases.mjs').Phase[]} phases
 * @param {{ check: boolean }} options
 */
export async function runPhases(phases, { check }) {
  const begin = performance.now();
  const say = (line) => console.log(line);
  const tools = [...new Set(phases.flatMap((phase) => phase.tools))];
  const jobs = new Map(
    phases.map((phase) => [
      phase.name,
      new Job({ name: phase.name, tools, check, root, logs, say }),
    ]),
  );
  say(`Phases: ${phases.map(({ name }) => name).join(', ')}`);

  const interrupt = () => {
    endChildren();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);

  const waiting = [...phases];
  /** @type {Map<import('./phases.mjs').Phase, Promise<void>>} */
  const active = new Map();
  const ended = new Set();
  const seconds = new Map();
  const timer = setInterval(() => {
    const names = [...active.keys()].map(({ name }) => `${name}: ${jobs.get(name).current}`);
    say(`  ... ${elapsed(begin)}   ${names.join('   |   ')}`);
  }, heartbeat);

  const start = (phase) => {
    const job = jobs.get(phase.name);
    const from = performance.now();
    const finish = () => {
      seconds.set(phase.name, elapsed(from));
      active.delete(phase);
      ended.add(phase.name);
    };
    const fail = (error) => {
      job.failed++;
      say(`${phase.name.padEnd(13)} ${error.stack}`);
    };
    active.set(phase, phase.run(job).catch(fail).then(finish));
  };

  while (waiting.length > 0 || active.size > 0) {
    for (const phase of waiting.filter((one) => mayStart(one, { phases, active, ended }))) {
      if (!mayStart(phase, { phases, active, ended })) continue;
      waiting.splice(waiting.indexOf(phase), 1);
      const broken = phase.needs.find((name) => jobs.get(name)?.failed > 0);
      if (broken === undefined) {
        start(phase);
        continue;
      }
      jobs.get(phase.name).failed++;
      ended.add(phase.name);
      seconds.set(phase.name, 'not run');
      say(`${phase.name.padEnd(13)} not run, because ${broken} failed`);
    }
    if (active.size > 0) await Promise.race(active.values());
  }
  clearInterval(timer);
  return summarize(phases, jobs, seconds, begin);
}

function mayStart(phase, { phases, active, ended }) {
  const hasEnded = (name) => ended.has(name) || !phases.some((other) => other.name === name);
  if (![...phase.needs, ...(phase.after ?? [])].every(hasEnded)) return false;
  const others = [...active.keys()];
  if (others.some((other) => other.alone || (phase.lane && other.lane === phase.lane)))
    return false;
  // What runs alone waits until all else that is going to run has run.
  if (phase.alone) {
    return phases.every((other) => other.alone || ended.has(other.name)) && others.length === 0;
  }
  return others.length < atOnce;
}

function summarize(phases, jobs, seconds, begin) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log(`\nAll phases took ${elapsed(begin)}.`);
  for (const { name, title } of phases) {
    const job = jobs.get(name);
    for (const key of Object.keys(total)) total[key] += job[key];
    console.log(
      `  ${name.padEnd(13)} ${seconds.get(name).padStart(8)}   ${describe(job).padEnd(32)} ${title}`,
    );
  }
  const failures = phases.flatMap(({ name }) =>
    jobs.get(name).failures.map((one) => ({ name, ...one })),
  );
  if (failures.length > 0) console.log('\nFailed:');
  for (const { name, step, log } of failures) console.log(`  ${name}, ${step}: ${log}`);
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
  // The last line of the run, in this form: other programs read it.
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

const elapsed = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
