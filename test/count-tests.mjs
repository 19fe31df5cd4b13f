/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} report
 *   Vitest's JSON report; undefined when it wrote none
 * @param {number} code the exit code of Vitest
 * @returns {Count} a test file that could not be read, and an error outside all tests, count as one failure
 */
export function countTests(report, code) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const failed = assertionResults.filter((result) => result.status === 'failed').length;
    const passed = assertionResults.filter((result) => result.status === 'passed').length;
    count.passed += passed;
    count.failed += failed === 0 && status === 'failed' ? 1 : failed;
    count.skipped += assertionResults.length - failed - passed;
  }
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** @param {Count} count */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
