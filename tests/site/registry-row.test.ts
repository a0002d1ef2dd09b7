// The C++ that a page shows is the row that is compiled, whole and alone.
import { describe, expect, it } from 'vitest';
import { registryRow } from '../../site/registry-row.mjs';

const source = String.raw`
constexpr Activation kActivations[] = {
    {.id = "first",
     .formula = R"(\begin{cases} x & x > 0 \\ 0 & "{" \end{cases})",
     // A comment with a brace: {
     .value = [](auto x) { return max(x, '}'); }},

    {.id = "first_other", .value = [](auto x) { return x; }},
};`;

describe('registryRow', () => {
  it('ends at its own brace, whatever strings and comments hold', () => {
    const row = registryRow('first', source);
    expect(row.startsWith('{.id = "first",')).toBe(true);
    expect(row.endsWith(`return max(x, '}'); }}`)).toBe(true);
  });

  it('stands at the left margin', () => {
    expect(registryRow('first', source).split('\n')[1]).toMatch(/^ \.formula/);
  });

  it('does not take an id for another that starts alike', () => {
    expect(registryRow('first_other', source)).toBe(
      '{.id = "first_other", .value = [](auto x) { return x; }}',
    );
  });

  it('finds the rows of the registry itself', () => {
    expect(registryRow('leaky_relu')).toContain('.name = "Leaky ReLU"');
  });

  it('names an id that has no row', () => {
    expect(() => registryRow('no_such')).toThrow("no row for 'no_such'");
  });
});
