import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Opinion, OpinionConclusion, Procedure } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayGiveOpinion } from '@/lib/policies/judgement';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentProcedure, dossierOfProcedure } from './_locate';
import { badInput, saysSomething } from './_refusals';

export interface OpinionGiven {
  readonly procedureId: string;
  readonly parts: Opinion['parts'];
  readonly conclusion: OpinionConclusion;
  readonly text: string;
}

/**
 * The control unit says what it thinks of one procedure (ý kiến của cơ quan kiểm soát TTHC).
 * Whoever drafted may not (four eyes). Giving it again before it is answered replaces it.
 */
export function giveOpinion(deps: ActDeps, actor: Actor, input: OpinionGiven): Promise<Result<{ opinionId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfProcedure(input.procedureId), async ({ tx, dossier, now, record }) => {
    must(mayGiveOpinion(actor, dossier, await tx.people.uploadersOf(dossier.id)));
    // "appraised": a procedure changed after appraisal is a new text, on which the unit is heard again.
    must(inStage(dossier.stage, 'consulting', 'appraised'));
    const { procedure, version } = await currentProcedure(tx, dossier, input.procedureId);
    const before = await tx.opinions.ofProcedure(procedure.id);
    if (before !== null && isSame(before, input)) return { opinionId: before.id };
    check(procedure, before, input);

    const opinion = await tx.opinions.save({
      procedureId: procedure.id, parts: input.parts, conclusion: input.conclusion, text: input.text.trim(), givenById: actor.id, givenAt: now,
      answer: null, answerReason: null, answeredById: null, answeredAt: null, carried: false,
    });
    await record('give-opinion', { procedure: procedure.name, id: procedure.id, version: version.number, conclusion: input.conclusion, text: opinion.text });
    return { opinionId: opinion.id };
  });
}

function check(procedure: Procedure, before: Opinion | null, input: OpinionGiven): void {
  if (procedure.decision !== 'confirmed') {
    refuse({ code: 'conflict-not-confirmed', sentence: `“${procedure.name}” chưa được xác nhận là thủ tục hành chính nên chưa cho ý kiến được.` });
  }
  if (before !== null && before.answer !== null) {
    refuse({ code: 'conflict-answered', sentence: 'Cơ quan soạn thảo đã trả lời ý kiến này. Hãy trao đổi tiếp bằng bình luận trên văn bản.' });
  }
  const proposals = input.parts.filter((part) => part.verdict === 'propose');
  if (proposals.some((part) => !saysSomething(part.text))) refuse(badInput('Mỗi bộ phận được đề nghị sửa cần ghi rõ nội dung đề nghị.'));
  if (input.conclusion !== 'agree' && proposals.length === 0 && !saysSomething(input.text)) {
    refuse(badInput('Hãy ghi rõ điều chưa đồng ý hoặc nội dung cần chỉnh lý để cơ quan soạn thảo trả lời được.'));
  }
}

const isSame = (before: Opinion, input: OpinionGiven): boolean =>
  !before.carried && before.conclusion === input.conclusion && before.text === input.text.trim() &&
  before.parts.length === input.parts.length &&
  before.parts.every((part, at) => part.part === input.parts[at]?.part && part.verdict === input.parts[at]?.verdict && part.text === input.parts[at]?.text);
