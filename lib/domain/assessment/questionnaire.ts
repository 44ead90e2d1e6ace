import { REQUIRED_PARTS, type MatrixPart, type ProcedureNature } from '../procedures/types';
import questionData from './data/questions.json';
import formData from './data/questionnaires.json';
import type { Question, Questionnaire } from './types';

const QUESTIONS = new Map((questionData.questions as unknown as readonly Question[]).map((question) => [question.id, question]));

type Form = Omit<Questionnaire, 'questions'> & { readonly questions: readonly string[] };

/** Every form that ships with the product; forms share questions, which are written down once. */
export const QUESTIONNAIRES: readonly Questionnaire[] = (formData.questionnaires as unknown as readonly Form[]).map((form) => ({
  ...form,
  questions: form.questions.flatMap((id) => QUESTIONS.get(id) ?? []),
}));

/**
 * The form for a procedure of some nature on a day (ISO), or null where none is filled in:
 * a repealed procedure is not assessed, and before 28/3/2022 other forms applied.
 */
export function questionnaireFor(wanted: { readonly nature: ProcedureNature; readonly on: string }): Questionnaire | null {
  return (
    QUESTIONNAIRES.find(
      (form) =>
        form.natures.includes(wanted.nature) &&
        form.validFrom <= wanted.on &&
        (form.validTo === null || wanted.on <= form.validTo),
    ) ?? null
  );
}

/** The form by the id that an assessment keeps, also when it is no longer valid. */
export function questionnaireById(id: string): Questionnaire | null {
  return QUESTIONNAIRES.find((form) => form.id === id) ?? null;
}

/**
 * The questions that a procedure with these parts is asked, in the order of the form.
 * A new procedure must have all required parts (Decree 63/2010 Art. 8(2)), so that they
 * are asked about even where the draft forgot them; an amended one only answers for
 * the parts that the draft touches (Circular 03/2022 Art. 12).
 */
export function questionsFor(questionnaire: Questionnaire, parts: Iterable<MatrixPart>): readonly Question[] {
  const asked = new Set<MatrixPart>(parts);
  if (questionnaire.scope === 'required-and-present') REQUIRED_PARTS.forEach((part) => asked.add(part));
  return questionnaire.questions.filter((question) => question.part === null || asked.has(question.part));
}
