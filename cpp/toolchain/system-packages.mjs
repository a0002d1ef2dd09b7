// Sees to it that the tools are here: installs them on Debian, or says what is missing and how to get it.
// What the tools are stands in tools.mjs; npm's packages in npm-packages.mjs.
import { spawnSync } from 'node:child_process';
import { installsItself, readSystem } from './system.mjs';
import { findOnPath, toolGroups, tools } from './tools.mjs';

/**
 * What is known of this machine.
 * @typedef {object} Facts
 * @property {string} platform as process.platform
 * @property {import('./system.mjs').System} system
 * @property {'root' | 'sudo' | 'none'} right to install
 * @property {Record<string, { version?: string | undefined } | undefined>} found by tool
 */

/**
 * True when version 'a' is 'b' or later; a version that nobody knows is taken as good.
 * @param {string | undefined} a @param {string | undefined} b
 */
export function isAtLeast(a, b) {
  if (a === undefined || b === undefined) return true;
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < right.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * The tools of these groups that are not here, or too old.
 * @param {Facts['found']} found @param {string[]} groups
 */
export function missingTools(found, groups) {
  return groups
    .flatMap((group) => toolGroups[group])
    .filter((id) => found[id] === undefined || !isAtLeast(found[id].version, tools[id].minimum));
}

/**
 * What to do: commands to run one after the other, or, where we must not or cannot, lines for the reader.
 * @param {Facts} facts
 * @param {string[]} groups
 * @returns {{ commands: string[][], messages: string[] }}
 */
export function plan(facts, groups) {
  const missing = missingTools(facts.found, groups);
  if (missing.length === 0) return { commands: [], messages: [] };

  if (installsItself(facts.system)) {
    const packages = missing.flatMap((id) => tools[id].packages);
    const asRoot = facts.right === 'sudo' ? ['sudo', '-n'] : [];
    const commands = [
      [...asRoot, 'apt-get', 'update'],
      // `env`, because sudo drops variables that it does not know.
      [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive'].concat(
        ['apt-get', 'install', '--yes', '--no-install-recommends'],
        packages,
      ),
    ];
    if (facts.right !== 'none') return { commands, messages: [] };
    const install = `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
    return {
      commands: [],
      messages: [
        ...missing.map((id) => complaint(id, facts.found[id])),
        'They cannot be installed from here: this is neither root nor a user with sudo that asks no password.',
        `Run:  sudo apt-get update && ${install}`,
      ],
    };
  }
  return {
    commands: [],
    messages: missing.flatMap((id) => [
      complaint(id, facts.found[id]),
      `  get it:  ${commandFor(id, facts)}`,
    ]),
  };
}

function complaint(id, found) {
  const { name, minimum } = tools[id];
  const wanted = minimum === undefined ? '' : `, version ${minimum} or later`;
  if (found === undefined) return `Missing: ${name}${wanted}`;
  return `Too old: ${name}${wanted}; this is ${found.version}`;
}

function commandFor(id, { platform, system }) {
  const { brew, dnf, pacman, otherwise } = tools[id];
  if (platform === 'darwin' && brew) return `brew install ${brew}`;
  if (system.id === 'fedora' && dnf) return `sudo dnf install ${dnf}`;
  if (system.id === 'arch' && pacman) return `sudo pacman -S ${pacman}`;
  return otherwise;
}

/** @param {string[]} groups @returns {Facts} */
export function gatherFacts(groups) {
  const found = {};
  for (const id of groups.flatMap((group) => toolGroups[group])) {
    const path = tools[id].locate();
    if (path !== undefined) found[id] = { version: tools[id].version?.(path) };
  }
  return { platform: process.platform, system: readSystem(), right: 'none', found };
}

/** Asked only when something is missing: sudo may take its time. */
function rightToInstall() {
  if (process.getuid?.() === 0) return 'root';
  if (findOnPath('sudo') === undefined) return 'none';
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? 'sudo' : 'none';
}

/**
 * Installs what these groups need and is not here; 'build' | 'cpp-tests' | 'snippets' | 'linters' | 'browsers'.
 * Ends the process with 1 where it cannot.
 * @param {string[]} groups
 */
export function ensure(groups) {
  const facts = gatherFacts(groups);
  if (missingTools(facts.found, groups).length === 0) return;
  facts.right = rightToInstall();
  const { commands, messages } = plan(facts, groups);
  if (messages.length > 0) stop(messages);

  for (const [program, ...rest] of commands) {
    console.log(`$ ${[program, ...rest].join(' ')}`);
    const { status } = spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) stop([`${program} ended with status ${status}.`]);
  }
  const after = gatherFacts(groups).found;
  const still = missingTools(after, groups);
  if (still.length > 0) stop(still.map((id) => complaint(id, after[id])));
}

function stop(messages) {
  for (const message of messages) console.error(message);
  process.exit(1);
}
