import { randomUUID } from 'node:crypto';
import type { Severity } from '@/lib/domain/checks/types';
import type { Reason } from '@/lib/domain/procedures/types';
import type { Finding } from '@/lib/domain/process/types';
import type { ErrorCounts, Findings } from '@/lib/ports/store';
import { addRows } from './add-rows';
import type { Connection } from './client';
import { columnOrNull, fromJson, timeOrNull } from './columns';
import type { Finding as Row } from './generated/client';

const finding = (row: Row): Finding => ({
  id: row.id,
  versionId: row.versionId,
  kind: row.kind,
  position: row.position,
  provisionId: row.provisionId,
  code: row.code,
  severity: row.severity as Severity | null,
  quote: row.quote,
  start: row.start,
  end: row.end,
  message: row.message,
  norm: row.norm,
  suggestion: row.suggestion,
  procedure: row.procedure,
  confidence: row.confidence,
  reasons: fromJson<Reason[]>(row.reasons),
  decision: row.decision,
  reason: row.reason,
  decidedById: row.decidedById,
  decidedRole: row.decidedRole,
  decidedAt: timeOrNull(row.decidedAt),
});

/** What the machine found in a version, and what people decided on it. */
export function findingsIn(db: Connection): Findings {
  const addAll: Findings['addAll'] = async (findings) => {
    await addRows<Row>(db, 'Finding', findings.map((given) => ({ id: randomUUID(), ...given })));
  };

  return {
    async find(id) {
      const row = await db.finding.findUnique({ where: { id } });
      return row && finding(row);
    },

    async list(versionId) {
      const rows = await db.finding.findMany({ where: { versionId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
      return rows.map(finding);
    },

    async errorsOf(versionIds) {
      const groups = await db.finding.groupBy({
        by: ['versionId', 'decision'], where: { versionId: { in: [...versionIds] }, kind: 'rule', severity: 'error' }, _count: true,
      });
      const counts = new Map<string, ErrorCounts>();
      for (const { versionId, decision, _count } of groups) {
        const { undecided, standing } = counts.get(versionId) ?? { undecided: 0, standing: 0 };
        counts.set(versionId, { undecided: decision === 'proposed' ? _count : undecided, standing: decision === 'confirmed' ? _count : standing });
      }
      return counts;
    },

    addAll,

    async replaceAll(versionId, findings) {
      await db.finding.deleteMany({ where: { versionId } });
      await addAll(findings);
    },

    async decide(id, decision) {
      await db.finding.update({ where: { id }, data: { ...decision, decidedAt: columnOrNull(decision.decidedAt) } });
    },

    async remove(ids) {
      await db.finding.deleteMany({ where: { id: { in: [...ids] } } });
    },
  };
}
