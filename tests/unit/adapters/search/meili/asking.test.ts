import { describe, expect, it } from 'vitest';
import { areAll, askingFor, CANDIDATES, merged } from '@/lib/adapters/search/meili/candidates';
import type { FoundEntry } from '@/lib/adapters/search/meili/documents';
import { filterOf } from '@/lib/adapters/search/meili/filter';
import { hasSettings, SETTINGS } from '@/lib/adapters/search/meili/settings';
import { wordingOf } from '@/lib/adapters/search/meili/wording';

/** A library in which these terms stand in so many entries. */
const library = (entries: Record<string, number>) => async (terms: readonly string[]) => new Map(terms.flatMap((term) => (term in entries ? [[term, entries[term]!] as const] : [])));

const asked = async (text: string, entries: Record<string, number> = {}) => askingFor('precedents', await wordingOf(text, library(entries)), ['kind IN ["law"]']);

describe('the wording of a query', () => {
  it('has its words and pairs rarest first, each once, without accents', async () => {
    const entries = { giay: 50, phep: 40, via: 3, he: 9, 'giay phep': 30, 'via he': 2, 'phep via': 1 };
    expect(await wordingOf('Giấy phép vỉa hè giấy phép', library(entries))).toMatchObject({ words: ['via', 'he', 'phep', 'giay'], pairs: ['phep via', 'via he', 'giay phep'] });
  });

  it('drops words of no entry, but for those that may be a typing error, which come last', async () => {
    expect(await wordingOf('xyz pheep via', library({ via: 3 }))).toMatchObject({ words: ['via', 'pheep'], pairs: [] });
  });

  it('keeps all where the library knows none of them', async () => {
    expect(await wordingOf('vỉa hè', library({}))).toMatchObject({ words: ['via', 'he'], pairs: ['via he'] });
  });
});

describe('what is asked of Meilisearch', () => {
  it('is never more than ten words at a time, and none twice', async () => {
    const text = Array.from({ length: 40 }, (_, n) => `tu${String.fromCharCode(97 + (n % 26))}${n > 25 ? 'x' : ''}`).join(' ');
    const { queries } = await asked(text);
    for (const { q } of queries) expect(q?.split(' ').length).toBeLessThanOrEqual(10);
    const keys = queries.map(({ q, attributesToSearchOn }) => `${attributesToSearchOn?.join()} ${q}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is held to the filter in every query', async () => {
    for (const text of ['vỉa hè', 'Điều 5 12/2030', '"vỉa hè" giấy', 'Điều 5 Luật Đất đai']) {
      const { queries } = await asked(text);
      expect(queries.length).toBeGreaterThan(0);
      for (const { filter } of queries) expect(filter).toContain('kind IN ["law"]');
    }
  });

  it('begins with what was named', async () => {
    const { queries, named } = await asked('Điều 12a Nghị định 63/2010 hồ sơ');
    expect(named).toBe(2);
    expect(queries[0]?.filter).toEqual(['kind IN ["law"]', 'numbers IN ["63/2010"]', 'place IN ["12a"]']);
  });

  it('must have all that is in quotes', async () => {
    const { queries } = await asked('"giấy phép con" vỉa');
    expect(queries.map(({ q }) => q)).toEqual(['"giayphep" "phepcon" via']);
  });

  it('is nothing where there is no word', async () => {
    expect((await asked('… !')).queries).toEqual([]);
  });
});

describe('lists made one', () => {
  const entry = (id: string) => ({ id }) as FoundEntry;
  const ids = (lists: string[][], named = 0) => merged(lists.map((list) => list.map(entry)), named).map(({ entry: { id } }) => id);

  it('put first what stands high in several', () => {
    expect(ids([['a', 'b'], ['b', 'c']])).toEqual(['b', 'a', 'c']);
  });

  it('put what was named before all else, in its order', () => {
    expect(ids([['x', 'y'], ['a', 'y', 'b'], ['a', 'b']], 1)).toEqual(['y', 'x', 'a', 'b']);
  });

  it('are cut where nobody reads further', () => {
    expect(ids([Array.from({ length: 900 }, (_, n) => `e${n}`)])).toHaveLength(CANDIDATES);
  });

  it.each([
    ['are all where the server had no more for any', 1, 30, true],
    ['may not be all where one is as long as was asked for', 1, 200, false],
    ['may not be all where some were cut', 4, 190, false],
  ])('%s', (_, lists, length, all) => {
    const found = Array.from({ length: lists }, (_list, list) => Array.from({ length }, (_entry, n) => entry(`${list}/${n}`)));
    expect(areAll(merged(found, 0), found)).toBe(all);
  });
});

describe('a filter in the language of Meilisearch', () => {
  it('asks for laws where no kind is named', () => expect(filterOf({ on: '2030-01-01' })).toEqual(['kind IN ["law"]']));

  it('lets no value end its quotes', () => {
    expect(filterOf({ on: '2030-01-01', filter: { agencies: ['a" OR kind = "b\\'] } })[1]).toBe('agency IN ["a\\" OR kind = \\"b\\\\"]');
  });

  it('writes days as numbers', () => {
    expect(filterOf({ on: '2030-01-09', filter: { state: 'expired' } })).toContain('expiredOn <= 20300109');
  });
});

describe('the settings of an index', () => {
  it('are the same in another order of what is filtered, and beside others', () => {
    expect(hasSettings({ ...SETTINGS, filterableAttributes: [...SETTINGS.filterableAttributes].reverse(), pagination: { maxTotalHits: 5 } })).toBe(true);
  });
  it.each([
    ['none', {}],
    ['a filter less', { ...SETTINGS, filterableAttributes: SETTINGS.filterableAttributes.slice(1) }],
    ['stop words', { ...SETTINGS, stopWords: ['của'] }],
    ['another tolerance', { ...SETTINGS, typoTolerance: { ...SETTINGS.typoTolerance, disableOnNumbers: false } }],
  ])('are not: %s', (_, found) => expect(hasSettings(found)).toBe(false));

  it('are not the same where the better places of a word come in another order', () => {
    expect(hasSettings({ ...SETTINGS, searchableAttributes: [...SETTINGS.searchableAttributes].reverse() })).toBe(false);
  });
});
