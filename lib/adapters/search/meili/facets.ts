/** How the candidates of a search are spread over the facets. */
import { stateOn } from '@/lib/domain/precedents/state';
import type { FacetCount, Facets } from '@/lib/ports/precedents';
import type { FoundEntry } from './documents';

function counted(values: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'vi'));
}

/** 20251123 as "2025-11-23". */
const isoDay = (day: number | null): string | null => (day === null ? null : String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));

/** Counts the entries by what they are on the day `on`. */
export function facetsOf(entries: readonly FoundEntry[], on: string): Facets {
  const stateOf = ({ effectiveOn, vouchedOn, expiredOn }: FoundEntry) =>
    stateOn({ effectiveOn: isoDay(effectiveOn), vouchedOn: isoDay(vouchedOn), expiredOn: isoDay(expiredOn) }, on);
  return {
    types: counted(entries.map(({ type }) => type)),
    agencies: counted(entries.map(({ agency }) => agency)),
    topics: counted(entries.map(({ topic }) => topic)),
    years: counted(entries.map(({ year }) => String(year ?? ''))),
    parts: counted(entries.flatMap(({ parts }) => parts)),
    states: counted(entries.map(stateOf)),
  };
}
