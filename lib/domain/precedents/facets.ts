/** How entries are spread over what they can be narrowed by. */
import type { Part } from '../procedures/types';

/** What an entry is, for counting. */
export interface FacetValues {
  readonly type: string;
  readonly agency: string;
  readonly topic: string;
  /** Year of issue, null where unknown. */
  readonly year: number | null;
  readonly parts: readonly Part[];
  readonly state: string;
}

interface Count {
  readonly value: string;
  readonly count: number;
}

/** Each value that is not empty with how often it occurs, most first. */
function counted(values: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}

/** Counts the entries by each facet. */
export function facetsOf(entries: readonly FacetValues[]) {
  return {
    types: counted(entries.map(({ type }) => type)),
    agencies: counted(entries.map(({ agency }) => agency)),
    topics: counted(entries.map(({ topic }) => topic)),
    years: counted(entries.map(({ year }) => (year === null ? '' : String(year)))),
    parts: counted(entries.flatMap(({ parts }) => parts)),
    states: counted(entries.map(({ state }) => state)),
  };
}
