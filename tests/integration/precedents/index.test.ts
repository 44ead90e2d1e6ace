import { Meilisearch } from 'meilisearch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precedentsIn } from '@/lib/adapters/search/precedents';
import { ARTICLES, ENGINES, openLibrary, type Library } from '../../support/library';

/** What was changed by other hands, as a restored backup or a killed import would leave it. */
const reworded = ({ client }: Library, sourceKey: string, heading: string) =>
  client.$executeRaw`UPDATE "PrecedentArticle" SET "heading" = ${heading}, "ordinal" = nextval('"PrecedentArticle_ordinal_seq"') WHERE "sourceKey" = ${sourceKey}`;
const deleted = ({ client }: Library, sourceKey: string) => client.precedentArticle.delete({ where: { sourceKey } });
const added = async ({ client }: Library, sourceKey: string, heading: string) => {
  const { documentId } = await client.precedentArticle.findFirstOrThrow({ where: { sourceKey: 'a1' } });
  await client.precedentArticle.create({ data: { documentId, sourceKey, article: 'Điều 90', heading, body: heading } });
};

describe.each(ENGINES)('the index of $engine', (under) => {
  const { engine, skip, address } = under;
  let library: Library;
  beforeEach(async () => { if (!skip) library = await openLibrary(under, ARTICLES); });
  afterEach(() => library?.close());

  const state = async () => (await library.precedents.indexStates()).find((one) => one.engine === engine);
  const counts = (inDatabase: number, inIndex: number, outOfStep: number) => ({ engine, inDatabase, inIndex, outOfStep, unreachable: null });

  it.skipIf(skip)('is in step after an import', async () => {
    expect(await state()).toEqual(counts(7, 7, 0));
  });

  it.skipIf(skip)('takes in an entry that was added beside it', async () => {
    await added(library, 'new', 'Khinh khí cầu');
    expect(await state()).toEqual(counts(8, 7, 1));
    await library.precedents.repair();
    expect(await state()).toEqual(counts(8, 8, 0));
    expect(await library.found('khinh khí cầu')).toEqual(['Điều 90 12/2030/NĐ-CP']);
  });

  it.skipIf(skip)('takes in a picture that was pasted as letters, and the words around it', async () => {
    let seed = 1;
    const letter = () => String.fromCharCode(97 + ((seed = (seed * 48_271) % 2_147_483_647) % 26));
    await added(library, 'new', `Khinh khí cầu ${Array.from({ length: 20_000 }, letter).join('')} bay đêm`);
    await library.precedents.repair();
    expect(await state()).toEqual(counts(8, 8, 0));
    expect(await library.found('khinh khí cầu bay đêm')).toEqual(['Điều 90 12/2030/NĐ-CP']);
  });

  it.skipIf(skip)('takes in entries that are too long to be read together', async () => {
    const { document } = ARTICLES[0]!;
    const body = `Khinh khí cầu${'.'.repeat(4_500_000)}`;
    await library.precedents.importArticles(['xa', 'gần', 'cao'].map((heading) => ({ sourceKey: heading, article: 'Điều 90', heading, body, document })));
    expect(await state()).toEqual(counts(10, 10, 0));
    expect(await library.found('khinh khí cầu')).toHaveLength(3);
  });

  it.skipIf(skip)('forgets an entry that was deleted beside it', async () => {
    await deleted(library, 'a5');
    expect(await state()).toEqual(counts(6, 7, 1));
    await library.precedents.repair();
    expect(await state()).toEqual(counts(6, 6, 0));
    expect(await library.found('xăng dầu')).toEqual([]);
  });

  it.skipIf(skip)('shows no entry that is gone from the library, even before it knows', async () => {
    await deleted(library, 'a5');
    expect(await library.found('xăng dầu')).toEqual([]);
  });

  it.skipIf(skip)('has an entry in its new wording alone', async () => {
    await reworded(library, 'a5', 'Tàu lượn nhập khẩu');
    expect((await state())?.outOfStep).toBeGreaterThan(0);
    await library.precedents.repair();
    expect(await state()).toEqual(counts(7, 7, 0));
    expect(await library.found('tàu lượn')).toEqual(['Điều 12 63/2029/TT-BCT']);
    expect(await library.found('"xăng dầu nhập khẩu"')).toEqual([]);
  });

  it.skipIf(skip)('is mended of everything at once, and stays as it is when nothing differs', async () => {
    await reworded(library, 'a1', 'Dù lượn');
    await deleted(library, 'a2');
    await added(library, 'new', 'Khinh khí cầu');
    const [first] = (await library.precedents.repair()).filter((one) => one.engine === engine);
    expect(first).toEqual(counts(7, 7, 0));
    await library.precedents.repair();
    expect(await state()).toEqual(counts(7, 7, 0));
  });

  it.skipIf(skip)('follows when an act gets other facts', async () => {
    await library.precedents.importArticles(ARTICLES.map((one) => ({ ...one, document: { ...one.document, agency: 'Cơ quan khác' } })));
    expect(await library.found('xăng dầu', { agencies: ['Cơ quan khác'] })).toEqual(['Điều 12 63/2029/TT-BCT']);
    expect(await library.found('xăng dầu', { agencies: ['Bộ Công Thương'] })).toEqual([]);
  });

  it.skipIf(skip)('finds the same in the same order after it is made anew', async () => {
    const queries = ['giấy phép vỉa hè', 'thanh niên', 'thủ tục', '63/2029'];
    const before = await Promise.all(queries.map((query) => library.found(query)));
    await library.precedents.rebuildIndex();
    expect(await state()).toEqual(counts(7, 7, 0));
    expect(await Promise.all(queries.map((query) => library.found(query)))).toEqual(before);
  });

  it.skipIf(skip)('is made by several processes at once without harm', async () => {
    await added(library, 'new', 'Khinh khí cầu');
    const others = [1, 2].map(() => precedentsIn(library.client, address, library.index));
    await Promise.all([library.precedents, ...others].map((one) => one.repair()));
    expect(await state()).toEqual(counts(8, 8, 0));
  });
});

