// Lint rules. The two of our own, in tests/lint, guard the design: who may use whom, and where numbers come from.
// Rules that must know a value's type stand in .oxlintrc.json, whose program takes a tenth of the time for them.
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { folderImports } from './tests/lint/folder-imports.mjs';
import { ownMathematics } from './tests/lint/own-mathematics.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What each folder may import besides itself: `values` anything, `types` with `import type` only. */
const whoMayUseWhom = {
  'web/src/engine': { values: ['activation-lab-module'] },
  'web/src/charts': { values: ['chart.js'] },
  'web/src/locales': { values: [], types: ['web/src/engine'] },
  'web/src/state': { values: [], types: ['web/src/engine'] },
  'web/src/export': {
    values: ['web/src/engine/snippets.generated.ts'],
    types: ['web/src/engine'],
  },
  'web/src/styles': { values: [] },
  'web/src/elements': {
    values: [
      'web/src/engine',
      'web/src/charts',
      'web/src/export',
      'web/src/locales',
      'web/src/state',
      'web/src/styles',
      'lit',
      '@lit/*',
    ],
  },
  'web/src/index.ts': { values: ['web/src/engine'] },
  site: {
    values: [
      'web/src/index.ts',
      'web/src/elements/common.ts',
      'web/src/styles',
      'dist/package',
      'markdown-it',
      'temml',
      'vite',
      'node:*',
    ],
    types: ['web/src/engine/types.ts'],
  },
  // What runs the build: it starts the builds of the other folders.
  'site/build-plan.mjs': { values: ['site', 'cpp/toolchain', 'vite', 'node:*'] },
  'site/start.mjs': { values: ['site', 'cpp/toolchain', 'node:*'] },
  'site/build-all.mjs': { values: ['site', 'cpp/toolchain', 'node:*'] },
  // The scripts that the pages load.
  'site/script': {
    values: [
      'site',
      'web/src/index.ts',
      'web/src/elements/common.ts',
      'web/src/elements/softmax-classifier',
      'web/src/locales/zh-Hant.ts',
      'web/src/styles',
    ],
  },
  // A lesson's script registers its experiments; its code is a reader's, who has the package.
  'site/lessons': { values: ['web/src/elements/experiments', 'activation-lab'] },
};

const plugins = {
  lab: { rules: { 'folder-imports': folderImports, 'own-mathematics': ownMathematics } },
};

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      '**/*.generated.ts',
    ],
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    plugins,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-constant-binary-expression': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-useless-assignment': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A base names the arguments that only its heirs use.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `row[i]!` says that the index is right; `row[i] ?? 0` would invent a number.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.strict],
    languageOptions: { globals: globalsOfNode() },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['web/src/**/*.ts', 'site/**/*.{ts,js,mjs}'],
    rules: {
      'lab/folder-imports': ['error', { root, table: whoMayUseWhom }],
      'lab/own-mathematics': 'error',
    },
  },
  {
    // The axes of charts: powers of ten for ticks. Nothing that is plotted.
    files: ['web/src/charts/**/*.ts'],
    rules: { 'lab/own-mathematics': ['error', { also: ['log10'], powers: true }] },
  },
  {
    // What runs in the browser reports through the page, not the console.
    files: ['web/src/**/*.ts', 'site/script/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
);

function globalsOfNode() {
  const names = [
    'Buffer',
    'URL',
    'URLSearchParams',
    'console',
    'fetch',
    'globalThis',
    'performance',
    'process',
    'setInterval',
    'clearInterval',
    'setTimeout',
    'clearTimeout',
    'TextDecoder',
    'TextEncoder',
    'WebAssembly',
    'AbortController',
    'structuredClone',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
