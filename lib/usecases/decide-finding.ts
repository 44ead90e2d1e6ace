import { inStage, mayUpload } from '@/lib/domain/process/guards';
import type { Actor, Dossier, Role } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
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

    await tx.findings.decide(finding.id, { decision: input.decision, reason: reason || null, decidedById: actor.id, decidedRole: role, decidedAt: now });
    const provision = provisionIn(version, finding.provisionId)?.id ?? null;
    await record('decide-finding', { finding: finding.id, version: version.number, code: finding.code, provision, decision: input.decision, reason });
    return {};
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
