import type { Dossier } from '@/lib/domain/process/types';
import type { Dossiers } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, columnIfGiven, date, dateOrNull, time, timeOrNull } from './columns';
import type { Dossier as Row } from './generated/client';

const dossier = (row: Row): Dossier => ({
  id: row.id,
  title: row.title,
  documentType: row.documentType,
  regime: row.regime,
  draftingStartedOn: date(row.draftingStartedOn),
  ground: row.ground,
  stage: row.stage,
  revision: row.revision,
  drafterAgencyId: row.drafterAgencyId,
  controlAgencyId: row.controlAgencyId,
  appraisalAgencyId: row.appraisalAgencyId,
  issuerAgencyId: row.issuerAgencyId,
  opinionRequestedAt: timeOrNull(row.opinionRequestedAt),
  opinionDueOn: dateOrNull(row.opinionDueOn),
  adoptedVersionId: row.adoptedVersionId,
  adoptedAt: timeOrNull(row.adoptedAt),
  adoptedNumber: row.adoptedNumber,
  createdAt: time(row.createdAt),
});

/** Dossiers (hồ sơ) in PostgreSQL. */
export function dossiersIn(db: Connection): Dossiers {
  const find = async (id: string) => {
    const row = await db.dossier.findUnique({ where: { id } });
    return row && dossier(row);
  };

  return {
    find,

    async lock(id) {
      // The read must come after the lock was granted: only then does it see what the holder before wrote.
      await db.$queryRaw`SELECT "id" FROM "Dossier" WHERE "id" = ${id} FOR UPDATE`;
      return find(id);
    },

    async ofAgencies(agencyIds) {
      const among = { in: [...agencyIds] };
      const rows = await db.dossier.findMany({
        where: { OR: [{ drafterAgencyId: among }, { controlAgencyId: among }, { appraisalAgencyId: among }, { issuerAgencyId: among }] },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      });
      return rows.map(dossier);
    },

    async create(given) {
      return dossier(
        await db.dossier.create({
          data: {
            title: given.title,
            documentType: given.documentType,
            regime: given.regime,
            draftingStartedOn: column(given.draftingStartedOn),
            ground: given.ground,
            drafterAgencyId: given.drafterAgencyId,
            controlAgencyId: given.controlAgencyId,
            appraisalAgencyId: given.appraisalAgencyId,
            issuerAgencyId: given.issuerAgencyId,
            createdById: given.createdById,
            createdAt: column(given.createdAt),
          },
        }),
      );
    },

    async update(id, change) {
      return dossier(
        await db.dossier.update({
          where: { id },
          data: {
            stage: change.stage,
            ground: change.ground,
            opinionRequestedAt: columnIfGiven(change.opinionRequestedAt),
            opinionDueOn: columnIfGiven(change.opinionDueOn),
            adoptedVersionId: change.adoptedVersionId,
            adoptedAt: columnIfGiven(change.adoptedAt),
            adoptedNumber: change.adoptedNumber,
            revision: { increment: 1 },
          },
        }),
      );
    },
  };
}
