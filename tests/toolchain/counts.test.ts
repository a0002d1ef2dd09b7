// How `npm test` counts the checks of each runner.
import { expect, test } from 'vitest';
import { countCtest, countPlaywright, countVitest } from '../runner/counts.mjs';
import { selectPhases } from '../runner/phases.mjs';

test("ctest's closing lines", () => {
  expect(countCtest('100% tests passed, 0 tests failed out of 57\n')).toEqual({
    passed: 57,
    failed: 0,
    skipped: 0,
  });
  const mixed = [
    '50% tests passed, 1 tests failed out of 4',
    'The following tests did not run:',
    '\t  3 - Spiral.IsSlow (Skipped)',
    '\t  5 - Spiral.IsOff (Disabled)',
    'The following tests FAILED:',
    '\t  2 - Softmax.SumsToOne (Failed)',
  ].join('\n');
  expect(countCtest(mixed)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  expect(countCtest('No tests were found!!!')).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("Vitest's report; a file that does not load is a failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  expect(countVitest(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("Playwright's report; a flaky test is a failure", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 3 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 7, failed: 2, skipped: 3 });
  expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(3);
});

test('a phase brings the phases that it needs', () => {
  const names = (only?: string[]): string[] => selectPhases(only).map(({ name }) => name);
  expect(names(['pages'])).toEqual(['set-up', 'build', 'pages']);
  expect(names(['cpp-native'])).toEqual(['set-up', 'cpp-native']);
  expect(names()).toContain('linters');
  expect(() => names(['lint'])).toThrow("There is no phase 'lint'. The phases are set-up, build,");
});
