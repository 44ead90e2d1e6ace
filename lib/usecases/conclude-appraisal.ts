import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, AppraisalConclusion } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayAppraise } from '@/lib/policies/judgement';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentAppraisal, dossierOfAppraisal } from './_locate';
import { badInput, saysSomething } from './_refusals';

/**
 * The report of appraisal must state whether the draft may go on (kết luận thẩm định). "Not eligible"
 * sends it back to drafting, to be appraised anew; otherwise the drafter answers the remarks.
 */
export function concludeAppraisal(
  deps: ActDeps, actor: Actor, input: { appraisalId: string; conclusion: AppraisalConclusion; text: string },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfAppraisal(input.appraisalId), async ({ tx, dossier, now, record }) => {
    must(mayAppraise(actor, dossier, await tx.people.uploadersOf(dossier.id)));
    const appraisal = await currentAppraisal(tx, dossier, input.appraisalId);
    must(inStage(dossier.stage, 'appraising'));
    const text = input.text.trim();
    if (input.conclusion !== 'eligible' && appraisal.remarks.length === 0 && !saysSomething(text)) {
      refuse(badInput('Hãy nêu rõ nội dung cần hoàn thiện: ghi ý kiến tại điều khoản hoặc viết trong kết luận.'));
    }

    await tx.appraisals.conclude(appraisal.id, { conclusion: input.conclusion, conclusionText: text, concludedById: actor.id, concludedAt: now });
    await tx.dossiers.update(dossier.id, { stage: input.conclusion === 'not_eligible' ? 'drafting' : 'appraised' });
    await record('conclude-appraisal', { appraisal: appraisal.id, conclusion: input.conclusion, text });
    return {};
  });
}
