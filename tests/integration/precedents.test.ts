import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClient, type PrismaClient } from '@/lib/adapters/db/client';
import { precedentsIn } from '@/lib/adapters/search/precedents';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { freshDatabase } from '../support/database';

const DECREE = { sourceKey: 'd1', number: '12/2030/NĐ-CP', title: 'Quy định về sử dụng vỉa hè', type: 'Nghị định', agency: 'Chính phủ', issuedOn: '2030-01-05', effectiveOn: null };
const LAW = { sourceKey: 'd2', number: '57/2031/QH16', title: 'Luật Thanh niên', type: 'Luật', agency: 'Quốc hội', issuedOn: null, effectiveOn: null };

const ARTICLES: ImportedArticle[] = [
  { sourceKey: 'a1', article: 'Điều 5', heading: 'Hồ sơ cấp giấy phép sử dụng tạm thời vỉa hè', body: 'Hồ sơ gồm đơn đề nghị và bản vẽ vị trí.', document: DECREE },
  { sourceKey: 'a2', article: 'Điều 6', heading: 'Thời hạn giải quyết', body: 'Ủy ban nhân dân cấp xã cấp giấy phép trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.', document: DECREE },
  { sourceKey: 'a3', article: 'Điều 1', heading: 'Thanh niên', body: 'Thanh niên là công dân từ đủ 16 tuổi đến 30 tuổi.', document: LAW },
  { sourceKey: 'a4', article: 'Điều 2', heading: 'Xăng dầu', body: 'Thương nhân kinh doanh xăng dầu làm thủ tục hải quan.', document: { ...LAW, title: '' } },
];

let client: PrismaClient;
beforeAll(async () => { client = openClient(await freshDatabase()); });
afterAll(() => client.$disconnect());

const ask = (text: string) => ({ text, on: '2032-01-01' });
const FIRST = { limit: 10, offset: 0 };

describe('the library of precedents', () => {
  const library = () => precedentsIn(client, null);

  it('is the same after the same articles are imported again', async () => {
    const rows = () => client.precedentArticle.findMany({ orderBy: { id: 'asc' }, include: { document: true } });
    await library().importArticles(ARTICLES);
    const before = await rows();
    expect(await library().importArticles(ARTICLES)).toEqual({ imported: 4, documents: 2, unfed: null });
    expect(await rows()).toEqual(before);
  });

  it('has an article in its new wording after it is imported in one', async () => {
    await library().importArticles([{ sourceKey: 'a9', article: 'Điều 9', heading: 'Cũ', body: 'Lời cũ', document: DECREE }]);
    await library().importArticles([{ sourceKey: 'a9', article: 'Điều 9', heading: 'Mới', body: 'Quy định về khinh khí cầu', document: DECREE }]);
    const [hit] = (await library().search(ask('khinh khí cầu'), FIRST)).hits;
    expect(await library().get(hit?.articleId ?? '')).toMatchObject({ heading: 'Mới', document: { number: DECREE.number, issuedOn: '2030-01-05', effectiveOn: null } });
    expect((await library().search(ask('"lời cũ"'), FIRST)).hits).toEqual([]);
  });

  it('is imported in batches and tells how far it is', async () => {
    const told: number[] = [];
    const many = Array.from({ length: 1_200 }, (_, n) => ({ sourceKey: `m${n}`, article: `Điều ${n}`, heading: '', body: `Nội dung ${n}`, document: LAW }));
    await library().importArticles(many, ({ imported }) => told.push(imported));
    expect(told).toEqual([500, 1_000, 1_200]);
  });

  it('takes in all articles, and says what Meilisearch lacks, where that does not answer', async () => {
    const unreachable = precedentsIn(client, { url: 'http://127.0.0.1:9' });
    const done = await unreachable.importArticles([{ sourceKey: 'a10', article: 'Điều 10', heading: 'Dù lượn', body: 'Dù lượn', document: DECREE }]);
    expect(done).toEqual({ imported: 1, documents: 1, unfed: expect.any(String) });
    expect((await library().search(ask('dù lượn'), FIRST)).hits[0]?.article).toBe('Điều 10');
  });

  it('has nothing under an id that is not there', async () => {
    expect(await library().get('none')).toBeNull();
  });
});
