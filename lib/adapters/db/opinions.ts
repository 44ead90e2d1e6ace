import { randomUUID } from 'node:crypto';
import type { Answer, Opinion, OpinionConclusion } from '@/lib/domain/process/types';
import type { Opinions } from '@/lib/ports/store';
import { addRows } from './add-rows';
import type { Connection } from './client';
import { column, columnOrNull, fromJson, json, time, timeOrNull } from './columns';
import type { Opinion as Row } from './generated/client';

const opinion = (row: Row): Opinion => ({
  id: row.id,
  procedureId: row.procedureId,
  parts: fromJson<Opinion['parts']>(row.parts),
  conclusion: row.conclusion as OpinionConclusion,
  text: row.text,
  givenById: row.givenById,
  givenAt: time(row.givenAt),
  answer: row.answer as Answer | null,
  answerReason: row.answerReason,
  answeredById: row.answeredById,
  answeredAt: timeOrNull(row.answeredAt),
  carried: row.carried,
});

/** Opinions of the control agency (ý kiến của cơ quan kiểm soát TTHC), one for a procedure. */
export function opinionsIn(db: Connection): Opinions {
  return {
    async find(id) {
      const row = await db.opinion.findUnique({ where: { id } });
      return row && opinion(row);
    },

    async ofProcedure(procedureId) {
      const row = await db.opinion.findUnique({ where: { procedureId } });
      return row && opinion(row);
    },

    async ofVersion(versionId) {
      const rows = await db.opinion.findMany({ where: { procedure: { versionId } }, orderBy: { procedure: { position: 'asc' } } });
      return rows.map(opinion);
    },

    async ofVersions(versionIds) {
      return (await db.opinion.findMany({ where: { procedure: { versionId: { in: [...versionIds] } } } })).map(opinion);
    },

    async addAll(opinions) {
      await addRows<Row>(db, 'Opinion', opinions.map((given) => ({ id: randomUUID(), ...given })));
    },

    async save({ procedureId, ...given }) {
      const data = { ...given, parts: json(given.parts), givenAt: column(given.givenAt), answeredAt: columnOrNull(given.answeredAt) };
      return opinion(await db.opinion.upsert({ where: { procedureId }, create: { ...data, procedureId }, update: data }));
    },

    async answer(id, answer) {
      await db.opinion.update({ where: { id }, data: { ...answer, answeredAt: column(answer.answeredAt) } });
    },

    async remove(id) {
      await db.opinion.delete({ where: { id } });
    },
  };
}
