import type { PlacedThread } from '@/app/components/review/model/review-view';
import type { Finding } from '@/lib/domain/process/types';
import type { Provision, ProvisionKind } from '@/lib/domain/structure/types';

/** A provision with the fields that matter to the page. */
export function provision(id: string, kind: ProvisionKind, text = '', parent: string | null = null, more: Partial<Provision> = {}): Provision {
  return { id, kind, number: '1', heading: '', text, parent, lines: [], ...more };
}

/** A small draft: a chapter, an article with a clause and two points, and a second article. */
export const DRAFT: readonly Provision[] = [
  provision('chp_I', 'chapter', '', null, { number: 'I', heading: 'QUY ĐỊNH CHUNG' }),
  provision('art_1', 'article', '', 'chp_I', { number: '1', heading: 'Hồ sơ' }),
  provision('art_1__para_1', 'clause', 'Hồ sơ gồm:', 'art_1', { number: '1' }),
  provision('art_1__para_1__point_a', 'point', 'Đơn đề nghị;', 'art_1__para_1', { number: 'a' }),
  provision('art_1__para_1__point_b', 'point', 'Bản sao giấy phép.', 'art_1__para_1', { number: 'b' }),
  provision('art_2', 'article', 'Quyết định này có hiệu lực.', 'chp_I', { number: '2', heading: 'Hiệu lực' }),
];

export function finding(id: string, provisionId: string | null, more: Partial<Finding> = {}): Finding {
  return {
    id, versionId: 'v1', kind: 'part', position: 0, provisionId, code: 'dossier', severity: null, quote: '', start: null, end: null,
    message: '', norm: '', suggestion: null, procedure: null, confidence: 0.9, reasons: [], decision: 'proposed',
    reason: null, decidedById: null, decidedRole: null, decidedAt: null, ...more,
  };
}

/** A finding of a rule, on words of a provision if `start` and `end` are given. */
export function rule(id: string, provisionId: string | null, more: Partial<Finding> = {}): Finding {
  return finding(id, provisionId, { kind: 'rule', code: 'R02', severity: 'error', confidence: null, ...more });
}

export function thread(id: string, place: Partial<PlacedThread['place']>, more: Partial<PlacedThread> = {}): PlacedThread {
  return {
    id, dossierId: 'd', versionId: 'v1', proposal: null, takenUp: false, open: true, source: null, createdById: 'u', createdAt: '2026-11-22T02:00:00Z', replies: [],
    anchor: { provision: place.provision ?? '', quote: '', prefix: '', suffix: '', start: 0 },
    place: { state: 'sure', provision: null, start: 0, end: 0, score: 1, margin: 1, ...place }, ...more,
  };
}
