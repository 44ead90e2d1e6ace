import { randomUUID } from 'node:crypto';
import type { FileRevisions, KeptCorrection, Version } from '@/lib/domain/process/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { Versions } from '@/lib/ports/store';
import { addRows } from './add-rows';
import type { Connection } from './client';
import { fromJson, time } from './columns';
import type { Reading, Version as Row } from './generated/client';

type Summary = Omit<Version, 'document'>;

/** The latest reading, if the version was ever read again. */
type Latest<R> = { readonly readings: readonly R[] };

const summary = (row: Omit<Row, 'document'> & Latest<Omit<Reading, 'document'>>): Summary => ({
  id: row.id,
  dossierId: row.dossierId,
  number: row.number,
  fileName: row.fileName,
  format: row.format,
  sha256: row.sha256,
  revisions: fromJson<FileRevisions>((row.readings[0] ?? row).revisions),
  reading: readingOf(row.readings[0]),
  uploadedById: row.uploadedById,
  uploadedAt: time(row.uploadedAt),
});

const readingOf = (latest: Omit<Reading, 'document'> | undefined): Version['reading'] =>
  latest ? { number: latest.number, corrections: fromJson<KeptCorrection[]>(latest.corrections) } : { number: 0, corrections: [] };

const version = (row: Row & Latest<Reading>): Version => ({ ...summary(row), document: fromJson<StructuredDocument>((row.readings[0] ?? row).document) });

const latestReading = { orderBy: { number: 'desc' as const }, take: 1 };
const asRead = { readings: latestReading };

/** Uploaded versions, the bytes they came from and what was read of them; the database refuses to change any. */
export function versionsIn(db: Connection): Versions {
  const find: Versions['find'] = async (id) => {
    const row = await db.version.findUnique({ where: { id }, include: asRead });
    return row && version(row);
  };

  return {
    find,

    async latest(dossierId) {
      const row = await db.version.findFirst({ where: { dossierId }, orderBy: { number: 'desc' }, include: asRead });
      return row && version(row);
    },

    async list(dossierId) {
      const rows = await db.version.findMany({
        where: { dossierId }, orderBy: { number: 'asc' }, omit: { document: true }, include: { readings: { ...latestReading, omit: { document: true } } },
      });
      return rows.map(summary);
    },

    async latestOf(dossierIds) {
      const rows = await db.version.findMany({
        where: { dossierId: { in: [...dossierIds] } }, orderBy: { number: 'asc' }, select: { dossierId: true, id: true, number: true, sha256: true },
      });
      // A dossier has a few versions: the last of each stays.
      return new Map(rows.map(({ dossierId, ...latest }) => [dossierId, latest]));
    },

    async add({ bytes, ...given }) {
      const file = { sha256: given.sha256, size: bytes.byteLength, bytes: new Uint8Array(bytes) };
      await db.storedFile.createMany({ data: [file], skipDuplicates: true });
      const added = { id: randomUUID(), ...given };
      await addRows<Row>(db, 'Version', [added]);
      return { ...added, reading: readingOf(undefined) };
    },

    async addReading(given) {
      await addRows<Reading>(db, 'Reading', [{ id: randomUUID(), ...given }]);
      const now = await find(given.versionId);
      if (now === null) throw new Error(`reading of version ${given.versionId}, which is not there`);
      return now;
    },

    async bytes(sha256) {
      const file = await db.storedFile.findUnique({ where: { sha256 } });
      return file && file.bytes;
    },
  };
}
