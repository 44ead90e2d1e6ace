import type { AppraisalStanding, DossierSnapshot, ProcedureStanding } from '@/lib/domain/process/snapshot';

/** A procedure for which everything has been done. */
export const settled = (change: Partial<ProcedureStanding> = {}): ProcedureStanding => ({
  id: 'p1', name: 'Hỗ trợ mua giống', decision: 'confirmed', decidedRole: 'drafter', rejectionReviewed: false,
  assessment: { complete: true, stopped: null }, opinion: { answered: true }, ...change,
});

/** An appraisal that found the version eligible, with every remark answered. */
export const favourable = (change: Partial<AppraisalStanding> = {}): AppraisalStanding => ({
  id: 'a1', status: 'concluded', versionId: 'v2', conclusion: 'eligible', confirmedVersionId: null,
  remarksUnanswered: 0, dueOn: '2026-12-07', ...change,
});

/** A draft that may be adopted: tests take one thing away from it. */
export const ready = (change: Partial<DossierSnapshot> = {}): DossierSnapshot => ({
  dossierId: 'd1', stage: 'appraised', opinionDueOn: '2026-12-01',
  version: { id: 'v2', number: 2, sha256: 'aa', storedSha256: 'aa' },
  procedures: [settled()], errorsUndecided: 0, errorsStanding: 0, threadsOpen: 0, appraisal: favourable(), ...change,
});
