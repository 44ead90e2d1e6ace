/**
 * Answers that can be read from the draft, offered to the drafter (gợi ý). They are never written by
 * themselves, and what a person has written is never overwritten: a suggestion fills only what is empty.
 */
import type { ProcedureFacts } from '../../procedures/extract/types';
import data from '../data/suggestions.json';
import type { Answer, Answers, Question } from '../types';
import { ANSWERS, type FactName } from './answer-from-facts';

export interface Suggestion {
  /** Id of the question: "C4.4". */
  readonly question: string;
  readonly answer: Answer;
  /** Ids of the provisions that it is read from, in document order. */
  readonly provisions: readonly string[];
}

/** The suggestions for these questions, in the order of the data. */
export function suggestionsFor(questions: readonly Pick<Question, 'id'>[], facts: ProcedureFacts): Suggestion[] {
  const asked = new Set(questions.map((question) => question.id));
  return data.questions.filter(({ question }) => asked.has(question)).flatMap(({ question, fact }) => {
    const found = ANSWERS[fact as FactName](facts);
    return found === null ? [] : [{ question, answer: found.answer, provisions: [...new Set(found.from.map((source) => source.provision))] }];
  });
}

/** What a suggestion would still add to an answer: only fields that are empty; null where nothing is left to add. */
export function offered({ answer }: Pick<Suggestion, 'answer'>, given: Answer | undefined): Answer | null {
  // A value that the person chose otherwise contradicts the reason that goes with the suggested one.
  if (answer.value !== undefined && given?.value !== undefined && given.value !== answer.value) return null;
  const open = (Object.entries(answer) as [keyof Answer, never][]).filter(([field]) => isBlank(given?.[field]));
  return open.length === 0 ? null : Object.fromEntries(open);
}

/** The answers with these suggestions taken over. */
export function accept(answers: Answers, suggestions: readonly Suggestion[]): Answers {
  return suggestions.reduce<Answers>((all, suggestion) => {
    const given = Object.hasOwn(all, suggestion.question) ? all[suggestion.question] : undefined;
    const more = offered(suggestion, given);
    return more === null ? all : { ...all, [suggestion.question]: { ...given, ...more } };
  }, answers);
}

function isBlank(field: Answer[keyof Answer]): boolean {
  if (typeof field === 'string') return field.trim() === '';
  return field === undefined || (Array.isArray(field) && field.length === 0);
}
