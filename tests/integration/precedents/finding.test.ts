import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES, ENGINES, FIRST, LAW, ON, openLibrary, type Library } from '../../support/library';

const DOSSIER = 'Điều 5 12/2030/NĐ-CP';
const TIME_LIMIT = 'Điều 6 12/2030/NĐ-CP';
const RIGHTS = 'Điều 12 57/2031/QH16';
const PETROL = 'Điều 12 63/2029/TT-BCT';

describe.each(ENGINES)('what $engine finds', (under) => {
  const { engine, skip } = under;
  let library: Library;
  beforeAll(async () => { if (!skip) library = await openLibrary(under, ARTICLES); });
  afterAll(() => library?.close());

  it.skipIf(skip).each([
    ['the words of a heading', 'cấp giấy phép sử dụng vỉa hè', DOSSIER],
    ['the words without accents', 'cap giay phep su dung via he', DOSSIER],
    ['the words in capitals', 'CẤP GIẤY PHÉP SỬ DỤNG VỈA HÈ', DOSSIER],
    ['the words in a decomposed spelling', 'thủ tục hải quan'.normalize('NFD'), PETROL],
    ['đ as d', 'xang dau', PETROL],
    ['Đ of another alphabet', 'Ðơn đề nghị cấp giấy phép vỉa hè', DOSSIER],
    ['the old place of a tone', 'hoà giải', RIGHTS],
    ['the new place of a tone', 'ủy ban nhân dân cấp xã', TIME_LIMIT],
    ['another old place of a tone', 'uỷ ban nhân dân cấp xã', TIME_LIMIT],
    ['a slip of an accent', 'giáy phép vỉa hè', DOSSIER],
    ['an accent left out', 'thủ tuc hải quan', PETROL],
    ['a letter too many', 'thanhh niên hòa giải', RIGHTS],
    ['words that no article has all of', 'thủ tục mua bán xăng dầu tại cảng biển', PETROL],
    ['words of which one is in no article', 'xăng dầu qwxyz', PETROL],
    ['words of the body', 'công dân từ đủ 16 tuổi', 'Điều 1 57/2031/QH16'],
    ['a long clause that is pasted', `${'Trong trường hợp pháp luật có quy định thì cơ quan, tổ chức, cá nhân thực hiện theo quy định của pháp luật. '.repeat(6)}Thương nhân phải có kho tiếp nhận dung tích tối thiểu và phương tiện vận tải đường bộ thuộc sở hữu.`, PETROL],
  ])('is found by %s', async (_, query, first) => {
    expect((await library.found(query))[0]).toBe(first);
  });

  it.skipIf(skip).each([
    ['its number', '57/2031/QH16', LAW.number],
    ['its number in small letters, with words', 'thanh niên 57/2031/qh16', LAW.number],
    ['its number without the sign', '63/2029', '63/2029/TT-BCT'],
    ['its number with spaces', '63 / 2029 / TT-BCT', '63/2029/TT-BCT'],
  ])('is an act that is named by %s, before all others', async (_, query, number) => {
    const { hits, understood } = await library.precedents.search({ text: query, on: ON }, FIRST);
    expect(hits[0]?.docNumber).toBe(number);
    expect(understood.reference).not.toBeNull();
  });

  it.skipIf(skip).each([
    ['Điều 12 Nghị định 63/2029', PETROL],
    ['dieu 12 thong tu 63/2029/tt-bct', PETROL],
    ['Điều 12 Luật số 57/2031/QH16', RIGHTS],
    ['Điều 6 12/2030', TIME_LIMIT],
    ['Điều 12 Luật Thanh niên 2031', RIGHTS],
    ['dieu 12 luat thanh nien nam 2031', RIGHTS],
  ])('is the article that is named: %s', async (query, first) => {
    expect((await library.found(query))[0]).toBe(first);
  });

  it.skipIf(skip).each([
    ['"giấy phép" "xã cấp"', [TIME_LIMIT]],
    ['"giay phep trong 03 ngay"', [TIME_LIMIT]],
    ['“quyền của thanh niên”', [RIGHTS]],
    ['"phép giấy"', []],
    ['"dầu làm hải quan"', []],
  ])('has the words in quotes side by side: %s', async (query, all) => {
    expect(await library.found(query)).toEqual(all);
  });

  it.skipIf(skip)('says which engine found it, and marks the words', async () => {
    const { hits, ...rest } = await library.precedents.search({ text: 'xăng dầu', on: ON }, FIRST);
    expect(rest).toMatchObject({ engine, fellBack: false, total: 1, beyond: 'nothing' });
    expect(hits[0]).toMatchObject({ kind: 'law', heading: 'Xăng dầu nhập khẩu', docTitle: 'Quản lý hàng hóa', state: 'expired', parts: ['step'] });
    expect(hits[0]?.excerpt).toContainEqual({ text: 'xăng dầu', found: true });
  });

  it.skipIf(skip)('names the line that fits best as a lawyer would', async () => {
    const { hits } = await library.precedents.search({ text: 'bản vẽ vị trí vỉa hè', on: ON }, FIRST);
    expect(hits[0]).toMatchObject({ article: 'Điều 5', provision: { line: 2, label: 'điểm b khoản 1' } });
  });

  it.skipIf(skip)('is nothing for an empty query, and for words that do not occur', async () => {
    expect(await library.found('  ')).toEqual([]);
    expect(await library.found('qqqq')).toEqual([]);
    expect(await library.precedents.search({ text: 'qqqq', on: ON }, FIRST)).toMatchObject({ hits: [], total: 0 });
  });

  it.skipIf(skip).each(["it's & !(x | y) <-> :*", '"', '"" -', '\\', '%_', "'; DROP TABLE", 'vỉa AND NOT hè', '-vỉa hè', 'vỉa*', 'IN ["a"]', '…'])('takes %s as text', async (query) => {
    expect(await library.found(query)).toBeInstanceOf(Array);
  });

  it.skipIf(skip)('does not take a dash for an operator', async () => {
    expect((await library.found('-vỉa hè'))[0]).toBe(DOSSIER);
  });
});

