import type { Part } from '@/lib/domain/procedures/types';
import type { Finding } from '@/lib/domain/process/types';
import type { Said } from '@/lib/domain/teaching/labels';
import type { Judgement, LineLabel } from '@/lib/domain/teaching/types';

/** What Lan says, at noon. */
export const LAN: Said = { reason: 'Gán nhầm bộ phận', decidedById: 'lan', decidedRole: 'drafter', decidedAt: '2026-03-02T05:00:00.000Z' };
const NOBODY: Said = { reason: null, decidedById: null, decidedRole: null, decidedAt: null };

/** A label that the machine proposes. */
export const proposed = (part: Part, confidence = 0.9): LineLabel => ({ part, confidence, decision: 'proposed', ...NOBODY });

/** A label that Lan put. */
export const put = (part: Part): LineLabel => ({ part, confidence: null, decision: 'confirmed', ...LAN });

/** A label as the row that is kept of it. */
export const labelFinding = (provisionId: string, label: LineLabel, id = `${provisionId} ${label.part}`): Finding => {
  const { part: code, ...rest } = label;
  return { id, versionId: 'v1', kind: 'part', position: 0, provisionId, code, severity: null, quote: '', start: null, end: null, message: '', norm: '', suggestion: null, procedure: null, reasons: [], ...rest };
};

export const judgement = (provisionId: string, after: readonly LineLabel[], over: Partial<Judgement> = {}): Judgement => ({
  id: `judged ${provisionId}`, versionId: 'v1', reading: 0, provisionId, before: [], after, reason: null, madeById: 'lan', madeRole: 'drafter',
  madeAt: '2026-03-02T05:00:00.000Z', undoes: null, carriedFrom: null, ...over,
});

/** "dossier ✓, fee ✗, form +": labels as a reader of a test sees them; + was put by a person. */
export const told = (labels: readonly LineLabel[]): string =>
  labels.map(({ part, decision, confidence }) => `${part} ${decision === 'rejected' ? '✗' : decision === 'proposed' ? '?' : confidence === null ? '+' : '✓'}`).join(', ');
