import type { IndexChecks } from '@/lib/ports/index-checks';
import type { IndexState } from '@/lib/ports/precedents';
import type { Connection } from './client';
import { column, time } from './columns';

/** What the checks of the search indexes found. `replace` must run in a transaction to be seen whole. */
export function indexChecksIn(db: Connection): IndexChecks {
  return {
    async latest() {
      const rows = await db.indexCheck.findMany({ orderBy: { engine: 'desc' } });
      return rows.map(({ checkedAt, engine, ...row }) => ({ ...row, engine: engine as IndexState['engine'], at: time(checkedAt) }));
    },

    async replace(checks) {
      await db.indexCheck.deleteMany();
      await db.indexCheck.createMany({ data: checks.map(({ at, ...check }) => ({ ...check, checkedAt: column(at) })) });
    },
  };
}
