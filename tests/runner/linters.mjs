// The linters of `npm test`, in order: the quick ones first.
import { tools } from '../../cpp/toolchain/tools.mjs';
import { cppFiles } from './cpp-files.mjs';

/** @param {string} root */
export function linters(root) {
  const node = process.execPath;
  const script = (path, ...args) => ({ program: node, args: [path, ...args] });
  return [
    { name: 'tracked', ...script('tests/runner/tracked-files.mjs') },
    { name: 'prettier', ...script('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
    {
      name: 'clang-format',
      program: tools.clangFormat.locate() ?? 'clang-format',
      args: ['--dry-run', '--Werror', ...cppFiles(root)],
    },
    { name: 'tsc', ...script('node_modules/typescript-7/bin/tsc', '--noEmit') },
    { name: 'oxlint', ...script('node_modules/oxlint/bin/oxlint', '--deny-warnings') },
    { name: 'eslint', ...script('node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.') },
    { name: 'publint', ...script('node_modules/publint/src/cli.js', 'run', '--strict') },
    {
      name: 'attw',
      ...script(
        'node_modules/@arethetypeswrong/cli/dist/index.js',
        ...['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'activation-lab.wasm'],
      ),
    },
    { name: 'size', ...script('tests/size/size.mjs') },
    { name: 'clang-tidy', ...script('tests/runner/clang-tidy.mjs') },
  ];
}
