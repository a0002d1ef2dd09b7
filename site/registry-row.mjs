// Cuts one activation function's row out of the C++ registry, as it stands there, for the page that
// shows "the C++ that is running". It reads text; it knows nothing of the function.
// @ts-check
import { readFileSync } from 'node:fs';

const registry = new URL('../cpp/core/activations.cpp', import.meta.url);

/** Strings, characters and comments may hold braces that are not the row's. */
const TOKEN = /R"\([\s\S]*?\)"|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'|\/\/.*|\/\*[\s\S]*?\*\/|[{}]/g;

/**
 * @param {string} id the function's id, such as 'leaky_relu'
 * @param {string} [source] the registry's text; by default cpp/core/activations.cpp
 * @returns {string} the row from its opening to its closing brace, moved to the left margin
 */
export function registryRow(id, source = readFileSync(registry, 'utf8')) {
  const start = source.search(new RegExp(`\\{\\s*\\.id\\s*=\\s*"${id}"`));
  if (start < 0) throw new Error(`activations.cpp has no row for '${id}'`);
  TOKEN.lastIndex = start;
  let depth = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return atLeftMargin(source, start, token.index + 1);
  }
  throw new Error(`the row of '${id}' in activations.cpp never ends`);
}

/**
 * @param {string} source
 * @param {number} start
 * @param {number} end
 */
function atLeftMargin(source, start, end) {
  const margin = start - (source.lastIndexOf('\n', start) + 1);
  return source
    .slice(start, end)
    .split('\n')
    .map((line, at) => (at === 0 ? line : line.replace(new RegExp(`^ {0,${margin}}`), '')))
    .join('\n');
}
