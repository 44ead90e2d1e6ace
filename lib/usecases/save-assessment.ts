import { assess } from '@/lib/domain/assessment/assess';
import { parseCostSheet } from '@/lib/domain/assessment/cost-sheet';
import { parseAnswers } from '@/lib/domain/assessment/parse-answers';
import type { AssessmentState, CostSheet } from '@/lib/domain/assessment/types';
import { mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Assessment } from '@/lib/domain/process/types';
import type { Refusal, Result } from '@/lib/domain/result';
import { mayAssess } from '@/lib/policies/judgement';
import { actOnDossier, must, refuse } from './_act';
import { formOf, NO_FORM, partsOf } from './_assessment';
import type { ActDeps } from './_deps';
import { currentProcedure, dossierOfProcedure } from './_locate';
import { badInput } from './_refusals';

export interface AssessmentSaved {
  readonly procedureId: string;
  /** Revision of the assessment that was being edited; 0 for the first save. */
  readonly revision: number;
  /** As it came from outside; its shape is judged here. */
  readonly answers: unknown;
  readonly cost: { readonly before: unknown; readonly after: unknown };
}

export type AssessmentStanding = Pick<AssessmentState, 'stopped' | 'missing' | 'progress'> & { readonly revision: number };

/**
 * Keeps the answers and cost sheets as they stand (đánh giá tác động TTHC); half-filled is fine.
 * Two people editing at once do not overwrite each other: the later save is refused as stale.
 * A completed assessment that is edited must be completed again.
 */
export function saveAssessment(deps: ActDeps, actor: Actor, input: AssessmentSaved): Promise<Result<AssessmentStanding, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfProcedure(input.procedureId), async ({ tx, dossier, record }) => {
    must(mayAssess(actor, dossier));
    must(mayUpload(dossier.stage));
    const { procedure, version } = await currentProcedure(tx, dossier, input.procedureId);
    if (procedure.decision === 'rejected') {
      refuse({ code: 'conflict-rejected', sentence: `“${procedure.name}” đã bị bác bỏ, không phải đánh giá. Nếu đây là thủ tục, hãy xác nhận lại trước.` });
    }
    const before = await tx.assessments.ofProcedure(procedure.id);
    must(atAssessmentRevision(before, input.revision));
    const form = formOf(procedure, before, deps.clock.today()) ?? refuse(NO_FORM);
    const answers = valueOf(parseAnswers(input.answers));
    const cost = { before: sheetOf(input.cost.before), after: sheetOf(input.cost.after) };
    const { stopped, missing, progress } = assess(form, answers, partsOf(procedure));

    const saved = await tx.assessments.save({
      procedureId: procedure.id, questionnaireId: form.id, answers, cost, stopped, completedAt: null, completedById: null, carried: false,
    });
    await record('save-assessment', { procedure: procedure.name, id: procedure.id, version: version.number, revision: saved.revision, stopped });
    return { revision: saved.revision, stopped, missing, progress };
  });
}

/** Refuses to write over what somebody else has saved meanwhile. */
export function atAssessmentRevision(before: Assessment | null, seen: number): true | Refusal {
  return (before?.revision ?? 0) === seen || {
    code: 'stale', sentence: 'Bản đánh giá đã được người khác lưu sau khi bạn mở. Tải lại trang để xem bản mới nhất rồi điền tiếp.',
  };
}

const sheetOf = (sheet: unknown): CostSheet | null => (sheet === null || sheet === undefined ? null : valueOf(parseCostSheet(sheet)));

function valueOf<T>(result: Result<T, Refusal>): T {
  return result.ok ? result.value : refuse(badInput(result.error.sentence, result.error.params));
}
