import { randomUUID } from 'node:crypto';
import type { Answers } from '@/lib/domain/assessment/types';
import type { Assessment } from '@/lib/domain/process/types';
import type { Assessments } from '@/lib/ports/store';
import { addRows } from './add-rows';
import type { Connection } from './client';
import { columnOrNull, fromJson, json, timeOrNull } from './columns';
import type { Assessment as Row } from './generated/client';

const assessment = (row: Row): Assessment => ({
  id: row.id,
  procedureId: row.procedureId,
  questionnaireId: row.questionnaireId,
  answers: fromJson<Answers>(row.answers),
  cost: { before: null, after: null, ...fromJson<Partial<Assessment['cost']>>(row.cost) },
  stopped: row.stopped as Assessment['stopped'],
  completedAt: timeOrNull(row.completedAt),
  completedById: row.completedById,
  revision: row.revision,
  carried: row.carried,
});

/** Impact assessments (đánh giá tác động), one for a procedure. */
export function assessmentsIn(db: Connection): Assessments {
  return {
    async ofProcedure(procedureId) {
      const row = await db.assessment.findUnique({ where: { procedureId } });
      return row && assessment(row);
    },

    async ofVersion(versionId) {
      const rows = await db.assessment.findMany({
        where: { procedure: { versionId } },
        orderBy: { procedure: { position: 'asc' } },
      });
      return rows.map(assessment);
    },

    async ofVersions(versionIds) {
      return (await db.assessment.findMany({ where: { procedure: { versionId: { in: [...versionIds] } } } })).map(assessment);
    },

    async addAll(assessments) {
      await addRows<Row>(db, 'Assessment', assessments.map((given) => ({ id: randomUUID(), ...given, revision: 1 })));
    },

    async save({ procedureId, ...given }) {
      const data = {
        ...given,
        answers: json(given.answers),
        cost: json(given.cost),
        completedAt: columnOrNull(given.completedAt),
      };
      const row = await db.assessment.upsert({
        where: { procedureId },
        create: { ...data, procedureId, revision: 1 },
        update: { ...data, revision: { increment: 1 } },
      });
      return assessment(row);
    },
  };
}
