import type { PrecedentFilter } from '@/lib/ports/precedents';
import type { SavedSearch, SavedSearches } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, fromJson, json, time } from './columns';
import type { SavedSearch as Row } from './generated/client';

const search = ({ id, ownerId, name, query, filter, savedAt }: Row): SavedSearch => ({ id, ownerId, name, query, filter: fromJson<PrecedentFilter>(filter), savedAt: time(savedAt) });

/** Searches for precedents that people keep. `hold` must run in a transaction, until whose end it lasts. */
export function savedSearchesIn(db: Connection): SavedSearches {
  return {
    async find(id) {
      const row = await db.savedSearch.findUnique({ where: { id } });
      return row && search(row);
    },

    async ofOwner(ownerId) {
      return (await db.savedSearch.findMany({ where: { ownerId } })).map(search);
    },

    async hold(ownerId) {
      await db.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${ownerId} FOR NO KEY UPDATE`;
    },

    async add({ filter, savedAt, ...rest }) {
      return search(await db.savedSearch.create({ data: { ...rest, filter: json(filter), savedAt: column(savedAt) } }));
    },

    async rename(id, name) {
      await db.savedSearch.update({ where: { id }, data: { name } });
    },

    async remove(id) {
      await db.savedSearch.delete({ where: { id } });
    },
  };
}
