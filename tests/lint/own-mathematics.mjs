// ESLint rule: no mathematics of the browser's own. Every number that a learner sees comes from the engine,
// and Math.exp and its like differ from one browser to the next.

/** What may be used of Math: exact everywhere, and of use for pixels and indices. */
const exact = [
  'abs',
  'ceil',
  'floor',
  'fround',
  'hypot',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'PI',
];

/** In text (code that is built from strings), only names that are surely meant. */
const inText =
  /\bMath\s*(?:\.\s*|\[\s*["'`]\s*)(?:a?cosh?|a?sinh?|a?tanh?|atan2|cbrt|exp|expm1|log|log10|log1p|log2|pow|random|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2)\b/;

/** @type {import('eslint').Rule.RuleModule} */
export const ownMathematics = {
  meta: {
    type: 'problem',
    docs: { description: 'Numbers come from the engine, not from Math.' },
    schema: [
      {
        type: 'object',
        properties: {
          also: { type: 'array', items: { type: 'string' } },
          powers: { type: 'boolean' },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      banned: 'Math.{{name}} is not used here: ask the engine for the number.',
      hidden: 'Use Math only as Math.name, so that it can be seen what is used.',
      text: 'Text that holds {{found}}: ask the engine for the number.',
      power: "'**' is for small whole powers only: ask the engine for the number.",
      random: 'Chance comes from the engine, with a seed.',
    },
  },
  create(context) {
    const { also = [], powers = false } = context.options[0] ?? {};
    const allowed = new Set([...exact, ...also]);

    function checkText(node, text) {
      const found = inText.exec(text)?.[0];
      if (found !== undefined) context.report({ node, messageId: 'text', data: { found } });
    }
    function checkPower(node) {
      const isWhole = node.right.type === 'Literal' && /^\d+$/.test(node.right.raw);
      if (!powers && !isWhole) context.report({ node, messageId: 'power' });
    }
    return {
      Identifier(node) {
        if (node.name === 'getRandomValues') context.report({ node, messageId: 'random' });
        if (node.name !== 'Math') return;
        const { parent } = node;
        const isOwner = parent.type === 'MemberExpression' && parent.object === node;
        const isReading = isOwner && (!parent.computed || parent.property.type === 'Literal');
        if (!isReading) {
          context.report({ node, messageId: 'hidden' });
          return;
        }
        const name = parent.computed ? String(parent.property.value) : parent.property.name;
        if (!allowed.has(name))
          context.report({ node: parent, messageId: 'banned', data: { name } });
      },
      'BinaryExpression[operator="**"]': checkPower,
      'AssignmentExpression[operator="**="]': checkPower,
      Literal(node) {
        if (typeof node.value !== 'string') return;
        // globalThis['Math'] is as good as Math.
        if (node.value === 'Math' && node.parent.type === 'MemberExpression') {
          context.report({ node, messageId: 'hidden' });
        }
        checkText(node, node.value);
      },
      TemplateElement: (node) => checkText(node, node.value.cooked ?? node.value.raw),
    };
  },
};
