import type { DossierSnapshot, ProcedureStanding } from '@/lib/domain/process/snapshot';
import type { Appraisal, Assessment, Dossier, Finding, Opinion, Procedure, Thread, Version } from '@/lib/domain/process/types';
import type { Judgement } from '@/lib/domain/teaching/types';
import type { Hasher } from '@/lib/ports/hasher';
import type { ErrorCounts, Transaction, VersionInList } from '@/lib/ports/store';
import { asJudged, judgementsOf } from './_judged';

/** A dossier with its latest version and all that people have done on it. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly version: Version | null;
  readonly findings: readonly Finding[];
  /** In force on the labels of its lines, by provision. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** With the parts that their lines regulate as people have judged them. */
  readonly procedures: readonly Procedure[];
  readonly assessments: readonly Assessment[];
  readonly opinions: readonly Opinion[];
  readonly threads: readonly Thread[];
  readonly appraisal: Appraisal | null;
  /** What the guards judge by. */
  readonly snapshot: DossierSnapshot;
}

/**
 * Loads what the guards and the head of the dossier look at. With a hasher the stored
 * file is hashed again, which pages that let nothing pass do without.
 */
export async function loadDossier(tx: Transaction, dossier: Dossier, hasher: Hasher | null): Promise<LoadedDossier> {
  const version = await tx.versions.latest(dossier.id);
  const [threads, appraisal] = [await tx.threads.list(dossier.id), await tx.appraisals.latest(dossier.id)];
  const parts = version === null ? NOTHING : await partsOf(tx, version);
  const storedSha256 = version === null ? '' : await storedHash(tx, version, hasher);
  const loaded = { dossier, version, threads, appraisal, ...parts };
  const threadsOpen = threads.filter((thread) => thread.open).length;
  return { ...loaded, snapshot: snapshotOf({ ...loaded, errors: errorsIn(parts.findings), threadsOpen }, storedSha256) };
}

const NOTHING = { findings: [], judgements: new Map<string, Judgement>(), procedures: [], assessments: [], opinions: [] };

async function partsOf(tx: Transaction, version: Version) {
  const [findings, judgements] = [await tx.findings.list(version.id), await judgementsOf(tx, version)];
  return {
    findings, judgements,
    procedures: asJudged(await tx.procedures.list(version.id), findings, judgements, version),
    assessments: await tx.assessments.ofVersion(version.id),
    opinions: await tx.opinions.ofVersion(version.id),
  };
}

async function storedHash(tx: Transaction, version: Version, hasher: Hasher | null): Promise<string> {
  if (hasher === null) return version.sha256;
  const bytes = await tx.versions.bytes(version.sha256);
  return bytes === null ? '' : hasher.sha256(bytes);
}

function errorsIn(findings: readonly Finding[]): ErrorCounts {
  const errors = findings.filter((finding) => finding.kind === 'rule' && finding.severity === 'error');
  const decided = (decision: Finding['decision']): number => errors.filter((finding) => finding.decision === decision).length;
  return { undecided: decided('proposed'), standing: decided('confirmed') };
}

/** What a snapshot is made of: of the version and of what was found in it no more than it tells. */
export interface SnapshotParts extends Pick<LoadedDossier, 'dossier' | 'procedures' | 'assessments' | 'opinions' | 'appraisal'> {
  readonly version: VersionInList | null;
  readonly errors: ErrorCounts;
  readonly threadsOpen: number;
}

/** @param storedSha256 of the bytes as they are stored now */
export function snapshotOf(parts: SnapshotParts, storedSha256: string): DossierSnapshot {
  const { dossier, version, errors, procedures, threadsOpen, appraisal } = parts;
  return {
    dossierId: dossier.id,
    stage: dossier.stage,
    opinionDueOn: dossier.opinionDueOn,
    version: version && { id: version.id, number: version.number, sha256: version.sha256, storedSha256 },
    procedures: procedures.map((procedure) => standingOf(procedure, parts)),
    errorsUndecided: errors.undecided,
    errorsStanding: errors.standing,
    threadsOpen,
    appraisal: appraisal && {
      id: appraisal.id, status: appraisal.status, versionId: appraisal.versionId, conclusion: appraisal.conclusion,
      confirmedVersionId: appraisal.confirmedVersionId, dueOn: appraisal.dueOn,
      remarksUnanswered: appraisal.remarks.filter((remark) => remark.answer === null).length,
    },
  };
}

function standingOf(procedure: Procedure, { assessments, opinions }: Pick<LoadedDossier, 'assessments' | 'opinions'>): ProcedureStanding {
  const assessment = assessments.find((one) => one.procedureId === procedure.id);
  const opinion = opinions.find((one) => one.procedureId === procedure.id);
  return {
    id: procedure.id,
    name: procedure.name,
    decision: procedure.decision,
    decidedRole: procedure.decidedRole,
    rejectionReviewed: procedure.reviewedById !== null,
    // A repealed procedure has no form to fill in: nothing of it remains to be assessed.
    assessment: procedure.nature === 'repealed' ? { complete: true, stopped: null }
      : assessment ? { complete: assessment.completedAt !== null, stopped: assessment.stopped } : null,
    opinion: opinion ? { answered: isSettled(opinion) } : null,
  };
}

/** Answered, or in agreement without any proposal: then there is nothing to answer. */
export function isSettled(opinion: Pick<Opinion, 'answer' | 'conclusion' | 'parts'>): boolean {
  return opinion.answer !== null || (opinion.conclusion === 'agree' && opinion.parts.every((part) => part.verdict === 'agree'));
}
