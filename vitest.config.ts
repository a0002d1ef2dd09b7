// Every JavaScript test that needs no browser: the engine and its wrapper in Node, the package, the tools.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Vitest sorts the failures that it prints with Map.groupBy, which Node 20 does not have.
const maps = Map as typeof Map & { groupBy?: typeof groupBy };
maps.groupBy ??= groupBy;

// Asks the collector for handles, which Node 20 may stop to tell of in a process that has freed very many.
const ownProcess = ['tests/engine/forgotten.test.ts'];

export default defineConfig({
  resolve: {
    alias: { 'activation-lab-module': fromRoot('build/engine/activation-lab-module.js') },
  },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // The memory tests ask the collector for forgotten handles.
    execArgv: ['--expose-gc'],
    // None of these watches the clock; some wait for compilers.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', '**/node_modules/**', ...ownProcess],
          // No file changes what another one sees, and a process for each would take a fifth of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ownProcess, isolate: true } },
    ],
  },
});

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [index, item] of [...items].entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
