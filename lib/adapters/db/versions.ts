import type { FileRevisions, Version } from '@/lib/domain/process/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { Versions } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, fromJson, json, time } from './columns';
import type { Version as Row } from './generated/client';

const summary = (row: Omit<Row, 'document'>): Omit<Version, 'document'> => ({
  id: row.id,
  dossierId: row.dossierId,
  number: row.number,
  fileName: row.fileName,
  format: row.format,
  sha256: row.sha256,
  revisions: fromJson<FileRevisions>(row.revisions),
  uploadedById: row.uploadedById,
  uploadedAt: time(row.uploadedAt),
});

const version = (row: Row): Version => ({ ...summary(row), document: fromJson<StructuredDocument>(row.document) });

/** Uploaded versions and the bytes they came from; the database refuses to change either. */
export function versionsIn(db: Connection): Versions {
  return {
    async find(id) {
      const row = await db.version.findUnique({ where: { id } });
      return row && version(row);
    },

    async latest(dossierId) {
      const row = await db.version.findFirst({ where: { dossierId }, orderBy: { number: 'desc' } });
      return row && version(row);
    },

    async list(dossierId) {
      const rows = await db.version.findMany({ where: { dossierId }, orderBy: { number: 'asc' }, omit: { document: true } });
      return rows.map(summary);
    },

    async add({ bytes, ...given }) {
      const file = { sha256: given.sha256, size: bytes.byteLength, bytes: new Uint8Array(bytes) };
      await db.storedFile.createMany({ data: [file], skipDuplicates: true });
      const row = await db.version.create({
        data: {
          ...given,
          document: json(given.document),
          revisions: json(given.revisions),
          uploadedAt: column(given.uploadedAt),
        },
      });
      return version(row);
    },

    async bytes(sha256) {
      const file = await db.storedFile.findUnique({ where: { sha256 } });
      return file && file.bytes;
    },
  };
}
