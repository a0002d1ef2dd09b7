// Stands before the compiler when the copy is built: what was compiled for the tree itself is taken from there, so
// that the row alone costs time. `node reuse-object.mjs OBJECTS CHANGED compiler ... -o OBJECT -c SOURCE`
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const [objects, changed, compiler, ...args] = process.argv.slice(2);
const after = (flag) => args[args.indexOf(flag) + 1];
const compiled = join(objects, after('-o'));

if (after('-c').endsWith(changed) || !existsSync(compiled)) {
  const { status } = spawnSync(compiler, args, { stdio: 'inherit' });
  process.exit(status ?? 1);
}
copyFileSync(compiled, after('-o'));
