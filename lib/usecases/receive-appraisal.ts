import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayAppraise } from '@/lib/policies/judgement';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentAppraisal, dossierOfAppraisal } from './_locate';
import { badInput, saysSomething } from './_refusals';

/** The appraisal body takes the dossier in, or refuses it with a reason (Decree 63/2010 Art. 11(3)): then it goes back to drafting. */
export function receiveAppraisal(
  deps: ActDeps, actor: Actor, input: { appraisalId: string; accepted: boolean; reason?: string },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfAppraisal(input.appraisalId), async ({ tx, dossier, record }) => {
    must(mayAppraise(actor, dossier, await tx.people.uploadersOf(dossier.id)));
    const appraisal = await currentAppraisal(tx, dossier, input.appraisalId);
    must(inStage(dossier.stage, 'submitted'));
    if (input.accepted) {
      await tx.appraisals.accept(appraisal.id);
      await tx.dossiers.update(dossier.id, { stage: 'appraising' });
      await record('accept-appraisal', { appraisal: appraisal.id, due: appraisal.dueOn });
      return {};
    }
    const reason = (input.reason ?? '').trim();
    if (!saysSomething(reason)) refuse(badInput('Từ chối tiếp nhận cần nêu rõ hồ sơ thiếu gì để cơ quan soạn thảo bổ sung.'));
    await tx.appraisals.refuse(appraisal.id, reason);
    await tx.dossiers.update(dossier.id, { stage: 'drafting' });
    await record('refuse-appraisal', { appraisal: appraisal.id, reason });
    return {};
  });
}
