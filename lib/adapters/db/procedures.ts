import { randomUUID } from 'node:crypto';
import type { MatrixPart, ProcedureNature } from '@/lib/domain/procedures/types';
import type { Procedure } from '@/lib/domain/process/types';
import type { Procedures } from '@/lib/ports/store';
import { addRows } from './add-rows';
import type { Connection } from './client';
import { column, columnOrNull, fromJson, json, timeOrNull } from './columns';
import type { Procedure as Row } from './generated/client';

const procedure = (row: Row): Procedure => ({
  id: row.id,
  versionId: row.versionId,
  position: row.position,
  name: row.name,
  nature: row.nature as ProcedureNature,
  provisionIds: row.provisionIds,
  parts: fromJson<Procedure['parts']>(row.parts),
  elsewhere: fromJson<Procedure['elsewhere']>(row.elsewhere),
  targets: fromJson<Procedure['targets']>(row.targets),
  missing: row.missing as MatrixPart[],
  digest: row.digest,
  origin: row.origin,
  decision: row.decision,
  reason: row.reason,
  decidedById: row.decidedById,
  decidedRole: row.decidedRole,
  decidedAt: timeOrNull(row.decidedAt),
  reviewedById: row.reviewedById,
  previousId: row.previousId,
});

const columnsOf = (given: Omit<Procedure, 'id'>) => ({
  ...given,
  provisionIds: [...given.provisionIds],
  missing: [...given.missing],
  parts: json(given.parts),
  elsewhere: json(given.elsewhere),
  targets: json(given.targets),
  decidedAt: columnOrNull(given.decidedAt),
});

/** Procedures (TTHC) found in a version, and what people decided on them. */
export function proceduresIn(db: Connection): Procedures {
  return {
    async find(id) {
      const row = await db.procedure.findUnique({ where: { id } });
      return row && procedure(row);
    },

    async list(versionId) {
      const rows = await db.procedure.findMany({ where: { versionId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
      return rows.map(procedure);
    },

    async ofVersions(versionIds) {
      const rows = await db.procedure.findMany({ where: { versionId: { in: [...versionIds] } }, orderBy: [{ versionId: 'asc' }, { position: 'asc' }, { id: 'asc' }] });
      return rows.map(procedure);
    },

    async addAll(procedures) {
      const added = procedures.map((given): Procedure => ({ id: randomUUID(), ...given }));
      await addRows<Row>(db, 'Procedure', added);
      return added.sort((a, b) => a.position - b.position);
    },

    async replace(id, given) {
      await db.procedure.update({ where: { id }, data: columnsOf(given) });
    },

    async remove(ids) {
      const these = { in: [...ids] };
      await db.assessment.deleteMany({ where: { procedureId: these } });
      await db.opinion.deleteMany({ where: { procedureId: these } });
      await db.procedure.deleteMany({ where: { id: these } });
    },

    async decide(id, decision) {
      await db.procedure.update({ where: { id }, data: { ...decision, decidedAt: column(decision.decidedAt) } });
    },
  };
}
