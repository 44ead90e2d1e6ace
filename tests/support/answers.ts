/** Good answers to every question of the form, made from the form itself. */
import { questionsFor, questionnaireFor } from '@/lib/domain/assessment/questionnaire';
import type { Answer, Answers, CostSheet, Question } from '@/lib/domain/assessment/types';
import type { Procedure } from '@/lib/domain/process/types';
import { partsOf } from '@/lib/usecases/_assessment';
import { TODAY } from './people';

const WORDS = 'Bảo đảm hỗ trợ đúng hộ đã trồng, đúng diện tích.';

/** Answers and cost sheet that complete the assessment of a procedure. */
export function answersTo(procedure: Procedure): { answers: Answers; cost: { before: null; after: CostSheet } } {
  const form = questionnaireFor({ nature: procedure.nature, on: TODAY });
  const questions = form === null ? [] : questionsFor(form, partsOf(procedure));
  const rows = [{ task: 'prepare', label: 'Đơn đề nghị', hours: 1, services: 0, fees: 0 }] as const;
  return {
    // What is asked only after another answer is not asked after these.
    answers: Object.fromEntries(questions.filter((question) => !question.askedIf).map((question) => [question.id, goodAnswer(question)])),
    cost: { before: null, after: { wage: 59_422, timesPerYear: 1, subjectsPerYear: 1_200, rows } },
  };
}

function goodAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'text': return { text: WORDS };
    case 'number': return { number: 1, reason: WORDS };
    case 'list': return { items: [WORDS] };
    case 'table': return { rows: [Object.fromEntries((question.columns ?? []).map((column) => [column.value, WORDS]))] };
    case 'choices': return { items: [question.choices?.[0]?.value ?? ''], reason: WORDS };
    case 'three-way': return { value: harmless(question, ['all', 'partly', 'none']), reason: WORDS };
    case 'yes-no-reason': return { value: harmless(question, ['yes', 'no']), reason: WORDS };
  }
}

/** The first value that does not end the assessment. */
const harmless = (question: Question, values: readonly string[]): string => values.find((value) => !question.stopsOn?.includes(value)) ?? '';
