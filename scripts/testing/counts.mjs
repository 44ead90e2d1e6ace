import { existsSync, readFileSync } from 'node:fs';
import { say } from '../support/say.mjs';

/** @typedef {{ passed: number, failed: number, skipped: { name: string, reason?: string }[] }} Counts */

/** A check that passes or fails as a whole. */
export const oneTest = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] });

/**
 * The counts of a runner, from the report it wrote. A runner that failed without a
 * failing test, or ran no test at all, counts as one failure: silence is no success.
 * @param {string} file where the report is, if the runner came that far
 * @param {number} code the runner's exit code
 * @param {(report: object) => Counts} read
 * @returns {Counts}
 */
export function countsFrom(file, code, read) {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: [] };
  const ranNone = counts.passed + counts.failed + counts.skipped.length === 0;
  if (ranNone) say('✗ No test ran.');
  if (counts.failed === 0 && (code !== 0 || ranNone)) return { ...counts, failed: 1 };
  return counts;
}

/** The counts in a report of Playwright. */
export function readPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  const tests = allTests(report.suites ?? []);
  for (const { name } of tests.filter((one) => one.status === 'flaky')) say(`! passed only when tried again: ${name}`);
  const skipped = tests.filter(({ status }) => status === 'skipped').map(({ name, reason }) => ({ name, reason }));
  return { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped };
}

function allTests(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map(({ status, annotations }) => ({
        name: `${suite.title} › ${spec.title}`,
        status,
        reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      })),
    ),
    ...allTests(suite.suites ?? []),
  ]);
}

/** The sum of several counts. */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.flatMap(({ skipped }) => skipped),
});

/** The line that ends a test run, read by people and by machines. */
export function lastLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
