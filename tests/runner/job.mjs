// One phase at work: runs its commands, keeps their logs, counts their checks, tells how it goes.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** No command may take longer; one that hangs must not hang the run. */
const longest = 20 * 60 * 1000;

/** Children that run, so that an interrupt can end them. */
const running = new Set();

export function endChildren() {
  for (const child of running) signalGroup(child, 'SIGTERM');
}

/** A command's own children end with it: each is the head of a process group. */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/**
 * @typedef {object} StepOptions
 * @property {boolean} [show] its output is shown as it comes, not only when it fails
 * @property {boolean} [isCheck] it is one check by itself
 * @property {(output: string) => import('./counts.mjs').Counts} [count] reads the number of checks
 * @property {string} [report] a file that it will write; an old one is removed first
 * @property {Record<string, string>} [env]
 */

export class Job {
  passed = 0;
  failed = 0;
  skipped = 0;
  /** What the user sees while it runs. */
  current = '';
  /** @type {{ step: string, log: string }[]} */
  failures = [];

  /** @param {{ name: string, tools: string[], check: boolean, root: string, logs: string, say: (line: string) => void }} options */
  constructor({ name, tools, check, root, logs, say }) {
    Object.assign(this, { name, tools, check, root, logs, say });
  }

  /**
   * Runs one command; true when it passed.
   * @param {string} title
   * @param {string} program
   * @param {string[]} args
   * @param {StepOptions} [options]
   */
  async step(title, program, args, options = {}) {
    const begin = performance.now();
    const log = join(this.logs, `${this.name}-${title}.log`.replaceAll(' ', '-'));
    if (options.report) rmSync(options.report, { force: true });
    this.current = title;
    const { status, output } = await this.#execute(program, args, log, options);
    const counts = this.#countChecks(status === 0, output, options);
    this.passed += counts.passed;
    this.failed += counts.failed;
    this.skipped += counts.skipped;

    const ok = counts.failed === 0;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    const tally = options.count ? `   ${describe(counts)}` : '';
    this.say(
      `${this.name.padEnd(13)} ${title.padEnd(12)} ${ok ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s${tally}`,
    );
    if (!ok) {
      this.failures.push({ step: title, log: relative(this.root, log) });
      if (!options.show) this.say(tail(output, 60));
      this.say(`    full log: ${relative(this.root, log)}`);
    }
    return ok;
  }

  #countChecks(ok, output, { count, isCheck }) {
    const counts = count?.(output) ?? { passed: ok && isCheck ? 1 : 0, failed: 0, skipped: 0 };
    // A runner that fails without a failed test, or that ran none, has failed all the same.
    const ranNone = count !== undefined && counts.passed + counts.failed === 0;
    if (counts.failed === 0 && (!ok || ranNone)) counts.failed = 1;
    return counts;
  }

  #execute(program, args, log, { show = false, env = {} }) {
    mkdirSync(this.logs, { recursive: true });
    const file = createWriteStream(log);
    file.write(`$ ${[program, ...args].join(' ')}\n`);
    // Logs are read as text.
    const environment = { ...process.env, NO_COLOR: '1', ...env };
    delete environment.FORCE_COLOR;
    return new Promise((done) => {
      const child = spawn(program, args, {
        cwd: this.root,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
      });
      running.add(child);
      const chunks = [];
      const take = (chunk) => {
        chunks.push(chunk);
        file.write(chunk);
        if (show) process.stdout.write(chunk);
        const line = chunk.toString().trim().split('\n').at(-1);
        this.current = line.slice(0, 80);
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      const timer = setTimeout(() => {
        take(Buffer.from(`\nEnded after ${longest / 60000} minutes.\n`));
        signalGroup(child, 'SIGKILL');
      }, longest);
      const finish = (status) => {
        clearTimeout(timer);
        running.delete(child);
        file.end(() => done({ status, output: Buffer.concat(chunks).toString() }));
      };
      child.once('error', (error) => {
        take(Buffer.from(`${error.message}\n`));
        finish(-1);
      });
      child.once('close', (status) => {
        if (running.has(child)) finish(status ?? -1);
      });
    });
  }
}

export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function tail(output, count) {
  const lines = output.trimEnd().split('\n').slice(-count);
  return lines.map((line) => `    | ${line}`).join('\n');
}
