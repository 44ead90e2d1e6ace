import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { findSimilarPrecedents } from '@/lib/usecases/find-similar-precedents';
import { done, DRAFT, walkTo, type Walked } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

const DECREE = { sourceKey: 'd1', number: '12/2030/NĐ-CP', title: 'Nghị định về giống cây trồng', type: 'Nghị định', agency: 'Chính phủ', issuedOn: null, effectiveOn: '2020-01-01', vouchedOn: '2025-11-01' };
const OWN = { ...DECREE, sourceKey: 'd2', number: '90/2026/QĐ-UBND', title: 'Hỗ trợ giống cây ăn trái', type: 'Quyết định', agency: 'Ủy ban nhân dân tỉnh' };
const SEA = { ...DECREE, sourceKey: 'd3', number: '7/2015/NĐ-CP', title: 'Nghị định về tàu biển' };

const ARTICLES: ImportedArticle[] = [
  { sourceKey: 'a', article: 'Điều 7', heading: 'Hồ sơ đề nghị hỗ trợ mua giống', body: '1. Hồ sơ gồm:\na) Đơn đề nghị hỗ trợ;\nb) Bản chụp hóa đơn mua giống.\n2. Số lượng hồ sơ: 01 bộ.', document: DECREE },
  { sourceKey: 'b', article: 'Điều 2', heading: 'Hồ sơ đề nghị hỗ trợ', body: 'Hồ sơ gồm đơn đề nghị hỗ trợ, bản chụp hóa đơn mua giống.', document: OWN },
  // Words are weighed by how rare they are: the library is to have something else as well.
  ...Array.from({ length: 20 }, (_, i): ImportedArticle => ({ sourceKey: `c${i}`, article: `Điều ${i + 1}`, heading: 'Tàu biển', body: `Tàu biển treo quốc kỳ ở cột thứ ${i + 1}.`, document: SEA })),
];

let house: House;
let draft: Walked;
beforeAll(async () => {
  house = await openHouse();
  await house.deps.precedents.importArticles(ARTICLES);
  draft = await walkTo(house, 'uploaded', DRAFT.map((line) => line.replace('Số:      /2026', 'Số: 90/2026')));
});
afterAll(() => house.close());

const similar = (provisionId: string, more: { start?: number; end?: number } = {}) =>
  findSimilarPrecedents(house.deps, house.people.appraiser, { versionId: draft.versionId, provisionId, ...more });

describe('precedents of a provision of a draft', () => {
  it('are the articles that say the like, with a link, a citation and a quotation; the draft’s own act is left out', async () => {
    const found = done(await similar('art_2__para_1')).similar;
    expect(found[0]).toMatchObject({
      hit: { docNumber: '12/2030/NĐ-CP', article: 'Điều 7', state: 'in-force' },
      link: expect.stringMatching(/^\/precedents\/[\w-]+(?:#dong-\d+)?$/u),
      citation: expect.stringMatching(/Điều 7 Nghị định số 12\/2030\/NĐ-CP$/u),
      wording: expect.not.stringMatching(/^(?:\d+\.|[a-zđ]\)) |[;,]$/u),
      quotation: expect.stringMatching(/^“[^]+” \(.*Điều 7 Nghị định số 12\/2030\/NĐ-CP\)$/u),
    });
    expect(found.map(({ hit }) => hit.docNumber)).not.toContain('90/2026/QĐ-UBND');
  });
  it('are found for chosen words alone', async () => {
    const provision = (await house.deps.store.versions.find(draft.versionId))?.document.provisions.find(({ id }) => id === 'art_2__para_1__point_b');
    const start = provision?.text.indexOf('hóa đơn mua giống') ?? -1;
    expect(done(await similar('art_2__para_1__point_b', { start, end: start + 17 })).similar[0]?.hit).toMatchObject({ docNumber: '12/2030/NĐ-CP', article: 'Điều 7' });
  });
  it('are none for a provision that is not there, nor for a stranger to the dossier', async () => {
    expect(await similar('art_99')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await findSimilarPrecedents(house.deps, house.people.outsider, { versionId: draft.versionId, provisionId: 'art_2' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await findSimilarPrecedents(house.deps, house.people.appraiser, { versionId: 'nowhere', provisionId: 'art_2' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
