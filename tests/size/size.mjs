// `npm run size`: compares what a reader downloads with the figures in sizes.json, to the byte.
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accepted, compare } from './compare.mjs';
import { madeWith, measure } from './measure.mjs';

const usage = `Usage: npm run size [-- --write]

  --write  accept what is measured: write it down in tests/size/sizes.json

What is measured is dist/, so build first: npm run build.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = fileURLToPath(new URL('sizes.json', import.meta.url));

/** @param {string[]} words */
async function main(words) {
  const write = words.includes('--write');
  if (words.some((word) => word !== '--write')) {
    console.log(usage);
    process.exitCode = words.includes('--help') ? 0 : 1;
    return;
  }
  const written = JSON.parse(readFileSync(file, 'utf8'));
  const measured = await measure(root);
  const { faults, notes } = compare(written, measured, madeWith());
  for (const [name, bytes] of Object.entries(measured)) {
    const limit = written.sizes[name]?.limit;
    const of = limit === undefined ? '' : ` of ${limit}`;
    console.log(`${String(bytes).padStart(8)}${of.padEnd(11)} ${name}`);
  }
  console.log(['', ...notes, ...faults].join('\n'));
  // A limit is raised by hand, with a reason in the commit: --write does not go over it.
  const over = faults.filter((fault) => fault.includes('above the limit'));
  if (write && over.length === 0) {
    writeFileSync(file, `${JSON.stringify(accepted(written, measured, madeWith()), null, 2)}\n`);
    console.log('Written down in tests/size/sizes.json.');
  } else if (over.length > 0) {
    console.log('\nMake it smaller, or raise its limit in tests/size/sizes.json and say why.');
    process.exitCode = 1;
  } else if (faults.length > 0) {
    console.log('\nIf that is what you meant, accept it: npm run size -- --write');
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
