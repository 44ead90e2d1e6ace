import { questionnaireById, questionnaireFor } from '@/lib/domain/assessment/questionnaire';
import type { Questionnaire } from '@/lib/domain/assessment/types';
import type { MatrixPart } from '@/lib/domain/procedures/types';
import type { Assessment, Procedure } from '@/lib/domain/process/types';
import type { Refusal } from '@/lib/domain/result';

/** A repealed procedure puts nothing on anybody any more. */
export const NO_FORM: Refusal = { code: 'conflict-no-form', sentence: 'Thủ tục bị bãi bỏ không phải đánh giá tác động.' };

/**
 * The form a procedure is assessed with. One that has been begun is finished on the form it was begun
 * on, unless the procedure has become of another nature since.
 */
export function formOf(procedure: Procedure, assessment: Assessment | null, on: string): Questionnaire | null {
  const begun = assessment === null ? null : questionnaireById(assessment.questionnaireId);
  return begun?.natures.includes(procedure.nature) ? begun : questionnaireFor({ nature: procedure.nature, on });
}

/** The parts the draft lays down for the procedure; every procedure has a name. */
export const partsOf = (procedure: Procedure): MatrixPart[] => ['name', ...(Object.keys(procedure.parts) as MatrixPart[])];
