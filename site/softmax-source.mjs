// Cuts the C++ of softmax out of the core, as it stands there, for the lesson that shows "the C++ that is running":
// what becomes
// of a row of logits once m, the largest, is known, and the one line that makes a probability of it.
// @ts-check
import { readFileSync } from 'node:fs';

const core = new URL('../cpp/core/', import.meta.url);

/** @param {string} file */
const textOf = (file) => readFileSync(new URL(file, core), 'utf8');

export function softmaxSource() {
  const line = /^ *(double probability\(.*)$/m.exec(textOf('softmax_row.h'))?.[1];
  const body =
    /^ {2}for \(std::size_t i = 0; i < n; i\+\+\) \{\n {4}const Difference[\s\S]*?(?=\n\}$)/m.exec(
      textOf('softmax_row.cpp'),
    )?.[0];
  if (line === undefined || body === undefined) {
    throw new Error('softmax_row.h or softmax_row.cpp no longer holds what the lesson shows');
  }
  return `${body.replace(/^ {2}/gm, '')}\n\n${line}`;
}
