import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openClient, type PrismaClient } from '@/lib/adapters/db/client';
import { writeArticles } from '@/lib/adapters/search/write-articles';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { freshDatabase } from '../support/database';

let client: PrismaClient;
beforeAll(async () => { client = openClient(await freshDatabase()); });
afterAll(() => client.$disconnect());
beforeEach(() => client.precedentDocument.deleteMany());

const DECREE: ImportedArticle['document'] = { sourceKey: 'd', number: '12/2030/NĐ-CP', title: 'Vỉa hè', type: 'Nghị định', agency: 'Chính phủ', issuedOn: '2030-01-05', effectiveOn: '2030-02-20', vouchedOn: '2030-06-01', expiredOn: null };
const article = (n: number, change: Partial<ImportedArticle> = {}): ImportedArticle => ({
  sourceKey: `a${n}`, article: `Điều ${n}`, heading: 'Hồ sơ', body: '1. Đơn.\n2. Bản vẽ.', path: ['Chương I. Chung', 'Mục 1'], topic: 'Vỉa hè', parts: ['step', 'dossier'], document: DECREE, ...change,
});

const rows = () => client.precedentArticle.findMany({ omit: { id: true, documentId: true }, orderBy: { ordinal: 'asc' }, include: { document: { omit: { id: true } } } });
const ordinals = async () => Object.fromEntries((await rows()).map(({ sourceKey, ordinal }) => [sourceKey, ordinal]));

describe('writing entries of the library', () => {
  it('keeps all that is said of them, in the order in which they come', async () => {
    const procedure = { code: '1.000', field: 'Đô thị', level: 'Cấp xã', parts: { dossier: 'Đơn' }, legalBases: ['12/2030/NĐ-CP'] };
    await writeArticles(client, [article(2), article(1, { kind: 'procedure', procedure, path: [], parts: [] })]);
    expect(await rows()).toMatchObject([
      { sourceKey: 'a2', kind: 'law', path: ['Chương I. Chung', 'Mục 1'], topic: 'Vỉa hè', parts: ['step', 'dossier'], procedure: null, document: { number: '12/2030/NĐ-CP', vouchedOn: new Date('2030-06-01'), expiredOn: null } },
      { sourceKey: 'a1', kind: 'procedure', path: [], parts: [], procedure },
    ]);
  });

  it('changes nothing, and no ordinal, when the same comes again', async () => {
    const batch = [article(1), article(2, { document: { ...DECREE, title: '', vouchedOn: undefined } })];
    await writeArticles(client, batch);
    const before = await rows();
    await writeArticles(client, batch);
    expect(await rows()).toEqual(before);
  });

  it.each<[string, Partial<ImportedArticle>]>([
    ['body', { body: '1. Đơn.' }], ['heading', { heading: 'Giấy tờ' }], ['path', { path: ['Chương I. Chung'] }], ['topic', { topic: 'Đường' }],
    ['parts', { parts: ['step'] }], ['procedure', { procedure: { code: '1', field: '', level: '', parts: {}, legalBases: [] } }], ['kind', { kind: 'procedure' }],
  ])('gives an entry a new ordinal when its %s changes, and the others none', async (_, change) => {
    await writeArticles(client, [article(1), article(2)]);
    const before = await ordinals();
    await writeArticles(client, [article(1, change), article(2)]);
    const after = await ordinals();
    expect(after.a1).toBeGreaterThan(Math.max(before.a1!, before.a2!));
    expect(after.a2).toBe(before.a2);
    expect((await rows()).find(({ sourceKey }) => sourceKey === 'a1')).toMatchObject(change);
  });

  it.each<[string, Partial<ImportedArticle['document']>]>([
    ['number', { number: '13/2030/NĐ-CP' }], ['title', { title: 'Lòng đường' }], ['type', { type: 'Thông tư' }], ['agency', { agency: 'Bộ Xây dựng' }], ['date of issue', { issuedOn: '2030-01-06' }],
    ['date of effect', { effectiveOn: '2030-03-01' }], ['day of vouching', { vouchedOn: '2031-01-01' }], ['day of expiry', { expiredOn: '2031-01-01' }],
  ])('gives all entries of a document new ordinals, in their order, when its %s changes', async (_, change) => {
    await writeArticles(client, [article(1), article(2), article(3), article(9, { document: { ...DECREE, sourceKey: 'other' } })]);
    const before = await ordinals();
    await writeArticles(client, [article(2, { document: { ...DECREE, ...change } })]);
    const after = await ordinals();
    const last = Math.max(...Object.values(before));
    expect(after.a9).toBe(before.a9);
    expect([after.a1! > last, after.a2! > after.a1!, after.a3! > after.a2!]).toEqual([true, true, true]);
  });

  it('keeps of a document what it is not told anew', async () => {
    await writeArticles(client, [article(1)]);
    await writeArticles(client, [article(1, { document: { ...DECREE, title: '', agency: '', issuedOn: null, vouchedOn: null } })]);
    expect(await rows()).toMatchObject([{ document: { title: 'Vỉa hè', agency: 'Chính phủ', issuedOn: new Date('2030-01-05'), vouchedOn: new Date('2030-06-01') } }]);
  });

  it('takes the last of two entries with one key', async () => {
    await writeArticles(client, [article(1, { body: 'trước' }), article(1, { body: 'sau' })]);
    expect(await rows()).toMatchObject([{ body: 'sau' }]);
  });

  it('is done whole by each of several imports that write the same entries at once, in other orders and other words', async () => {
    const many = Array.from({ length: 300 }, (_, n) => n);
    const batchOf = (writer: number) => {
      const batch = many.map((n) => article(n, { body: `Lần ${writer}`, document: { ...DECREE, sourceKey: `d${n % 30}`, title: `Lần ${writer}` } }));
      return writer % 2 === 0 ? batch : batch.reverse();
    };
    await writeArticles(client, batchOf(0));
    await Promise.all([1, 2, 3, 4].map((writer) => writeArticles(client, batchOf(writer))));
    const written = await rows();
    expect(written).toHaveLength(many.length);
    expect(new Set(written.map(({ body, document }) => `${body} ${document.title}`)).size).toBe(1);
  });
});
