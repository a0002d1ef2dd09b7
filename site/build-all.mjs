// `npm run build`: the engine, then the npm package, then the site. A step that has nothing to do is skipped.
// Needs the build tools and npm's packages, no browser and no linter.
import { requireNode } from '../cpp/toolchain/node-version.mjs';

const usage = `Usage: npm run build [-- --check] [-- --force]

  --check   fail when the types generated from the engine differ from the committed ones
  --force   run every step, changed or not`;

async function main() {
  const flags = process.argv.slice(2);
  if (flags.includes('--help')) {
    console.log(usage);
    return;
  }
  const unknown = flags.find((flag) => !['--check', '--force'].includes(flag));
  if (unknown !== undefined) {
    console.error(`Unknown option: ${unknown}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const { buildAll } = await import('./build-plan.mjs');
  await buildAll({ check: flags.includes('--check'), force: flags.includes('--force') });
}

requireNode();
main().catch((error) => {
  console.error(error.stack || error);
  process.exitCode = 1;
});
