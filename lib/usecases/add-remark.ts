import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayAppraise } from '@/lib/policies/judgement';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentAppraisal, dossierOfAppraisal, provisionIn } from './_locate';
import { badInput, saysSomething } from './_refusals';

export interface RemarkMade {
  readonly appraisalId: string;
  readonly provisionId?: string | null;
  readonly quote?: string;
  readonly text: string;
}

/** The appraiser remarks on a provision of the appraised version, or on the draft as a whole (ý kiến thẩm định). */
export function addRemark(deps: ActDeps, actor: Actor, input: RemarkMade): Promise<Result<{ remarkId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfAppraisal(input.appraisalId), async ({ tx, dossier, now, record }) => {
    must(mayAppraise(actor, dossier, await tx.people.uploadersOf(dossier.id)));
    const appraisal = await currentAppraisal(tx, dossier, input.appraisalId);
    must(inStage(dossier.stage, 'appraising'));
    const text = input.text.trim();
    if (!saysSomething(text)) refuse(badInput('Hãy ghi nội dung ý kiến thẩm định.'));
    const version = found(await tx.versions.find(appraisal.versionId));
    const provision = provisionIn(version, input.provisionId);
    const quote = input.quote ?? '';
    if (quote !== '' && !`${provision?.heading}\n${provision?.text}`.includes(quote)) {
      refuse(badInput('Đoạn trích không có trong điều khoản đã chọn. Hãy chọn lại đoạn cần góp ý.'));
    }
    if (appraisal.remarks.some((one) => one.text === text && one.provisionId === (provision?.id ?? null) && one.quote === quote)) {
      refuse({ code: 'conflict-same-remark', sentence: 'Ý kiến này đã được ghi rồi.' });
    }

    const remarkId = await tx.appraisals.addRemark({ appraisalId: appraisal.id, provisionId: provision?.id ?? null, quote, text, madeById: actor.id, madeAt: now });
    await record('add-remark', { remark: remarkId, appraisal: appraisal.id, provision: provision?.id ?? null, text });
    return { remarkId };
  });
}
