import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { LONGEST_QUERY, searchPrecedents } from '@/lib/usecases/search-precedents';
import { viewPrecedent } from '@/lib/usecases/view-precedent';
import { done } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

const DECREE: ImportedArticle['document'] = {
  sourceKey: 'decree', number: '63/2010/NĐ-CP', title: 'Kiểm soát thủ tục hành chính', type: 'Nghị định', agency: 'Chính phủ',
  issuedOn: '2010-06-08', effectiveOn: '2010-10-14', vouchedOn: '2026-01-15',
};
const article = (n: number, heading: string, body: string): ImportedArticle => ({ sourceKey: `d${n}`, article: `Điều ${n}`, heading, body, path: ['Chương I. Những quy định chung'], document: DECREE });

const LIBRARY: ImportedArticle[] = [
  article(1, 'Phạm vi', 'Nghị định này quy định về hồ sơ.'),
  article(2, 'Hồ sơ', '1. Hồ sơ gồm:\na) Đơn đề nghị;\nb) Bản sao giấy phép.\n2. Số lượng: 01 bộ.'),
  article(3, 'Thời hạn', 'Trong thời hạn 05 ngày làm việc.'),
  {
    sourceKey: 'p1', kind: 'procedure', article: '', heading: 'Cấp giấy phép xây dựng', body: 'Trình tự thực hiện: Nộp đơn\nThành phần hồ sơ: Đơn đề nghị\nBản vẽ',
    procedure: { code: '1.000178', field: 'Xây dựng', level: 'Cấp tỉnh', parts: { step: 'Nộp đơn', dossier: 'Đơn đề nghị\nBản vẽ' }, legalBases: ['63/2010/NĐ-CP'] },
    document: { sourceKey: 'p1', number: '1.000178', title: 'Cấp giấy phép xây dựng', type: 'Thủ tục hành chính', agency: 'Bộ Xây dựng', issuedOn: null, effectiveOn: null },
  },
];

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.deps.precedents.importArticles(LIBRARY);
});
afterAll(() => house.close());

const idOf = async (sourceKey: string) => (await house.client.precedentArticle.findUniqueOrThrow({ where: { sourceKey } })).id;
const view = async (sourceKey: string, query?: string) => done(await viewPrecedent(house.deps, house.people.drafter, { articleId: await idOf(sourceKey), query }));

describe('an article of the library', () => {
  it('is shown line by line, each with its place and how it is cited', async () => {
    const { lines, citation } = await view('d2');
    expect(lines.map(({ line, label, indent }) => [line, label, indent])).toEqual([[0, 'khoản 1', 0], [1, 'điểm a khoản 1', 1], [2, 'điểm b khoản 1', 1], [3, 'khoản 2', 0]]);
    expect(lines[1]?.citation).toBe('điểm a khoản 1 Điều 2 Nghị định số 63/2010/NĐ-CP');
    expect(lines[1]?.quotation).toBe('“Đơn đề nghị” (điểm a khoản 1 Điều 2 Nghị định số 63/2010/NĐ-CP)');
    expect(citation).toBe('Điều 2 Nghị định số 63/2010/NĐ-CP');
  });

  it('marks the words of the query in heading and text', async () => {
    const { heading, lines } = await view('d2', 'ho so');
    expect([heading, lines[0]?.words]).toEqual([[{ text: 'Hồ sơ', found: true }], [{ text: '1. ', found: false }, { text: 'Hồ sơ', found: true }, { text: ' gồm:', found: false }]]);
  });

  it.each([['d1', null, 'Điều 2'], ['d2', 'Điều 1', 'Điều 3'], ['d3', 'Điều 2', null]])('%s stands between %s and %s of its act', async (key, before, after) => {
    const { previous, next, contents } = await view(key);
    expect([previous?.article ?? null, next?.article ?? null, contents.length]).toEqual([before, after, 3]);
  });

  it('says whether its act is in force today', async () => expect((await view('d1')).state).toBe('in-force'));

  it('that is not there is refused', async () => {
    expect(await viewPrecedent(house.deps, house.people.drafter, { articleId: 'nothing' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

it('a procedure of the national list is shown part by part', async () => {
  const { sections, lines, previous, next } = await view('p1');
  expect(sections.map(({ part, lines: said }) => [part, said.map(({ line }) => line)])).toEqual([['step', [0]], ['dossier', [1, 2]]]);
  expect([lines, previous, next]).toEqual([[], null, null]);
});

it('counts a facet as if it were not narrowed, so that a second value can be chosen beside the first', async () => {
  const { hits, facets } = done(await searchPrecedents(house.deps, house.people.drafter, { query: 'hồ sơ', filter: { types: ['Nghị quyết'], state: 'in-force' }, limit: 5, offset: 0 }));
  expect([hits, facets.types, facets.states]).toEqual([[], [{ value: 'Nghị định', count: 2 }], []]);
});

describe('a query', () => {
  const search = async (query: string) => done(await searchPrecedents(house.deps, house.people.drafter, { query, limit: 5, offset: 0 }));

  it('is read whole up to its limit', async () => expect(await search('đơn '.repeat(LONGEST_QUERY / 4))).toMatchObject({ cut: false }));

  it('that is longer is cut between words, and says so', async () => {
    const { query, cut } = await search('đơn đề nghị '.repeat(400));
    expect(cut).toBe(true);
    expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(query).toMatch(/ (?:đơn|đề|nghị)$/);
  });
});
