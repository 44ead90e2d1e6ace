import { writeFileSync } from 'node:fs';

/** Writes what the counting at the end needs, with the reasons of skipped tests, which Vitest's JSON leaves out. */
export default class CountingReporter {
  #file;

  constructor({ file }) {
    this.#file = file;
  }

  onTestRunEnd(files, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const file of files) {
      const failedBefore = counts.failed;
      for (const test of file.children.allTests()) count(test, counts);
      // A file that breaks outside its tests fails all of them without naming one.
      if (file.state() === 'failed' && counts.failed === failedBefore) counts.failed += 1;
    }
    writeFileSync(this.#file, JSON.stringify(counts));
  }
}

function count(test, counts) {
  const { state, note } = test.result();
  if (state === 'passed') counts.passed += 1;
  else if (state === 'skipped') counts.skipped.push({ name: test.fullName, reason: note });
  else counts.failed += 1;
}
