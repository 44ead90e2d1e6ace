import { describe, expect, it } from 'vitest';
import { addressOf, articleAddress, askedIn, type Asked, type Params } from '@/app/(main)/precedents/address';
import { cleared, conditionsOf, narrowed, toggled } from '@/app/(main)/precedents/narrow';

const FULL: Asked = {
  query: 'hồ sơ & "giấy phép"', page: 3,
  filter: { types: ['Nghị định', 'Thông tư'], agencies: ['Bộ Y tế'], topics: ['Báo chí, xuất bản'], parts: ['dossier', 'fee'], yearFrom: 2010, yearTo: 2020, state: 'in-force' },
};

/** The parameters as the server hands them to a page. */
const paramsIn = (address: string): Params => {
  const params = new URL(address, 'http://soat.test').searchParams;
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name).length > 1 ? params.getAll(name) : params.get(name) ?? '']));
};

describe('the address of a search', () => {
  it.each<[string, Asked]>([
    ['everything', FULL],
    ['a national procedure', { query: 'khai sinh', filter: { kind: 'procedure', topics: ['Hộ tịch'] }, page: 1 }],
    ['nothing', { query: '', filter: {}, page: 1 }],
  ])('that asks for %s gives the same search again', (_, asked) => expect(askedIn(paramsIn(addressOf(asked)))).toEqual(asked));

  it('is short where little is asked for', () => expect(addressOf({ query: 'ho so', filter: {}, page: 1 })).toBe('/precedents?q=ho+so'));

  it.each<[Params, Asked['filter'], number]>([
    [{ part: ['dossier', 'nothing'] }, { parts: ['dossier'] }, 1],
    [{ part: 'nothing', state: 'perhaps', kind: 'novel' }, {}, 1],
    [{ from: '2010abc', to: '20100' }, {}, 1],
    [{ from: '2010', to: '' }, { yearFrom: 2010 }, 1],
    [{ from: '2015', to: '2010' }, { yearFrom: 2010, yearTo: 2015 }, 1],
    [{ type: ['Luật', 'Luật', ''] }, { types: ['Luật'] }, 1],
    [{ page: '-2' }, {}, 1],
    [{ page: 'x' }, {}, 1],
    [{ page: '2.7' }, {}, 2],
    [{ agency: 'x'.repeat(301) }, {}, 1],
  ])('%j asks for %j, page %i', (params, filter, page) => expect(askedIn(params)).toEqual({ query: '', filter, page }));

  it('of an entry keeps the search, and names the line', () => {
    expect(articleAddress('a1', { query: 'ho so', filter: { types: ['Luật'] }, page: 2 }, 3)).toBe('/precedents/a1?q=ho+so&type=Lu%E1%BA%ADt&page=2#dong-3');
  });
});

describe('narrowing', () => {
  const plain: Asked = { query: 'hồ sơ', filter: {}, page: 4 };

  it('adds a value, then takes it away, and begins at the first page', () => {
    const once = toggled(plain, 'type', 'Luật');
    expect(once).toEqual({ query: 'hồ sơ', filter: { types: ['Luật'] }, page: 1 });
    expect(toggled(once, 'type', 'Luật')).toEqual({ ...plain, page: 1 });
    expect(toggled(once, 'type', 'Nghị định').filter.types).toEqual(['Luật', 'Nghị định']);
  });

  it('takes away a condition that is no more asked for', () => expect(narrowed(FULL, { yearFrom: undefined, state: undefined }).filter).not.toHaveProperty('yearFrom'));

  it('lists each condition with the search without it', () => {
    const conditions = conditionsOf(FULL);
    expect(conditions.map(({ facet }) => facet)).toEqual(['type', 'type', 'agency', 'topic', 'part', 'part', 'years', 'state']);
    const none = conditions.reduce<Asked>((left, { facet }) => conditionsOf(left).find((one) => one.facet === facet)?.without ?? left, FULL);
    expect(none).toEqual({ query: FULL.query, filter: {}, page: 1 });
  });

  it('is cleared but for the kind', () => expect(cleared({ ...FULL, filter: { ...FULL.filter, kind: 'procedure' } }).filter).toEqual({ kind: 'procedure' }));
});
