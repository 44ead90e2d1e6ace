import { deadlineFor, dueDate } from '@/lib/domain/process/deadlines';
import { atRevision, inStage, maySubmit, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { maySubmitForAppraisal } from '@/lib/policies/dossier';
import { actOnDossier, must, refuse } from './_act';
import type { Deps } from './_deps';
import { OLD_VERSION } from './_refusals';
import { loadDossier } from './_snapshot';

/** Fifteen days where the dated terms do not know the type of document: the term of most provincial acts. */
const DEFAULT_TERM = { amount: 15, unit: 'day' } as const;

/**
 * Sends exactly this version to the appraisal body (trình thẩm định). Refused while an assessment or
 * an answered opinion of the control unit is missing, as that body would have to refuse it
 * (Decree 63/2010 Art. 11(3)).
 */
export function submitForAppraisal(
  deps: Pick<Deps, 'store' | 'clock' | 'hasher'>, actor: Actor, input: { dossierId: string; revision: number; versionId: string },
): Promise<Result<{ appraisalId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, async () => input.dossierId, async ({ tx, dossier, now, record }) => {
    must(maySubmitForAppraisal(actor, dossier));
    must(inStage(dossier.stage, 'drafting', 'consulting'));
    must(atRevision(dossier.revision, input.revision));
    const { snapshot, version } = await loadDossier(tx, dossier, deps.hasher);
    must(maySubmit(snapshot));
    if (version === null || version.id !== input.versionId) refuse(OLD_VERSION);

    const on = deps.clock.today();
    const term = deadlineFor({ task: 'appraisal', documentType: dossier.documentType, regime: dossier.regime, on }) ?? DEFAULT_TERM;
    const due = dueDate(on, term);
    const appraisal = await tx.appraisals.submit({ dossierId: dossier.id, versionId: version.id, submittedById: actor.id, submittedAt: now, dueOn: due });
    await tx.dossiers.update(dossier.id, { stage: 'submitted' });
    await record('submit-appraisal', { appraisal: appraisal.id, version: version.number, sha256: version.sha256, due });
    return { appraisalId: appraisal.id };
  });
}
