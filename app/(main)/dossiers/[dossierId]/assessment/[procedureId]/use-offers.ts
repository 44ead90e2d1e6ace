'use client';

import { useMemo } from 'react';
import { isAsked } from '@/lib/domain/assessment/assess';
import { missingRows } from '@/lib/domain/assessment/suggest/suggested-rows';
import { accept, offered, type Suggestion } from '@/lib/domain/assessment/suggest/suggestions';
import type { Answer, Answers, CostRow, CostSheet, Questionnaire } from '@/lib/domain/assessment/types';

interface Draft {
  readonly answers: Answers;
  readonly cost: { readonly before: CostSheet | null; readonly after: CostSheet };
}

/** A suggestion that would still add something, and what it would add. */
export interface OpenOffer {
  readonly suggestion: Suggestion;
  readonly answer: Answer;
}

/** What the draft of law still offers to a half-filled form, and the changes that take it over. */
export function useOffers(questionnaire: Questionnaire, suggestions: readonly Suggestion[], suggestedRows: readonly CostRow[], draft: Draft) {
  return useMemo(() => {
    const asked = new Set(questionnaire.questions.filter((question) => isAsked(question, draft.answers)).map((question) => question.id));
    const open = suggestions.flatMap((suggestion): OpenOffer[] => {
      const answer = asked.has(suggestion.question) ? offered(suggestion, draft.answers[suggestion.question]) : null;
      return answer === null ? [] : [{ suggestion, answer }];
    });
    return { open, rows: missingRows(suggestedRows, draft.cost.after.rows) };
  }, [questionnaire, suggestions, suggestedRows, draft]);
}

/** The draft with these suggestions and rows taken over. */
export function takeOver(draft: Draft, suggestions: readonly Suggestion[], rows: readonly CostRow[]): Draft {
  const { before, after } = draft.cost;
  return { answers: accept(draft.answers, suggestions), cost: { before, after: { ...after, rows: [...after.rows, ...missingRows(rows, after.rows)] } } };
}
