import pg from 'pg';
import { Problem } from '../support/say.mjs';

const NO_SUCH_DATABASE = '3D000';
const NO_SUCH_TABLE = '42P01';

/** The same server's address with another database name. */
export function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(name)}`;
  return changed.href;
}

/** Runs `work` with a connection that is closed afterwards. */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a server that goes away is told by the query that fails
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Names of the databases that begin so. */
export async function databasesNamed(url, prefix) {
  const sql = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
  const { rows } = await connected(url, (client) => client.query(sql, [prefix]));
  return rows.map((row) => row.datname);
}

/** Makes a database, a copy of `template` when one is named. */
export const createDatabase = (url, name, template) =>
  connected(url, (client) => {
    const copied = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
    return client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${copied}`);
  });

/** Removes a database and whoever is still connected to it. */
export const dropDatabase = (url, name) =>
  connected(url, (client) => client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`));

/**
 * Names of the migrations a database has been through. None where the database or
 * Prisma's table does not exist yet; a Problem where the server cannot be reached.
 */
export async function appliedMigrations(url) {
  const sql = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL';
  try {
    const { rows } = await connected(url, (client) => client.query(sql));
    return rows.map((row) => row.migration_name);
  } catch (error) {
    if (error.code === NO_SUCH_DATABASE || error.code === NO_SUCH_TABLE) return [];
    throw new Problem(`The database of DATABASE_URL cannot be used: ${error.message}.`);
  }
}
