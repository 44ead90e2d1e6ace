/** Rows put straight into the store, for tests of the store itself. */
import type { Dossier, Finding, Procedure, Version } from '@/lib/domain/process/types';
import type { Judgement } from '@/lib/domain/teaching/types';
import { dieu, documentOf, khoan } from './document';
import type { House } from './people';

export const AT = '2026-03-02T05:00:00.123Z';

export function addDossier({ agencies, people, deps }: House): Promise<Dossier> {
  return deps.store.dossiers.create({
    title: 'Quy định hỗ trợ chi phí mua giống', documentType: 'qd-ubnd-tinh', regime: 'B', draftingStartedOn: '2026-03-02', ground: null,
    drafterAgencyId: agencies.department, controlAgencyId: agencies.office, appraisalAgencyId: agencies.justice, issuerAgencyId: agencies.committee,
    createdById: people.drafter.id, createdAt: AT,
  });
}

export function addVersion({ people, deps }: House, dossierId: string, number = 1, bytes = new Uint8Array([80, 75, 0, 255])): Promise<Version> {
  return deps.store.versions.add({
    dossierId, number, fileName: 'dự thảo.docx', format: 'docx', sha256: deps.hasher.sha256(bytes), bytes,
    document: documentOf(dieu('5', 'Hồ sơ', khoan('1', 'Đơn đề nghị hỗ trợ.'))),
    revisions: { insertions: 2, deletions: 1, authors: ['Lan'], comments: [{ author: 'Hải', date: null, text: 'Rà lại', quote: 'đơn' }] },
    uploadedById: people.drafter.id, uploadedAt: AT,
  });
}

/** A later reading of a version: its clause is but a line of the article. */
export function addReading({ people, deps }: House, { id, reading, revisions }: Version): Promise<Version> {
  return deps.store.versions.addReading({
    versionId: id, number: reading.number + 1, view: 'rejected', document: documentOf(dieu('5', 'Hồ sơ', '1. Đơn đề nghị hỗ trợ.')), revisions: { ...revisions, view: 'rejected' },
    corrections: [{ line: 1, text: '1. Đơn đề nghị hỗ trợ.', as: 'text', madeById: people.drafter.id, madeByName: people.drafter.name, madeAt: AT }], madeById: people.drafter.id, madeAt: AT,
  });
}

/** What somebody said of the clause of a version. */
export function addJudgement({ people, deps }: House, { id, reading }: Version): Promise<Judgement> {
  return deps.store.judgements.add({
    versionId: id, reading: reading.number, provisionId: 'art_5__para_1', before: [], after: [], reason: null, madeById: people.drafter.id, madeRole: 'drafter', madeAt: AT, undoes: null, carriedFrom: null,
  });
}

const undecided = { decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null } as const;

export const finding = (versionId: string, position: number): Omit<Finding, 'id'> => ({
  versionId, kind: 'part', position, provisionId: 'art_5__para_1', code: 'dossier', severity: null, quote: 'Đơn', start: 0, end: 3, message: '', norm: '',
  suggestion: null, procedure: null, confidence: 0.75, reasons: [{ words: 'đơn đề nghị', because: 'từ chỉ hồ sơ', weight: 1.5 }], ...undecided,
});

export const procedure = (versionId: string, position: number): Omit<Procedure, 'id'> => ({
  versionId, position, name: `Thủ tục ${position}`, nature: 'new', provisionIds: ['art_5', 'art_5__para_1'], parts: { dossier: ['art_5__para_1'] },
  elsewhere: { fee: [{ kind: 'act', citation: 'Nghị định số 15/2018/NĐ-CP', provision: 'art_5__para_1' }] }, targets: [], missing: ['method', 'time_limit'], digest: 'd'.repeat(64), origin: 'found', reviewedById: null, previousId: null, ...undecided,
});
