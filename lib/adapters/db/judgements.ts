import { randomUUID } from 'node:crypto';
import type { Judgement, LineLabel } from '@/lib/domain/teaching/types';
import type { Judgements } from '@/lib/ports/store';
import { addRows } from './add-rows';
import type { Connection } from './client';
import { column, fromJson, json, time } from './columns';
import type { Judgement as Row } from './generated/client';

const judgement = (row: Row): Judgement => ({
  id: row.id,
  versionId: row.versionId,
  reading: row.reading,
  provisionId: row.provisionId,
  before: fromJson<LineLabel[]>(row.before),
  after: fromJson<LineLabel[]>(row.after),
  reason: row.reason,
  madeById: row.madeById,
  madeRole: row.madeRole,
  madeAt: time(row.madeAt),
  undoes: row.undoes,
  carriedFrom: row.carriedFrom,
});

const asMade = { orderBy: { sequence: 'asc' as const } };

/** What people said of the labels of lines; the database refuses to change any of it. */
export function judgementsIn(db: Connection): Judgements {
  return {
    async find(id) {
      const row = await db.judgement.findUnique({ where: { id } });
      return row && judgement(row);
    },

    async ofVersion(versionId) {
      return (await db.judgement.findMany({ where: { versionId }, ...asMade })).map(judgement);
    },

    async all() {
      return (await db.judgement.findMany(asMade)).map(judgement);
    },

    async addAll(judgements) {
      await addRows<Omit<Row, 'sequence'>>(db, 'Judgement', judgements.map((given) => ({ id: randomUUID(), ...given })));
    },

    async add(given) {
      const row = await db.judgement.create({ data: { ...given, before: json(given.before), after: json(given.after), madeAt: column(given.madeAt) } });
      return judgement(row);
    },
  };
}
