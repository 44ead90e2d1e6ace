import type { Answer, Appraisal, AppraisalConclusion, Remark } from '@/lib/domain/process/types';
import type { Appraisals } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, date, time, timeOrNull } from './columns';
import type { Appraisal as Row, Remark as RemarkRow } from './generated/client';

const remark = (row: RemarkRow): Remark => ({
  id: row.id,
  appraisalId: row.appraisalId,
  position: row.position,
  provisionId: row.provisionId,
  quote: row.quote,
  text: row.text,
  madeById: row.madeById,
  madeAt: time(row.madeAt),
  answer: row.answer as Answer | null,
  answerText: row.answerText,
  answeredById: row.answeredById,
  answeredAt: timeOrNull(row.answeredAt),
});

const appraisal = (row: Row & { remarks: RemarkRow[] }): Appraisal => ({
  id: row.id,
  dossierId: row.dossierId,
  versionId: row.versionId,
  status: row.status,
  submittedById: row.submittedById,
  submittedAt: time(row.submittedAt),
  dueOn: date(row.dueOn),
  refusal: row.refusal,
  conclusion: row.conclusion as AppraisalConclusion | null,
  conclusionText: row.conclusionText,
  concludedById: row.concludedById,
  concludedAt: timeOrNull(row.concludedAt),
  confirmedVersionId: row.confirmedVersionId,
  remarks: row.remarks.map(remark),
});

const withRemarks = { remarks: { orderBy: { position: 'asc' } } } as const;
const latestFirst = [{ submittedAt: 'desc' as const }, { id: 'desc' as const }];

/** Submissions for appraisal (thẩm định) with their remarks. */
export function appraisalsIn(db: Connection): Appraisals {
  return {
    async find(id) {
      const row = await db.appraisal.findUnique({ where: { id }, include: withRemarks });
      return row && appraisal(row);
    },

    async latest(dossierId) {
      const row = await db.appraisal.findFirst({ where: { dossierId }, orderBy: latestFirst, include: withRemarks });
      return row && appraisal(row);
    },

    async latestOf(dossierIds) {
      const rows = await db.appraisal.findMany({ where: { dossierId: { in: [...dossierIds] } }, orderBy: latestFirst, include: withRemarks });
      // The last entry of a dossier stays in the map, which therefore takes the latest last.
      return new Map(rows.reverse().map((row) => [row.dossierId, appraisal(row)]));
    },

    async list(dossierId) {
      const rows = await db.appraisal.findMany({ where: { dossierId }, orderBy: latestFirst, include: withRemarks });
      return rows.map(appraisal);
    },

    async submit(given) {
      const data = { ...given, submittedAt: column(given.submittedAt), dueOn: column(given.dueOn) };
      return appraisal(await db.appraisal.create({ data, include: withRemarks }));
    },

    async accept(id) {
      await db.appraisal.update({ where: { id }, data: { status: 'accepted' } });
    },

    async refuse(id, refusal) {
      await db.appraisal.update({ where: { id }, data: { status: 'refused', refusal } });
    },

    async addRemark(given) {
      const last = await db.remark.aggregate({ where: { appraisalId: given.appraisalId }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      const row = await db.remark.create({ data: { ...given, position, madeAt: column(given.madeAt) } });
      return row.id;
    },

    async findByRemark(remarkId) {
      const row = await db.appraisal.findFirst({ where: { remarks: { some: { id: remarkId } } }, include: withRemarks });
      return row && appraisal(row);
    },

    async answerRemark(id, answer) {
      await db.remark.update({ where: { id }, data: { ...answer, answeredAt: column(answer.answeredAt) } });
    },

    async conclude(id, conclusion) {
      const data = { ...conclusion, status: 'concluded' as const, concludedAt: column(conclusion.concludedAt) };
      await db.appraisal.update({ where: { id }, data });
    },

    async confirmRevision(id, versionId) {
      await db.appraisal.update({ where: { id }, data: { confirmedVersionId: versionId } });
    },
  };
}
