import { chainEntry, GENESIS } from '@/lib/domain/record/chain';
import type { Act, RecordEntry } from '@/lib/domain/record/types';
import type { Hasher } from '@/lib/ports/hasher';
import type { RecordLog } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, fromJson, json, time } from './columns';
import type { RecordEntry as Row } from './generated/client';

/** Any number, so long as nothing else in this database locks on it. */
const CHAIN_LOCK = 6_302_010;

const entry = (row: Row): RecordEntry => ({
  sequence: Number(row.sequence),
  at: time(row.at),
  dossierId: row.dossierId,
  actorId: row.actorId,
  actorName: row.actorName,
  act: row.act as Act,
  payload: fromJson<RecordEntry['payload']>(row.payload),
  previousHash: row.previousHash,
  hash: row.hash,
});

/** The record of acts (nhật ký). `append` must run in a transaction, which holds the chain until it ends. */
export function recordIn(db: Connection, hasher: Hasher): RecordLog {
  return {
    async append({ actor, at, dossierId, act, payload }) {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
      const last = await db.recordEntry.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true, hash: true } });
      const content = {
        sequence: last ? Number(last.sequence) + 1 : 1,
        at: time(column(at)),
        dossierId,
        actorId: actor.id,
        actorName: actor.name,
        act,
        // What JSON cannot hold must be gone before the hash is taken, as it will be when the row is read again.
        payload: JSON.parse(JSON.stringify(payload)) as RecordEntry['payload'],
      };
      const chained = chainEntry(last?.hash ?? GENESIS, content, (text) => hasher.sha256(text));
      await db.recordEntry.create({ data: { ...chained, at: column(chained.at), payload: json(chained.payload) } });
      return chained;
    },

    async ofDossier(dossierId) {
      const rows = await db.recordEntry.findMany({ where: { dossierId }, orderBy: { sequence: 'asc' } });
      return rows.map(entry);
    },

    async outsideDossiers(act) {
      const rows = await db.recordEntry.findMany({ where: { dossierId: null, act }, orderBy: { sequence: 'asc' } });
      return rows.map(entry);
    },

    async *pages(size) {
      let after = 0n;
      for (;;) {
        const rows = await db.recordEntry.findMany({ where: { sequence: { gt: after } }, orderBy: { sequence: 'asc' }, take: size });
        const last = rows.at(-1);
        if (!last) return;
        yield rows.map(entry);
        after = last.sequence;
      }
    },
  };
}
