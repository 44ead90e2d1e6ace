import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsFrom, lastLine, oneTest, readPlaywright, sum } from '../../../scripts/testing/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'soat-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: object) => {
  const file = join(folder, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const asTheyAre = (counts: object) => counts as ReturnType<typeof oneTest>;

describe('the counts of a test run', () => {
  it('add up over the runners', () => {
    const total = sum([oneTest(true), oneTest(false), { passed: 3, failed: 0, skipped: [{ name: 'a' }] }]);
    expect(lastLine(total)).toBe('4 passed, 1 failed, 1 skipped');
  });

  it('leave skipped tests out of the line when there are none', () => {
    expect(lastLine(oneTest(true))).toBe('1 passed, 0 failed');
  });

  it.each([
    ['a runner that left no report', join(folder, 'none.json'), 1, { passed: 0, failed: 1 }],
    ['a runner that ran no test', report({ passed: 0, failed: 0, skipped: [] }), 0, { passed: 0, failed: 1 }],
  ])('take silence for a failure: %s', (_what, file, code, expected) => {
    expect(countsFrom(file, code, asTheyAre)).toMatchObject(expected);
  });

  it('take a failing exit code for a failure although every test passed', () => {
    expect(countsFrom(report({ passed: 5, failed: 0, skipped: [] }), 1, asTheyAre)).toMatchObject({ passed: 5, failed: 1 });
  });

  it('read Playwright: retried tests passed, skipped ones keep their reason', () => {
    const spec = (title: string, status: string, annotations: object[] = []) => ({ title, tests: [{ status, annotations }] });
    const counts = readPlaywright({
      stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [],
      suites: [{ title: 'gate.spec.ts', specs: [], suites: [{ title: 'gate', specs: [spec('waits', 'skipped', [{ type: 'skip', description: 'no mail server' }])] }] }],
    });
    expect(counts).toEqual({ passed: 3, failed: 1, skipped: [{ name: 'gate › waits', reason: 'no mail server' }] });
  });
});
