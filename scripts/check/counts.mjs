/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped not run on purpose; told, and counted as neither
 */

/**
 * Reads the totals of Vitest's JSON report (the format of Jest). A file that could not be loaded holds no test of its
 * own to fail; it counts as one.
 * @param {unknown} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * Reads the totals of Playwright's JSON report. A flaky test, one that passed only when it was tried again, failed.
 * @param {unknown} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats: { expected, unexpected, flaky, skipped } }) {
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * The counts of a stage from how its tool ended. A check is one test. A tool that failed although none of its tests
 * did (a file that could not be loaded, no test found, a crash before the report) is one failure more: nothing that
 * could not run may pass unseen.
 * @param {{ ok: boolean, counts?: Counts }} outcome
 * @returns {Counts}
 */
export function stageCounts({ ok, counts }) {
  if (!counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * The last line of `npm test`.
 * @param {readonly Counts[]} all
 * @returns {{ line: string, failed: number }}
 */
export function total(all) {
  const sum = (key) => all.reduce((before, counts) => before + counts[key], 0);
  const failed = sum('failed');
  return { line: `${sum('passed')} passed, ${failed} failed`, failed };
}
