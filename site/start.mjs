// `npm start`: installs what building needs, builds, and serves the site on this machine.
import { requireNode } from '../cpp/toolchain/node-version.mjs';

const usage = `Usage: npm start [-- --port 4173]

Installs what is missing, builds what has changed, and serves dist/site on 127.0.0.1.
When the port is taken, the next free one is used. Stop with Ctrl+C.`;

function readPort(flags) {
  if (flags.length === 0) return 4173;
  const port = Number(flags[1]);
  const isRight = flags.length === 2 && flags[0] === '--port' && port > 0 && port < 65536;
  return isRight && Number.isInteger(port) ? port : undefined;
}

async function main() {
  const flags = process.argv.slice(2).flatMap((flag) => flag.split('='));
  if (flags.includes('--help')) {
    console.log(usage);
    return;
  }
  const port = readPort(flags);
  if (port === undefined) {
    console.error(`Not understood: ${flags.join(' ')}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const { buildAll, root } = await import('./build-plan.mjs');
  const { ensure } = await import('../cpp/toolchain/system-packages.mjs');
  const { ensureNpmPackages } = await import('../cpp/toolchain/npm-packages.mjs');
  ensure(['build']);
  ensureNpmPackages(root);

  await buildAll();

  const { serve } = await import('./serve.mjs');
  const { join } = await import('node:path');
  const server = await serve({ root: join(root, 'dist/site'), port });
  console.log(`\nActivation Lab is at  ${server.url}\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
    });
  }
}

requireNode();
main().catch((error) => {
  console.error(error.stack || error);
  process.exitCode = 1;
});
