import { mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Answer } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayAnswer } from '@/lib/policies/judgement';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentProcedure, dossierOfOpinion } from './_locate';
import { badInput, saysSomething } from './_refusals';

/**
 * The drafter takes an opinion up (tiếp thu) or explains why not (giải trình, Decree 63/2010 Art. 9(3)).
 * An explanation needs words. Until the draft goes on, an answer may be put in another's place.
 */
export function answerOpinion(
  deps: ActDeps, actor: Actor, input: { opinionId: string; answer: Answer; reason: string },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfOpinion(input.opinionId), async ({ tx, dossier, now, record }) => {
    must(mayAnswer(actor, dossier));
    must(mayUpload(dossier.stage));
    const opinion = found(await tx.opinions.find(input.opinionId));
    const { procedure, version } = await currentProcedure(tx, dossier, opinion.procedureId);
    const reason = explanationOf(input.answer, input.reason);
    if (opinion.answer === input.answer && opinion.answerReason === reason) return {};

    await tx.opinions.answer(opinion.id, { answer: input.answer, answerReason: reason, answeredById: actor.id, answeredAt: now });
    await record('answer-opinion', { opinion: opinion.id, procedure: procedure.name, version: version.number, answer: input.answer, reason });
    return {};
  });
}

/** The explanation as it is kept; explaining without words is refused. */
export function explanationOf(answer: Answer, text: string): string {
  if (answer === 'explained' && !saysSomething(text)) refuse(badInput('Giải trình cần nêu rõ lý do không tiếp thu.'));
  return text.trim();
}
