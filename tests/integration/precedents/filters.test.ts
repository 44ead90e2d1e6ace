import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES, ENGINES, FIRST, ON, openLibrary, type Library } from '../../support/library';
import type { PrecedentFilter } from '@/lib/ports/precedents';

/** Words that every entry has. */
const ALL = 'áp dụng chung';

const DECREE = ['Điều 5 12/2030/NĐ-CP', 'Điều 6 12/2030/NĐ-CP'];
const LAW = ['Điều 1 57/2031/QH16', 'Điều 12 57/2031/QH16'];
const CIRCULAR = ['Điều 12 63/2029/TT-BCT', 'Điều 13 63/2029/TT-BCT'];
const PROCEDURE = ['1.000178'];

describe.each(ENGINES)('narrowed by a filter, $engine', (under) => {
  const { skip } = under;
  let library: Library;
  beforeAll(async () => {
    if (skip) return;
    const unvouched = { sourceKey: 'd4', number: '99/2001/QĐ-TTg', title: 'Về "chợ"', type: 'Quyết định', agency: 'Thủ tướng "Chính phủ"\\', issuedOn: '2001-01-01', effectiveOn: '2001-02-01' };
    const entries = [...ARTICLES, { sourceKey: 'a9', article: 'Điều 9', heading: 'Thi hành', body: 'Thi hành ở chợ.', document: unvouched }];
    library = await openLibrary(under, entries.map((entry) => ({ ...entry, body: `${entry.body}\nÁp dụng chung.` })));
  });
  afterAll(() => library?.close());

  const UNVOUCHED = ['Điều 9 99/2001/QĐ-TTg'];

  it.skipIf(skip).each<[string, PrecedentFilter | undefined, string[]]>([
    ['no filter: laws alone', undefined, [...DECREE, ...LAW, ...CIRCULAR, ...UNVOUCHED]],
    ['empty lists, which ask for nothing', { types: [], agencies: [], topics: [], parts: [] }, [...DECREE, ...LAW, ...CIRCULAR, ...UNVOUCHED]],
    ['the kind of the national list', { kind: 'procedure' }, PROCEDURE],
    ['a type', { types: ['Nghị định'] }, DECREE],
    ['two types', { types: ['Nghị định', 'Luật'] }, [...DECREE, ...LAW]],
    ['an agency', { agencies: ['Bộ Công Thương'] }, CIRCULAR],
    ['an agency whose name has quotes', { agencies: ['Thủ tướng "Chính phủ"\\'] }, UNVOUCHED],
    ['a topic', { topics: ['Thanh niên'] }, LAW],
    ['a part of a procedure', { parts: ['dossier'] }, [DECREE[0]!]],
    ['any of two parts', { parts: ['agency', 'step'] }, [DECREE[1]!, CIRCULAR[0]!]],
    ['years from', { yearFrom: 2030 }, [...DECREE, ...LAW]],
    ['years to', { yearTo: 2029 }, [...CIRCULAR, ...UNVOUCHED]],
    ['one year', { yearFrom: 2030, yearTo: 2030 }, DECREE],
    ['not yet in force', { state: 'not-yet' }, LAW],
    ['in force', { state: 'in-force' }, DECREE],
    ['expired', { state: 'expired' }, CIRCULAR],
    ['of unknown state', { state: 'unknown' }, UNVOUCHED],
    ['several at once', { types: ['Nghị định', 'Thông tư'], topics: ['Giao thông'], parts: ['dossier', 'step'], state: 'in-force' }, [DECREE[0]!]],
    ['what nothing is', { types: ['Hiến pháp'] }, []],
  ])('finds only what has %s', async (_, filter, wanted) => {
    expect((await library.found(ALL, filter)).sort()).toEqual([...wanted].sort());
  });

  it.skipIf(skip)('asks for the state on the day of the question', async () => {
    const acts = async (on: string, state: 'in-force' | 'expired') => {
      const { hits } = await library.precedents.search({ text: ALL, on, filter: { state } }, FIRST);
      return [...new Set(hits.map(({ docNumber }) => docNumber))].sort();
    };
    expect(await acts('2030-12-31', 'in-force')).toEqual(['12/2030/NĐ-CP', '63/2029/TT-BCT']);
    expect(await acts('2031-01-01', 'in-force')).toEqual(['12/2030/NĐ-CP']);
    expect(await acts('2031-01-01', 'expired')).toEqual(['63/2029/TT-BCT']);
  });

  it.skipIf(skip)('counts what was found by each facet, most first', async () => {
    const { facets, total } = await library.precedents.search({ text: ALL, on: ON, filter: { types: ['Nghị định', 'Thông tư', 'Luật'] } }, { limit: 1, offset: 0 });
    expect(total).toBe(6);
    expect([...facets.types].sort((a, b) => (a.value < b.value ? -1 : 1))).toEqual([{ value: 'Luật', count: 2 }, { value: 'Nghị định', count: 2 }, { value: 'Thông tư', count: 2 }]);
    expect(facets.years).toHaveLength(3);
    expect(facets.topics).toContainEqual({ value: 'Giao thông', count: 2 });
    expect(facets.parts).toContainEqual({ value: 'dossier', count: 1 });
    expect([...facets.states].sort((a, b) => (a.value < b.value ? -1 : 1))).toEqual([{ value: 'expired', count: 2 }, { value: 'in-force', count: 2 }, { value: 'not-yet', count: 2 }]);
    expect(facets.agencies[0]?.count).toBe(2);
  });

  it.skipIf(skip)('counts facets of laws apart from those of the national list', async () => {
    const { facets } = await library.precedents.search({ text: 'giấy phép', on: ON, filter: { kind: 'procedure' } }, FIRST);
    expect(facets.types).toEqual([{ value: 'Thủ tục hành chính', count: 1 }]);
    const { facets: ofLaws } = await library.precedents.search({ text: 'giấy phép', on: ON }, FIRST);
    expect(ofLaws.types.map(({ value }) => value)).not.toContain('Thủ tục hành chính');
  });
});