const [, meili] = ENGINES;

describe('an index in Meilisearch', () => {
  const address: { url: string; key?: string } = meili.address ?? { url: '' };
  let library: Library;
  beforeEach(async () => { if (!meili.skip) library = await openLibrary(meili, ARTICLES); });
  afterEach(() => library?.close());
  const index = () => new Meilisearch({ host: address.url, apiKey: address.key }).index(library.index);
  const state = async () => (await library.precedents.indexStates()).find(({ engine }) => engine === 'meilisearch');

  it.skipIf(meili.skip)('is out of step as a whole where it was never made, and made by the repair', async () => {
    await index().delete().waitTask();
    expect(await state()).toMatchObject({ inDatabase: 7, inIndex: 0, outOfStep: 7 });
    await library.precedents.repair();
    expect(await state()).toMatchObject({ inIndex: 7, outOfStep: 0 });
  });

  it.skipIf(meili.skip)('is set up anew where its settings are other ones', async () => {
    await index().updateSettings({ filterableAttributes: ['kind'], stopWords: ['của'] }).waitTask();
    expect(await state()).toMatchObject({ outOfStep: 7 });
    await library.precedents.repair();
    expect(await state()).toMatchObject({ inIndex: 7, outOfStep: 0 });
    expect((await index().getSettings()).stopWords).toEqual([]);
    expect(await library.found('xăng dầu', { types: ['Thông tư'] })).toEqual(['Điều 12 63/2029/TT-BCT']);
  });

  it.skipIf(meili.skip)('loses what another program or an older one left in it', async () => {
    await index().addDocuments([{ id: 'stranger', heading: 'Xăng dầu' }, { id: 'older', ordinal: 1, shape: 0, kind: 'law', heading: 'Xăng dầu' }]).waitTask();
    expect(await state()).toMatchObject({ inIndex: 9, outOfStep: 2 });
    await library.precedents.repair();
    expect(await state()).toMatchObject({ inIndex: 7, outOfStep: 0 });
  });

  it.skipIf(meili.skip)('loses an entry whose wording has the number of another', async () => {
    const { id, ordinal } = await library.client.precedentArticle.findFirstOrThrow({ where: { sourceKey: 'a5' } });
    await index().updateDocuments([{ id, ordinal: 2_000_000 }, { id: 'twin', ordinal, shape: 1, kind: 'law', heading: 'Xăng dầu' }]).waitTask();
    expect(await state()).toMatchObject({ outOfStep: 2 });
    await library.precedents.repair();
    expect(await state()).toMatchObject({ inIndex: 7, outOfStep: 0 });
    expect(await library.found('xăng dầu')).toEqual(['Điều 12 63/2029/TT-BCT']);
  });

  it.skipIf(meili.skip)('is told its settings once, not at every repair', async () => {
    const tasks = async () => (await new Meilisearch({ host: address.url, apiKey: address.key }).tasks.getTasks({ indexUids: [library.index], types: ['settingsUpdate'] })).total;
    const before = await tasks();
    await library.precedents.repair();
    expect(await tasks()).toBe(before);
  });
});
