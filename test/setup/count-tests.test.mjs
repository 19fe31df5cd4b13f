import { expect, test } from 'vitest';
import { countTests, lastLine } from '../count-tests.mjs';

const file = (status, ...results) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

test('passed, failed and skipped tests are counted over all files', () => {
  const report = {
    testResults: [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed', 'todo'),
    ],
  };
  expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a test file that could not be read is a failure', () => {
  const report = { testResults: [file('failed'), file('passed', 'passed')] };
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('an error outside all tests is a failure, and so is a missing report', () => {
  const report = { testResults: [file('passed', 'passed')] };
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line names skipped tests only when there are some', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(lastLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
