/** A search as it stands in the address, so that it can be kept, sent to a colleague and come back to. */
import { LIBRARY_STATES } from '@/lib/domain/precedents/state';
import { PARTS } from '@/lib/domain/procedures/types';
import type { PrecedentFilter } from '@/lib/ports/precedents';

export interface Asked {
  readonly query: string;
  readonly filter: PrecedentFilter;
  /** From 1. */
  readonly page: number;
}

/** Facets of which several values can be asked for, by the name that each has in the address. */
export const FACETS = { type: 'types', agency: 'agencies', topic: 'topics', part: 'parts' } as const;
export type FacetName = keyof typeof FACETS;
const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Values of one facet that an address may name. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 300;

export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the address asks for; what it names wrongly does not narrow the search. */
export function askedIn(params: Params): Asked {
  const values = (name: string): string[] => [params[name] ?? []].flat();
  const facets = Object.fromEntries(FACET_NAMES.flatMap((name) => {
    const named = [...new Set(values(name))].filter((value) => value !== '' && value.length <= LONGEST_VALUE).slice(0, MOST_VALUES);
    const wanted = name === 'part' ? named.filter((value) => PARTS.some((part) => part === value)) : named;
    return wanted.length === 0 ? [] : [[FACETS[name], wanted] as const];
  }));
  const [from, to] = inOrder(year(values('from')[0]), year(values('to')[0]));
  const state = LIBRARY_STATES.find((one) => one === values('state')[0]);
  return {
    query: (values('q')[0] ?? '').trim(),
    filter: {
      ...(values('kind')[0] === 'procedure' && { kind: 'procedure' as const }), ...facets,
      ...(from !== null && { yearFrom: from }), ...(to !== null && { yearTo: to }), ...(state && { state }),
    },
    page: Math.max(1, Math.trunc(Number(values('page')[0])) || 1),
  };
}

const year = (text = ''): number | null => (/^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null);

/** Years that were entered the wrong way round are meant the right way round. */
const inOrder = (from: number | null, to: number | null) => (from !== null && to !== null && from > to ? [to, from] : [from, to]);

/** The query part of the address of a search, "" or "?q=…"; what does not narrow the search is left out. */
export function paramsOf({ query, filter, page }: Asked): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (filter.kind === 'procedure') params.set('kind', 'procedure');
  for (const name of FACET_NAMES) for (const value of filter[FACETS[name]] ?? []) params.append(name, value);
  if (filter.yearFrom !== undefined) params.set('from', String(filter.yearFrom));
  if (filter.yearTo !== undefined) params.set('to', String(filter.yearTo));
  if (filter.state !== undefined) params.set('state', filter.state);
  if (page > 1) params.set('page', String(page));
  return params.size === 0 ? '' : `?${params}`;
}

/** The address of a search. */
export const addressOf = (asked: Asked): string => `/precedents${paramsOf(asked)}`;

/** The address of an entry: it keeps the search, so that there is a way back to the results. `line` is one of its body. */
export const articleAddress = (articleId: string, asked: Asked, line?: number): string =>
  `/precedents/${articleId}${paramsOf(asked)}${line === undefined ? '' : `#dong-${line}`}`;
