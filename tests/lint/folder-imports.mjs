// ESLint rule: who may use whom. A table gives, for each folder, what its files may import.
import { dirname, relative, resolve, sep } from 'node:path';

/** True when `path` is `folder` or lies in it. */
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** The longest folder of the table that holds this file: a folder's own entry beats its parent's. */
function entryFor(table, file) {
  return Object.keys(table)
    .filter((folder) => isWithin(file, folder))
    .sort((a, b) => b.length - a.length)[0];
}

/** 'lit/directives/if-defined.js' belongs to 'lit', '@lit/context/x' to '@lit/context'. */
function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** @type {import('eslint').Rule.RuleModule} */
export const folderImports = {
  meta: {
    type: 'problem',
    docs: { description: 'Each folder imports only what the design allows it.' },
    schema: [
      {
        type: 'object',
        properties: { root: { type: 'string' }, table: { type: 'object' } },
        required: ['root', 'table'],
        additionalProperties: false,
      },
    ],
    messages: {
      forbidden: "{{folder}} must not import '{{target}}'{{hint}}. It may use: {{allowed}}.",
      unreadable: 'Name what you import in plain text, so that it can be checked.',
    },
  },
  create(context) {
    const { root, table } = context.options[0];
    const file = relative(root, context.filename).split(sep).join('/');
    const folder = entryFor(table, file);
    if (folder === undefined) return {};
    const { values, types = [] } = table[folder];

    function check(source, isTypeOnly) {
      if (typeof source?.value !== 'string') return;
      const specifier = source.value.replace(/[?#].*$/, '');
      const isLocal = specifier.startsWith('.') || specifier.startsWith('/');
      const target = isLocal
        ? relative(root, resolve(dirname(context.filename), specifier))
            .split(sep)
            .join('/')
        : packageOf(specifier);
      const allowed = isTypeOnly ? [...values, ...types] : values;
      // 'name/*' stands for a scope or a family of names, such as '@lit/*' or 'node:*'.
      const fits = (rule) =>
        rule.endsWith('*') ? target.startsWith(rule.slice(0, -1)) : isWithinModule(target, rule);
      if (isWithin(target, folder) || allowed.some(fits)) return;
      const asType = !isTypeOnly && types.some(fits);
      context.report({
        node: source,
        messageId: 'forbidden',
        data: {
          folder,
          target,
          hint: asType ? ' except with `import type`' : '',
          allowed: [folder, ...values, ...types.map((name) => `${name} (types)`)].join(', '),
        },
      });
    }
    return {
      ImportDeclaration(node) {
        const named = node.specifiers;
        const inline = named.length > 0 && named.every((one) => one.importKind === 'type');
        check(node.source, node.importKind === 'type' || inline);
      },
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      ImportExpression(node) {
        if (node.source.type === 'Literal') check(node.source, false);
        else context.report({ node: node.source, messageId: 'unreadable' });
      },
    };
  },
};

/** A table entry may name a folder, or a file with or without its ending (.js is written for .ts). */
function isWithinModule(target, rule) {
  const bare = (path) => path.replace(/\.(js|ts|mjs)$/, '');
  return isWithin(target, rule) || bare(target) === bare(rule);
}
