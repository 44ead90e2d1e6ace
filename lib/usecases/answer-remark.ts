import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Answer } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayAnswer } from '@/lib/policies/judgement';
import { actOnDossier, found, must } from './_act';
import type { ActDeps } from './_deps';
import { currentAppraisal } from './_locate';
import { explanationOf } from './answer-opinion';

/** The drafter takes up or explains a remark of the appraisal (tiếp thu, giải trình ý kiến thẩm định). */
export function answerRemark(
  deps: ActDeps, actor: Actor, input: { remarkId: string; answer: Answer; text: string },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, async (tx) => (await tx.appraisals.findByRemark(input.remarkId))?.dossierId, async ({ tx, dossier, now, record }) => {
    must(mayAnswer(actor, dossier));
    const made = found(await tx.appraisals.findByRemark(input.remarkId));
    const appraisal = await currentAppraisal(tx, dossier, made.id);
    must(inStage(dossier.stage, 'appraising', 'appraised'));
    const remark = found(appraisal.remarks.find((one) => one.id === input.remarkId));
    const text = explanationOf(input.answer, input.text);
    if (remark.answer === input.answer && remark.answerText === text) return {};

    await tx.appraisals.answerRemark(remark.id, { answer: input.answer, answerText: text, answeredById: actor.id, answeredAt: now });
    await record('answer-remark', { remark: remark.id, provision: remark.provisionId, answer: input.answer, reason: text });
    return {};
  });
}
