import { createDatabase, databasesNamed, dropDatabase, withDatabase } from '../postgres/databases.mjs';
import { postgresServer } from '../postgres/server.mjs';
import { ensureMigrated, migrationsFingerprint } from '../prepare/migrations.mjs';
import { isAlive } from '../support/alive.mjs';
import { inData } from '../support/paths.mjs';

const PREFIX = 'soat_test_';
const TEMPLATE = 'soat_template_';

/**
 * A PostgreSQL for tests, apart from the one with anybody's work in it: the packaged one,
 * or that of SOAT_TEST_DATABASE_URL, whose role must be allowed to create databases.
 * @returns {Promise<{ url: string, template: string, close: () => Promise<void> }>}
 *   url: any database of the server; template: name of a migrated, empty database; close: drops what
 *   this process had made there, and stops the server unless others use it
 */
export async function openTestServer() {
  const { url, leave } = await testServer();
  await dropAbandoned(url);
  const template = await ensureTemplate(url);
  const close = async () => {
    for (const name of await databasesNamed(url, `${PREFIX}${process.pid}_`)) await dropDatabase(url, name);
    await leave();
  };
  return { url, template, close };
}

async function testServer() {
  const given = process.env.SOAT_TEST_DATABASE_URL;
  if (given) return { url: withDatabase(given, 'postgres'), leave: async () => {} };
  const server = postgresServer({ directory: inData('test-pg'), throwaway: true });
  const running = await server.start();
  return { url: running.url('postgres'), leave: server.leave };
}

/**
 * Makes a fresh, migrated, empty database; takes a tenth of a second.
 * @param {{ url: string, template: string }} server
 * @param {{ owner: number, label: string }} whose owner: the process whose `close` drops it
 * @returns {Promise<string>} its address
 */
export async function createTestDatabase({ url, template }, { owner, label }) {
  const name = `${PREFIX}${owner}_${label}`;
  await createDatabase(url, name, template);
  return withDatabase(url, name);
}

/** The migrated database is made once for a set of migrations, and under its name only when it is complete. */
async function ensureTemplate(url) {
  const name = `${TEMPLATE}${migrationsFingerprint().slice(0, 12)}`;
  if ((await databasesNamed(url, name)).length > 0) return name;
  for (const old of await databasesNamed(url, TEMPLATE)) await dropDatabase(url, old);
  const draft = `${PREFIX}${process.pid}_draft`;
  await createDatabase(url, draft);
  await ensureMigrated(withDatabase(url, draft));
  // A copy rather than a new name: a name given meanwhile by another run is as good.
  await createDatabase(url, name, draft).catch(async (error) => {
    if ((await databasesNamed(url, name)).length === 0) throw error;
  });
  await dropDatabase(url, draft);
  return name;
}

/** Removes what runs that were killed have left. */
async function dropAbandoned(url) {
  for (const name of await databasesNamed(url, PREFIX)) {
    if (!isAlive(Number(name.slice(PREFIX.length).split('_')[0]))) await dropDatabase(url, name);
  }
}
