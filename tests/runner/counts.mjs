// How many checks a test runner made, from what it reports.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * From ctest's closing lines; every case of GoogleTest is a test of its own there.
 * @param {string} output
 * @returns {Counts}
 */
export function countCtest(output) {
  const closing = /(\d+) tests? failed out of (\d+)/.exec(output);
  if (closing === null) return { passed: 0, failed: 0, skipped: 0 };
  const failed = Number(closing[1]);
  const skipped = (output.match(/^\s*\d+ - .* \((?:Skipped|Disabled)\)\s*$/gm) ?? []).length;
  // ctest leaves disabled tests out of the total, and counts skipped ones as passed.
  const disabled = (output.match(/^\s*\d+ - .* \(Disabled\)\s*$/gm) ?? []).length;
  return { passed: Number(closing[2]) - failed - (skipped - disabled), failed, skipped };
}

/**
 * From Vitest's JSON report. A file that cannot be loaded has no tests, so it is counted as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] } | undefined} report
 * @returns {Counts}
 */
export function countVitest(report) {
  if (report === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * From Playwright's JSON report. A test that passes only when tried again has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] } | undefined} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  if (report === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
