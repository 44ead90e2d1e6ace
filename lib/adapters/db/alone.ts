import pg from 'pg';
import type { Alone } from '@/lib/ports/index-checks';

/**
 * Work for one process at a time, by a lock of the database `url` with this number. A connection of its
 * own holds it: the work may take minutes, and the lock is gone with the process, however that ends.
 */
export const aloneBy = (url: string, lock: number): Alone => ({
  async unlessUnderWay(work) {
    const holder = new pg.Client({ connectionString: url });
    // A connection that breaks meanwhile only loses the lock; without a listener it would end the process.
    holder.on('error', (error) => console.error(`The lock of a work under way is lost: ${error.message}`));
    await holder.connect();
    try {
      const { rows } = await holder.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [lock]);
      return rows[0]?.free ? await work() : null;
    } finally {
      await holder.end();
    }
  },
});
