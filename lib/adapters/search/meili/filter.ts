/** The filter of a question in the language of Meilisearch. */
import type { LibraryState } from '@/lib/domain/precedents/state';
import type { PrecedentQuestion } from '@/lib/ports/precedents';
import { dayNumber } from './documents';

/** A value between quotes, where it can end nothing. */
const quoted = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** True for entries that have one of the values. */
export const oneOf = (attribute: string, values: readonly string[]): string => `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** The states of `stateOn` in `lib/domain/precedents/state.ts`, as conditions on the three days. */
function stateFilter(state: LibraryState, on: number): string[] {
  const expired = `expiredOn <= ${on}`;
  const notYet = `effectiveOn > ${on}`;
  const vouched = '(vouchedOn IS NOT NULL OR expiredOn IS NOT NULL)';
  return {
    expired: [expired],
    'not-yet': [`NOT ${expired}`, notYet],
    'in-force': [`NOT ${expired}`, `NOT ${notYet}`, vouched],
    unknown: [`NOT ${expired}`, `NOT ${notYet}`, `NOT ${vouched}`],
  }[state];
}

/** Conditions that all must hold. */
export function filterOf({ filter = {}, on }: Pick<PrecedentQuestion, 'filter' | 'on'>): string[] {
  const { kind = 'law', types = [], agencies = [], topics = [], parts = [], yearFrom, yearTo, state } = filter;
  const lists = Object.entries({ type: types, agency: agencies, topic: topics, parts }).filter(([, values]) => values.length > 0);
  return [
    oneOf('kind', [kind]),
    ...lists.map(([attribute, values]) => oneOf(attribute, values)),
    ...(yearFrom === undefined ? [] : [`year >= ${yearFrom}`]),
    ...(yearTo === undefined ? [] : [`year <= ${yearTo}`]),
    ...(state === undefined ? [] : stateFilter(state, dayNumber(on))),
  ];
}
