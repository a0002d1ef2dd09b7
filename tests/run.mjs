// `npm test`: installs what is missing and proves everything. The phases stand in runner/phases.mjs.
import { requireNode } from '../cpp/toolchain/node-version.mjs';

const usage = `Usage: npm test [-- --only name,...] [-- --check] [-- --list]

  --only name,...  these phases, and those that they need
  --check          fail when generated files differ from the committed ones (always so where CI is set)
  --list           name the phases and stop

Full logs are in build/logs. The last line counts all checks.`;

function readFlags(words) {
  const flags = { only: undefined, check: Boolean(process.env.CI), list: false, help: false };
  const left = words.flatMap((word) => word.split('='));
  while (left.length > 0) {
    const flag = left.shift();
    if (flag === '--only' && left.length > 0) flags.only = left.shift().split(',');
    else if (flag === '--check') flags.check = true;
    else if (flag === '--list') flags.list = true;
    else if (flag === '--help') flags.help = true;
    else throw new Error(`Not understood: ${flag}\n\n${usage}`);
  }
  return flags;
}

async function main() {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    console.log(usage);
    return;
  }
  const { phases, selectPhases } = await import('./runner/phases.mjs');
  if (flags.list) {
    for (const { name, title } of phases) console.log(`${name.padEnd(15)} ${title}`);
    return;
  }
  const { runPhases } = await import('./runner/schedule.mjs');
  const selected = selectPhases(flags.only);
  const passed = await runPhases(selected, { check: flags.check });
  process.exitCode = passed ? 0 : 1;
}

requireNode();
main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
