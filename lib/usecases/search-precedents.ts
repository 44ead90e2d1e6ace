import type { Actor } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import type { Beyond, FacetCount, Facets, PrecedentFilter, PrecedentQuestion, PrecedentSearch } from '@/lib/ports/precedents';
import type { Deps } from './_deps';

/** Most results on one page. */
const MOST = 50;

/** Characters of a query that are read: about a page of law. Its address stays below the 8 kB that servers on the way accept. */
export const LONGEST_QUERY = 2_000;

export interface AnsweredSearch extends PrecedentSearch {
  /** The query that was searched: what was asked, or its beginning. */
  readonly query: string;
  /** True where the query was longer than is read. */
  readonly cut: boolean;
  /** False where the facets were counted among the best entries alone. */
  readonly countsAll: boolean;
}

/** Articles of law, or procedures of the national list, that fit a query (tra cứu tiền lệ); open to everybody who is signed in. */
export async function searchPrecedents(
  deps: Pick<Deps, 'precedents' | 'clock'>, _actor: Actor, input: { query: string; filter?: PrecedentFilter; limit: number; offset: number },
): Promise<Result<AnsweredSearch, never>> {
  const asked = input.query.trim();
  const query = beginning(asked);
  const limit = Math.min(Math.max(1, input.limit), MOST);
  const question = { text: query, filter: input.filter, on: deps.clock.today() };
  const [found, open] = await Promise.all([deps.precedents.search(question, { limit, offset: Math.max(0, input.offset) }), openFacets(deps, question)]);
  const facets = { ...found.facets, ...Object.fromEntries(open.map(({ facet, counts }) => [facet, counts])) };
  const countsAll = [found, ...open].every(({ beyond }) => beyond === 'nothing');
  return ok({ ...found, facets, countsAll, query, cut: query.length < asked.length });
}

/** What of a filter each facet stands for. */
const NARROWED_BY: Readonly<Record<keyof Facets, readonly (keyof PrecedentFilter)[]>> = {
  types: ['types'], agencies: ['agencies'], topics: ['topics'], parts: ['parts'], years: ['yearFrom', 'yearTo'], states: ['state'],
};

/** The counts of the facets that are narrowed, as if each alone were not: or nobody could choose a second value beside the first. */
async function openFacets({ precedents }: Pick<Deps, 'precedents'>, { filter = {}, ...question }: PrecedentQuestion): Promise<{ facet: keyof Facets; counts: readonly FacetCount[]; beyond: Beyond }[]> {
  const facets = (Object.keys(NARROWED_BY) as (keyof Facets)[]).filter((facet) => NARROWED_BY[facet].some((name) => [filter[name] ?? []].flat().length > 0));
  return Promise.all(facets.map(async (facet) => {
    const without = { ...filter, ...Object.fromEntries(NARROWED_BY[facet].map((name) => [name, undefined])) };
    const found = await precedents.search({ ...question, filter: without }, { limit: 1, offset: 0 });
    return { facet, counts: found.facets[facet], beyond: found.beyond };
  }));
}

/** As much of a text as is read, without the half word at its end. */
function beginning(text: string): string {
  if (text.length <= LONGEST_QUERY) return text;
  const cut = text.slice(0, LONGEST_QUERY);
  return /\s/.test(text.charAt(LONGEST_QUERY)) ? cut : cut.replace(/\s\S*$/u, '');
}
