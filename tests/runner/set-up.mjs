// The set-up phase: the tools of the named groups, then npm's packages. Apart from the runner, because it
// ends the process when something cannot be had.
import { fileURLToPath } from 'node:url';
import { ensureNpmPackages } from '../../cpp/toolchain/npm-packages.mjs';
import { ensure } from '../../cpp/toolchain/system-packages.mjs';

ensure(process.argv.slice(2));
ensureNpmPackages(fileURLToPath(new URL('../..', import.meta.url)));
