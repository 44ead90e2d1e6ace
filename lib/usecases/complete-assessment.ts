import { assess } from '@/lib/domain/assessment/assess';
import type { CostSheet } from '@/lib/domain/assessment/types';
import { mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Assessment, Procedure } from '@/lib/domain/process/types';
import type { Refusal, Result } from '@/lib/domain/result';
import { mayAssess } from '@/lib/policies/judgement';
import { actOnDossier, found, must } from './_act';
import { formOf, NO_FORM, partsOf } from './_assessment';
import type { ActDeps } from './_deps';
import { currentProcedure, dossierOfProcedure } from './_locate';
import { atAssessmentRevision } from './save-assessment';

const NOT_BEGUN: Refusal = { code: 'blocked', sentence: 'Chưa có câu trả lời nào. Hãy điền biểu mẫu đánh giá tác động trước.' };

/**
 * Declares the assessment complete: every question asked is answered and the cost after the draft is
 * computed. One that was stopped cannot be completed, since its procedure must leave the draft.
 */
export function completeAssessment(
  deps: ActDeps, actor: Actor, input: { procedureId: string; revision: number },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfProcedure(input.procedureId), async ({ tx, dossier, now, record }) => {
    must(mayAssess(actor, dossier));
    must(mayUpload(dossier.stage));
    const { procedure, version } = await currentProcedure(tx, dossier, input.procedureId);
    const assessment = found(await tx.assessments.ofProcedure(procedure.id), NOT_BEGUN);
    if (assessment.completedAt !== null) return {};
    must(atAssessmentRevision(assessment, input.revision));
    must(mayComplete(procedure, assessment, deps.clock.today()));

    const { procedureId, questionnaireId, answers, cost, carried } = assessment;
    await tx.assessments.save({ procedureId, questionnaireId, answers, cost, stopped: null, completedAt: now, completedById: actor.id, carried });
    await record('complete-assessment', { procedure: procedure.name, id: procedure.id, version: version.number });
    return {};
  });
}

function mayComplete(procedure: Procedure, assessment: Assessment, on: string): true | Refusal {
  const form = formOf(procedure, assessment, on);
  if (form === null) return NO_FORM;
  const { stopped, missing, shortfalls } = assess(form, assessment.answers, partsOf(procedure));
  if (stopped !== null) {
    const fault = stopped === 'necessity' ? 'không cần thiết' : 'không hợp pháp';
    return { code: 'conflict-stopped', sentence: `Thủ tục được đánh giá là ${fault}: phải bỏ khỏi dự thảo, tải bản mới lên, không hoàn thành đánh giá được.`, params: { stopped } };
  }
  if (missing.length > 0) {
    return { code: 'blocked', sentence: `Còn ${missing.length} câu chưa đạt. ${shortfalls[0]?.sentence ?? ''}`, params: { n: missing.length, missing: missing.join(', ') } };
  }
  return isComputed(assessment.cost.after) || {
    code: 'blocked', sentence: 'Chưa tính chi phí tuân thủ theo dự thảo: điền bảng tính, ước tính đủ số giờ của từng công việc.', params: { missing: 'cost' },
  };
}

/** A sheet with rows, every one of them with its hours. */
const isComputed = (sheet: CostSheet | null): boolean => sheet !== null && sheet.rows.length > 0 && sheet.rows.every((row) => row.hours !== null);
