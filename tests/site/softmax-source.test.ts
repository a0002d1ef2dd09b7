// The C++ that the lesson on softmax shows is what is compiled.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { softmaxSource } from '../../site/softmax-source.mjs';

const core = ['softmax_row.cpp', 'softmax_row.h']
  .map((file) => readFileSync(new URL(`../../cpp/core/${file}`, import.meta.url), 'utf8'))
  .join('\n');

it('shows lines of the core, from the largest logit to the probability', () => {
  const source = softmaxSource();
  for (const line of source.split('\n')) expect(core).toContain(line.trim());
  expect(source).toContain('exponentials(powers_);');
  expect(source).toMatch(/return powers_\[i\] \/ \(1 \+ others_\);/);
});
