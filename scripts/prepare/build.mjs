import { readdirSync } from 'node:fs';
import { fingerprint, madeFrom } from '../support/fingerprint.mjs';
import { inProject } from '../support/paths.mjs';
import { packageProgram, run } from '../support/process.mjs';
import { Problem, say, step } from '../support/say.mjs';

// Everything at the root may matter to the build, but for these, which cannot.
const NO_INPUT = [
  '.git', '.ci', '.data', '.next', 'node_modules', 'bench', 'docs', 'scripts', 'tests', 'test-results', 'playwright-report',
  'prisma', 'next-env.d.ts', 'tsconfig.tsbuildinfo', 'vitest.config.ts', 'playwright.config.ts', 'eslint.config.mjs',
];
const isInput = (name) => !NO_INPUT.includes(name) && !name.endsWith('.md');

const next = packageProgram('next/dist/bin/next');

/** One hash of everything the production build is made from. */
const sourceFingerprint = () =>
  fingerprint(
    readdirSync(inProject()).filter(isInput).sort().map((name) => inProject(name)),
    { skip: [inProject('lib/cli')] },
  );

/** Builds the production server unless it was built from these very sources. */
export const ensureBuilt = () =>
  madeFrom(sourceFingerprint(), inProject('.next/soat-built-from'), async () => {
    step('Building the pages (a minute, only when something changed) …');
    const { code, output } = await run([...next, 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      quiet: true,
    });
    if (code === 0) return;
    say(output);
    throw new Problem('The build failed (see above).');
  });
