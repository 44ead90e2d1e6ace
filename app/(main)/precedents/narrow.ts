/** Narrowing a search, and widening it again. Whatever changes, the first page comes next. */
import type { LibraryState } from '@/lib/domain/precedents/state';
import type { PrecedentFilter } from '@/lib/ports/precedents';
import { FACETS, type Asked, type FacetName } from './address';

/** The search with other conditions in the place of those given; undefined takes one away. */
export function narrowed(asked: Asked, change: PrecedentFilter): Asked {
  const filter = Object.entries({ ...asked.filter, ...change }).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return { ...asked, filter: Object.fromEntries(filter), page: 1 };
}

/** The search with a value of a facet asked for, or no longer if it was. */
export function toggled(asked: Asked, facet: FacetName, value: string): Asked {
  const before: readonly string[] = asked.filter[FACETS[facet]] ?? [];
  return narrowed(asked, { [FACETS[facet]]: before.includes(value) ? before.filter((one) => one !== value) : [...before, value] });
}

/** The search with no condition but its kind. */
export const cleared = ({ query, filter }: Asked): Asked => ({ query, filter: filter.kind ? { kind: filter.kind } : {}, page: 1 });

/** A condition in force, and the search without it. */
export type Condition = { readonly without: Asked } & (
  | { readonly facet: FacetName; readonly value: string }
  | { readonly facet: 'years'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly facet: 'state'; readonly value: LibraryState }
);

/** The conditions in force, in the order of the facets. */
export function conditionsOf(asked: Asked): Condition[] {
  const { yearFrom: from, yearTo: to, state } = asked.filter;
  const values = (Object.keys(FACETS) as FacetName[]).flatMap((facet) => (asked.filter[FACETS[facet]] ?? []).map((value) => ({ facet, value, without: toggled(asked, facet, value) })));
  return [
    ...values,
    ...(from === undefined && to === undefined ? [] : [{ facet: 'years' as const, from, to, without: narrowed(asked, { yearFrom: undefined, yearTo: undefined }) }]),
    ...(state === undefined ? [] : [{ facet: 'state' as const, value: state, without: narrowed(asked, { state: undefined }) }]),
  ];
}
