import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { appliedMigrations } from '../../scripts/postgres/databases.mjs';
import { freshDatabase } from '../support/database';

const prisma = async (...args: string[]) => {
  const run = promisify(execFile)(process.execPath, ['node_modules/prisma/build/index.js', ...args], { env: process.env });
  return run.then(({ stdout }) => ({ code: 0, stdout }), ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }));
};

describe('the migrations', () => {
  it('lead to the database that the schema describes', async () => {
    await freshDatabase();
    const drift = await prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code');
    expect(drift).toEqual({ code: 0, stdout: expect.stringContaining('No difference detected') });
  });

  it('are all applied to a fresh database, and none twice', async () => {
    const applied = await appliedMigrations(await freshDatabase());
    expect(applied.length).toBeGreaterThan(0);
    expect(new Set(applied).size).toBe(applied.length);
  });
});
