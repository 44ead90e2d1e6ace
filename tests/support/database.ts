import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createTestDatabase } from '../../scripts/testing/test-databases.mjs';

/**
 * A real PostgreSQL database of this test file's own: migrated, empty, dropped when the
 * run ends. Its address is also put into DATABASE_URL, for code that reads the environment.
 * @returns its address
 */
export async function freshDatabase(): Promise<string> {
  const server = inject('testServer');
  const url = await createTestDatabase(server, { owner: server.owner, label: randomUUID().slice(0, 8) });
  process.env.DATABASE_URL = url;
  return url;
}
