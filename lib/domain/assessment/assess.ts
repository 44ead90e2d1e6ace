import { PARTS, type MatrixPart } from '../procedures/types';
import { questionsFor } from './questionnaire';
import { chosen, shortfallOf } from './shortfall';
import type { Answers, AssessmentState, Question, Questionnaire, Shortfall, Stop } from './types';

const ALL_PARTS: readonly MatrixPart[] = ['name', ...PARTS];

/**
 * Where an assessment stands. Questions are asked in the order of the form; an answer
 * that finds the procedure unnecessary or unlawful ends it there, and the procedure must
 * leave the draft. Answers to questions that are not asked do not count.
 *
 * @param parts the parts that the procedure has in the draft; all of them if left out
 */
export function assess(questionnaire: Questionnaire, answers: Answers, parts: Iterable<MatrixPart> = ALL_PARTS): AssessmentState {
  const shortfalls: Shortfall[] = [];
  let asked = 0;
  let stopped: Stop | null = null;
  for (const question of questionsFor(questionnaire, parts)) {
    if (!isAsked(question, answers)) continue;
    asked += 1;
    const shortfall = shortfallOf(question, answerTo(question, answers));
    if (shortfall) shortfalls.push(shortfall);
    stopped = stopAt(question, answers);
    if (stopped) break;
  }
  return {
    stopped,
    missing: shortfalls.map((shortfall) => shortfall.question),
    shortfalls,
    complete: stopped === null && shortfalls.length === 0,
    progress: { answered: asked - shortfalls.length, asked },
  };
}

function answerTo(question: Question, answers: Answers) {
  return Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
}

/** False where the question depends on an earlier answer that was not given. */
export function isAsked(question: Question, answers: Answers): boolean {
  const { askedIf } = question;
  if (!askedIf) return true;
  const earlier = Object.hasOwn(answers, askedIf.question) ? answers[askedIf.question] : undefined;
  const values = [...(earlier?.items ?? []), ...(earlier?.value === undefined ? [] : [earlier.value])];
  return values.some((value) => askedIf.in.includes(value));
}

/** A stop holds as soon as it is chosen; its reason may still be missing. */
function stopAt(question: Question, answers: Answers): Stop | null {
  const answer = answerTo(question, answers);
  const stops = answer !== undefined && chosen(question, answer).some((value) => question.stopsOn?.includes(value));
  return stops && (question.section === 'necessity' || question.section === 'legality') ? question.section : null;
}
