/** Commands that need the database: DATABASE_URL, or the packaged server, which stops when nobody uses it. It is made and brought up to date as `npm start` does. */
import { openDatabase } from '../../scripts/database.mjs';
import { ensureMigrated } from '../../scripts/prepare/migrations.mjs';
import { makeDeps, type Deps } from '../wiring';

/** Runs the work with every port in place, and lets go of the database after it, also when it fails. */
export async function withDatabase(work: (deps: Deps) => Promise<number>): Promise<number> {
  const { url, leave } = await openDatabase();
  await ensureMigrated(url);
  const { MEILI_URL, MEILI_KEY } = process.env;
  const deps = makeDeps({ databaseUrl: url, meili: MEILI_URL ? { url: MEILI_URL, key: MEILI_KEY } : null });
  try {
    return await work(deps);
  } finally {
    await deps.close();
    await leave();
  }
}