describe.each(ENGINES)('pages of what $engine finds', (under) => {
  const { skip } = under;
  const many = Array.from({ length: 45 }, (_, n) => ({ sourceKey: `m${n}`, article: `Điều ${n + 1}`, heading: 'Trách nhiệm báo cáo', body: `Cơ quan ${n} báo cáo định kỳ về việc thực hiện.`, document: LAW }));
  let library: Library;
  beforeAll(async () => { if (!skip) library = await openLibrary(under, many); });
  afterAll(() => library?.close());

  it.skipIf(skip)('follow on one another: none twice, none left out', async () => {
    const pages = await Promise.all([0, 10, 20, 30, 40].map((offset) => library.found('báo cáo định kỳ', undefined, { limit: 10, offset })));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 5]);
    expect(new Set(pages.flat()).size).toBe(45);
  });

  it.skipIf(skip)('say how many there are in all, on each page the same', async () => {
    for (const offset of [0, 20, 60]) {
      const { total } = await library.precedents.search({ text: 'báo cáo định kỳ', on: ON }, { limit: 5, offset });
      expect(total).toBe(45);
    }
  });
});

describe('what PostgreSQL finds of more than can be paged through', () => {
  const [under] = ENGINES;
  const many = (n: number, body: string) => Array.from({ length: n }, (_, at) => ({ sourceKey: `${body}${at}`, article: `Điều ${at + 1}`, heading: '', body, document: LAW }));
  let library: Library;
  beforeAll(async () => { library = await openLibrary(under, [...many(501, 'Báo cáo định kỳ.'), ...many(500, 'Dù lượn.'), ...many(10, 'Khinh khí cầu; khí cầu khinh khí.')]); });
  afterAll(() => library.close());

  it.each([
    ['more', 'báo cáo định kỳ', 500, 'more'],
    ['nothing beyond as many', 'dù lượn', 500, 'nothing'],
    ['nothing beyond a few', 'khinh khí cầu', 10, 'nothing'],
    ['more that have the phrase', '"định kỳ"', 500, 'more'],
    // Accents are looked at only in what was gathered by the words without them.
    ['perhaps more, where only a part was looked through', '"bạo cáo"', 0, 'unknown'],
  ] as const)('has %s: %s', async (_, text, total, beyond) => {
    expect(await library.precedents.search({ text, on: ON }, FIRST)).toMatchObject({ total, beyond });
  });
});
