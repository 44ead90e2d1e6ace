import { expect, it } from 'vitest';
import type { Facets, PrecedentFilter, PrecedentSearch } from '@/lib/ports/precedents';
import { searchPrecedents } from '@/lib/usecases/search-precedents';

const facets: Facets = { types: [], agencies: [], topics: [], years: [], parts: [], states: [] };
const actor = { id: 'p1', name: 'Lan', roles: [], agencyIds: [] } as never;

/** What people see of a library that finds more than it weighs unless both these conditions hold. */
const asked = async (filter: PrecedentFilter) => {
  const search = ({ filter: { types = [], yearFrom } = {} }: { filter?: PrecedentFilter }): Promise<PrecedentSearch> => {
    const few = types.length > 0 && yearFrom !== undefined;
    return Promise.resolve({ hits: [], total: few ? 12 : 500, beyond: few ? 'nothing' : 'more', facets: { ...facets, types: [{ value: 'Luật', count: few ? 12 : 400 }] }, understood: { reference: null, corrected: null, shortened: false }, engine: 'postgres', fellBack: false });
  };
  const found = await searchPrecedents({ precedents: { search }, clock: { today: () => '2032-01-01' } } as never, actor, { query: 'hồ sơ', filter, limit: 20, offset: 0 });
  if (!found.ok) throw new Error('refused');
  return found.value;
};

it('facets say that they count a part, also where that holds for one of them alone', async () => {
  expect(await asked({})).toMatchObject({ beyond: 'more', countsAll: false });
  const narrowed = await asked({ types: ['Luật'], yearFrom: 2020 });
  expect(narrowed).toMatchObject({ total: 12, beyond: 'nothing', countsAll: false });
  expect(narrowed.facets.types).toEqual([{ value: 'Luật', count: 400 }]);
});
