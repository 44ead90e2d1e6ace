import { inStage, mayUpload } from '@/lib/domain/process/guards';
import type { Part } from '@/lib/domain/procedures/types';
import type { Actor, Dossier, Finding, Role, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import { decidedOn, labelsOf, type Said } from '@/lib/domain/teaching/labels';
import type { Transaction } from '@/lib/ports/store';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentFinding, dossierOfFinding, provisionIn } from './_locate';
import { badInput, saysSomething } from './_refusals';
import { decidingRole } from './_role';

export interface FindingDecision {
  readonly findingId: string;
  readonly decision: 'confirmed' | 'rejected';
  readonly reason: string;
}

/**
 * A person confirms or rejects what the machine found. A rejection needs a reason, since
 * those who read later see the finding struck out and ask why. Repeating a decision changes nothing.
 */
export function decideFinding(deps: ActDeps, actor: Actor, input: FindingDecision): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfFinding(input.findingId), async ({ tx, dossier, now, record }) => {
    const { finding, version } = await currentFinding(tx, dossier, input.findingId);
    const role = decidingRole(actor, dossier, await tx.people.uploadersOf(dossier.id), finding.decidedRole);
    must(mayDecideAt(dossier, role));
    const reason = reasonOf(input);
    if (finding.decision === input.decision && (finding.reason ?? '') === reason) return {};

    const by = { reason: reason || null, decidedById: actor.id, decidedRole: role, decidedAt: now };
    if (finding.kind === 'part') await keepAsJudgement(tx, version, finding, input.decision, by);
    await tx.findings.decide(finding.id, { decision: input.decision, ...by });
    const provision = provisionIn(version, finding.provisionId)?.id ?? null;
    await record('decide-finding', { finding: finding.id, version: version.number, code: finding.code, provision, decision: input.decision, reason });
    return {};
  });
}

/** What is decided on one label is said of its line, and teaches like a judgement of the whole line. */
async function keepAsJudgement(tx: Transaction, version: Version, { provisionId, code }: Finding, decision: FindingDecision['decision'], by: Said & { decidedById: string; decidedRole: Role; decidedAt: string }): Promise<void> {
  if (provisionId === null) return;
  const before = labelsOf(await tx.findings.list(version.id), provisionId);
  const after = decidedOn(before, code as Part, decision, by);
  await tx.judgements.add({
    versionId: version.id, reading: version.reading.number, provisionId, before, after, reason: by.reason,
    madeById: by.decidedById, madeRole: by.decidedRole, madeAt: by.decidedAt, undoes: null, carriedFrom: null,
  });
}

/** The reason as it is kept; a rejection without one is refused. */
export function reasonOf(input: Pick<FindingDecision, 'decision' | 'reason'>): string {
  if (input.decision === 'rejected' && !saysSomething(input.reason)) {
    refuse(badInput('Hãy ghi lý do bác bỏ (ít nhất 3 ký tự) để người xem sau hiểu vì sao.'));
  }
  return input.reason.trim();
}

/** The drafter decides while the draft is in the drafter's hands; reviewers until it is adopted. */
export const mayDecideAt = ({ stage }: Dossier, role: Role): Result<true, BlockedRefusal> =>
  role === 'drafter' ? mayUpload(stage) : inStage(stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised');
