import { rmSync } from 'node:fs';
import { ensureBuilt } from '../prepare/build.mjs';
import { inData } from '../support/paths.mjs';
import { packageProgram, run } from '../support/process.mjs';
import { countsFrom, oneTest, readPlaywright } from './counts.mjs';
import { runE2e } from './e2e.mjs';

const check = async (path, ...args) => oneTest((await run([...packageProgram(path), ...args])).code === 0);

async function types() {
  // Next writes the types of pages and of style sheets itself; a fresh clone has none yet.
  await run([...packageProgram('next/dist/bin/next'), 'typegen'], { quiet: true });
  return check('typescript/bin/tsc', '--noEmit');
}

const lint = () => check('eslint/bin/eslint.js', '.', '--max-warnings', '0');
const architecture = () => check('dependency-cruiser/bin/dependency-cruise.mjs', 'app', 'lib', 'prisma', '--config', '.dependency-cruiser.cjs');

async function vitest(project, args) {
  const report = inData(`report-${project}.json`);
  rmSync(report, { force: true });
  const env = { ...process.env, SOAT_TEST_REPORT: report };
  const { code } = await run([...packageProgram('vitest/vitest.mjs'), 'run', '--project', project, ...args], { env });
  return countsFrom(report, code, (counts) => counts);
}

async function e2e({ args, toStop }) {
  await ensureBuilt();
  const report = inData('report-e2e.json');
  rmSync(report, { force: true });
  const code = await runE2e({ report, args, toStop });
  return countsFrom(report, code, readPlaywright);
}

/**
 * The parts of a test run, in their order. Each answers its counts.
 * @type {{ part: string, heading: string, run: (context: { args: string[], toStop: (() => Promise<unknown>)[] }) => Promise<import('./counts.mjs').Counts> }[]}
 */
export const parts = [
  { part: 'checks', heading: 'Types', run: types },
  { part: 'checks', heading: 'Lint', run: lint },
  { part: 'checks', heading: 'Architecture', run: architecture },
  { part: 'unit', heading: 'Unit tests', run: ({ args }) => vitest('unit', args) },
  { part: 'integration', heading: 'Integration tests (PostgreSQL)', run: ({ args }) => vitest('integration', args) },
  { part: 'e2e', heading: 'Production build and browser tests (Chromium)', run: e2e },
];

/** The part names that `--only` takes. */
export const partNames = [...new Set(parts.map(({ part }) => part))];
