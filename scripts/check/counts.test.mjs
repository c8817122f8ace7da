import { expect, test } from 'vitest';
import { playwrightCounts, stageCounts, total, vitestCounts } from './counts.mjs';

test("Vitest's report is read; a file that could not be loaded is a failure", () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  const report = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 2, testResults };
  expect(vitestCounts(report)).toEqual({ passed: 2, failed: 2, skipped: 3 });
});

test("Playwright's report is read; a flaky test failed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightCounts({ stats })).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test('a check is one test', () => {
  expect(stageCounts({ ok: true })).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(stageCounts({ ok: false })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a tool that failed without a failed test is a failure all the same', () => {
  const counts = { passed: 3, failed: 0, skipped: 0 };
  expect(stageCounts({ ok: false, counts }).failed).toBe(1);
  expect(stageCounts({ ok: true, counts }).failed).toBe(0);
  expect(stageCounts({ ok: false, counts: { ...counts, failed: 2 } }).failed).toBe(2);
});

test('the total is one plain line', () => {
  const counts = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 40, failed: 2, skipped: 1 },
  ];
  expect(total(counts)).toEqual({ line: '41 passed, 2 failed', failed: 2 });
});
