import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('./', import.meta.url));

// `npm test` adds up the counts of all runners; each leaves them in a file.
const countsFile = process.env.SOAT_TEST_REPORT;

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    reporters: countsFile ? ['default', ['./scripts/testing/vitest-reporter.mjs', { file: countsFile }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/database-server.ts',
          // Each file has a database of its own; one file at a time is quicker than two on two cores.
          fileParallelism: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          env: { NEXTAUTH_SECRET: randomBytes(32).toString('hex'), NEXTAUTH_URL: 'http://localhost:3000' },
        },
      },
    ],
  },
});
