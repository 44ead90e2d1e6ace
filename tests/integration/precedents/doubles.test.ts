import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { viewPrecedent } from '@/lib/usecases/view-precedent';
import { DECREE, ENGINES, LAW, ON, openLibrary, type Library } from '../../support/library';

const TEXT = 'Hồ sơ đề nghị cấp giấy phép sử dụng tạm thời vỉa hè gồm đơn đề nghị, bản vẽ vị trí và giấy tờ chứng minh quyền sử dụng đất liền kề theo mẫu tại Phụ lục.';
const OTHER = 'Ủy ban nhân dân cấp xã trả kết quả trong 03 ngày làm việc; trường hợp từ chối thì nêu rõ lý do.';
const codified = (article: string, body: string): ImportedArticle => ({ sourceKey: `${article} 1.1.NĐ.1|${DECREE.number}|${article}`, article, heading: 'Hồ sơ', body, topic: 'Giao thông', document: { ...DECREE, sourceKey: DECREE.number } });
/** As articles of office files come in. */
const filed = (id: string, article: string, body: string): ImportedArticle => ({ sourceKey: `${DECREE.number}|${id}`, article, heading: 'Hồ sơ', body, document: { ...DECREE, sourceKey: DECREE.number } });

const ENTRIES: readonly ImportedArticle[] = [
  codified('Điều 5', TEXT), codified('Điều 6', TEXT), codified('Điều 7', `${TEXT} ${OTHER}`), codified('Điều 9', `${TEXT} ${OTHER}`),
  filed('art_5', 'Điều 5', TEXT.replace('tạm thời', 'tạm  thời,')), filed('art_6', 'Điều 6', OTHER), filed('art_8', 'Điều 8', TEXT), filed('art_9', 'Điều 9', `${TEXT} ${OTHER}`.replace('03 ngày', '05 ngày')),
  { sourceKey: 'l1', article: 'Điều 5', heading: 'Hồ sơ', body: TEXT, document: LAW },
];

describe.each(ENGINES)('an article that came in with the codification and in a file, in $engine', (under) => {
  const { skip } = under;
  let library: Library;
  beforeAll(async () => { if (!skip) library = await openLibrary(under, ENTRIES); });
  afterAll(() => library?.close());
  const idOf = async (sourceKey: string) => (await library.client.precedentArticle.findUniqueOrThrow({ where: { sourceKey } })).id;

  it.skipIf(skip)('is found once, as the codification has it; others that only resemble it are found all', async () => {
    expect((await library.found('hồ sơ đề nghị cấp giấy phép sử dụng tạm thời vỉa hè')).sort()).toEqual([
      'Điều 5 12/2030/NĐ-CP', 'Điều 5 57/2031/QH16', 'Điều 6 12/2030/NĐ-CP', 'Điều 6 12/2030/NĐ-CP', 'Điều 7 12/2030/NĐ-CP', 'Điều 8 12/2030/NĐ-CP',
      'Điều 9 12/2030/NĐ-CP', 'Điều 9 12/2030/NĐ-CP', // 03 days, 05 days
    ]);
    const { hits, facets } = await library.precedents.search({ text: 'bản vẽ vị trí vỉa hè', on: ON, filter: { types: ['Nghị định'] } }, { limit: 10, offset: 0 });
    expect(hits.filter(({ article }) => article === 'Điều 5').map(({ articleId }) => articleId)).toEqual([await idOf(codified('Điều 5', '').sourceKey)]);
    expect(facets.types).toEqual([{ value: 'Nghị định', count: hits.length }]);
  });

  it.skipIf(skip)('stands once in the contents of its act, and can still be read where a link leads to it', async () => {
    const { documentId } = await library.client.precedentArticle.findUniqueOrThrow({ where: { sourceKey: codified('Điều 5', '').sourceKey } });
    expect((await library.precedents.contents(documentId)).map(({ article }) => article)).toEqual(['Điều 5', 'Điều 6', 'Điều 7', 'Điều 9', 'Điều 6', 'Điều 8', 'Điều 9']);
    const viewed = await viewPrecedent({ precedents: library.precedents, clock: { today: () => ON, now: () => `${ON}T00:00:00Z` } }, { id: 'p', name: 'Lan' } as never, { articleId: await idOf(`${DECREE.number}|art_5`) });
    expect(viewed).toMatchObject({ ok: true, value: { precedent: { article: 'Điều 5' }, previous: null, next: null } });
  });

  it.skipIf(skip)('is found again by itself when the codification has it in other words', async () => {
    const articles = async () => (await library.found('hồ sơ vỉa hè', { types: ['Nghị định'] })).filter((one) => one.startsWith('Điều 5'));
    expect(await articles()).toHaveLength(1);
    await library.precedents.importArticles([codified('Điều 5', OTHER)]);
    expect(await articles()).toHaveLength(2);
  });
});
