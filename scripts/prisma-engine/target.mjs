import pg from 'pg';

const NO_SUCH_DATABASE = '3D000';

/**
 * The parts of a database address. Taken apart because pg lets a whole
 * `connectionString` win over the `database` beside it, and the shadow database would
 * then be the real one.
 * @param {string} [url]
 */
export function targetOf(url) {
  const address = new URL(url || 'postgresql://localhost/postgres');
  const sslMode = address.searchParams.get('sslmode');
  return {
    schema: address.searchParams.get('schema') ?? undefined,
    connection: {
      host: decodeURIComponent(address.searchParams.get('host') ?? address.hostname),
      port: Number(address.port || 5432),
      user: decodeURIComponent(address.username),
      password: decodeURIComponent(address.password),
      database: decodeURIComponent(address.pathname.slice(1)) || 'postgres',
      ...(sslMode && sslMode !== 'disable' ? { ssl: { rejectUnauthorized: sslMode === 'verify-full' } } : {}),
      max: 1,
      application_name: 'prisma-schema-engine',
    },
  };
}

async function connectedTo(connection, work) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs one statement on the server's own database, where others are made and removed. */
const administer = ({ connection }, sql) => connectedTo({ ...connection, database: 'postgres' }, (client) => client.query(sql));

/** Whether the database exists. Throws where the server cannot be reached. */
export const databaseExists = ({ connection }) =>
  connectedTo(connection, () => true).catch((error) => {
    if (error.code === NO_SUCH_DATABASE) return false;
    throw error;
  });

export const createDatabase = (target, name = target.connection.database) =>
  administer(target, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);

export const dropDatabase = (target, name = target.connection.database) =>
  administer(target, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
