// Runs `npm ci` when node_modules is not what package-lock.json asks for.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * Why node_modules must be installed anew; '' when it is as the lock file says.
 * npm leaves a lock file of its own in node_modules when it has finished: that is the stamp, so a broken
 * install and one by `npm install` are both judged rightly.
 * @param {string} root the project's folder @returns {string}
 */
export function reasonToInstall(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined) return 'package-lock.json cannot be read';
  if (installed === undefined) return 'node_modules is missing';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = installed[path];
    if (there === undefined && entry.optional === true && !isForThisSystem(entry)) continue;
    if (there?.version !== entry.version || there?.integrity !== entry.integrity) {
      return `${path} is not the one in package-lock.json`;
    }
    if (!existsSync(join(root, path, 'package.json'))) return `${path} has been removed`;
  }
  return '';
}

/** Optional packages are programs for one kind of system, and what such programs need; npm leaves out others'. */
function isForThisSystem({ os, cpu, libc }) {
  const fits = (list, own) => list === undefined || list.includes(own);
  if (os === undefined && cpu === undefined) return false;
  return fits(os, process.platform) && fits(cpu, process.arch) && (!libc || fits(libc, ownLibc()));
}

function ownLibc() {
  process.report.excludeNetwork = true;
  const { header } = process.report.getReport();
  return header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} root the project's folder */
export function ensureNpmPackages(root) {
  const reason = reasonToInstall(root);
  if (reason === '') return;
  // Nothing we use needs an install script, so none may run.
  const rest = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  console.log(`$ npm ${rest.join(' ')}   (${reason})`);
  // npm skips packages by the Node that runs it, so that must be this one.
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  const { status } = spawnSync('npm', rest, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`npm ci ended with status ${status}.`);
  process.exit(1);
}
