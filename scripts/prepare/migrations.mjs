import { existsSync, readdirSync } from 'node:fs';
import { appliedMigrations } from '../postgres/databases.mjs';
import { fingerprint } from '../support/fingerprint.mjs';
import { inProject } from '../support/paths.mjs';
import { step } from '../support/say.mjs';
import { runPrisma } from './client.mjs';

const folder = inProject('prisma/migrations');

/** One hash of all migrations. */
export const migrationsFingerprint = () => fingerprint([folder]);

const wanted = () => readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/migration.sql`));

/**
 * Brings a database (made if need be) to the newest migration. Asks the database first:
 * that takes milliseconds, Prisma seconds.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureMigrated(url) {
  const applied = new Set(await appliedMigrations(url));
  const missing = wanted().filter((name) => !applied.has(name));
  if (missing.length === 0) return false;
  step(`Preparing the database (${missing.length} ${missing.length === 1 ? 'migration' : 'migrations'}) …`);
  await runPrisma(['migrate', 'deploy'], { DATABASE_URL: url });
  return true;
}
