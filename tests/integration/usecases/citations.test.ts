import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { checkCitations } from '@/lib/usecases/check-citations';
import { correctReading } from '@/lib/usecases/correct-reading';
import { done, DRAFT, walkTo, type Walked } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

const DECREE = { sourceKey: 'd1', number: '12/2020/NĐ-CP', title: 'Hỗ trợ giống cây trồng', type: 'Nghị định', agency: 'Chính phủ', issuedOn: null, effectiveOn: '2020-06-01', vouchedOn: '2025-11-01' };
const OLD = { ...DECREE, sourceKey: 'd2', number: '3/2010/NĐ-CP', title: 'Khuyến nông', expiredOn: '2021-01-01' };
const article = (document: ImportedArticle['document'], number: number, heading: string): ImportedArticle =>
  ({ sourceKey: `${document.sourceKey}-${number}`, article: `Điều ${number}`, heading, body: `Nội dung ${heading}.`, document });

const LINES = DRAFT.flatMap((line) => {
  if (line.startsWith('Điều 1.')) return ['Căn cứ Nghị định số 12/2020/NĐ-CP ngày 01/4/2020 của Chính phủ về hỗ trợ giống cây trồng;', 'Căn cứ Nghị định số 3/2010/NĐ-CP ngày 08/01/2010 của Chính phủ về khuyến nông;', line];
  return line.startsWith('2. Số lượng hồ sơ') ? ['2. Số lượng hồ sơ theo Điều 2 và hướng dẫn tại Điều 9 Nghị định số 12/2020/NĐ-CP, Thông tư số 4/2019/TT-BNNPTNT.'] : [line];
});

let house: House;
let draft: Walked;
beforeAll(async () => {
  house = await openHouse();
  await house.deps.precedents.importArticles([article(DECREE, 1, 'Phạm vi'), article(DECREE, 2, 'Hồ sơ'), article(DECREE, 3, 'Hiệu lực thi hành'), article(OLD, 1, 'Phạm vi')]);
  draft = await walkTo(house, 'uploaded', LINES);
});
afterAll(() => house.close());

const check = () => checkCitations(house.deps, house.people.appraiser, { dossierId: draft.dossierId });
const found = async () => (await house.deps.store.findings.list(draft.versionId)).filter(({ code }) => code === 'T18' || code === 'T19').map(({ code, provisionId }) => [code, provisionId]);

describe('the acts that a draft rests on and cites', () => {
  it('are shown with what the library knows of them', async () => {
    const { acts, places, on } = done(await check());
    expect(on).toBe('2026-03-02');
    expect(acts.map(({ name, basis, state, rank, look }) => [name, basis !== null, state, rank, look])).toEqual([
      ['Nghị định số 12/2020/NĐ-CP', true, 'in-force', 'superior', ['missing-article']],
      ['Nghị định số 3/2010/NĐ-CP', true, 'expired', 'superior', ['expired']],
      ['Thông tư số 4/2019/TT-BNNPTNT', false, null, 'superior', []],
    ]);
    expect(acts[0]?.articles).toMatchObject([{ number: '9', state: 'missing' }]);
    expect(places[acts[0]?.places.at(-1)?.provision ?? '']).toBe('Khoản 2 Điều 2');
  });
  it('give findings of the version when it is uploaded, and again when it is read anew', async () => {
    const faults = [['T18', 'preamble'], ['T19', 'art_2__para_2']];
    expect(await found()).toEqual(faults);
    const line = LINES.findIndex((one) => one.startsWith('2. Trong thời hạn'));
    done(await correctReading(house.deps, house.people.drafter, { versionId: draft.versionId, baseReading: 0, add: [{ line, text: LINES[line] ?? '', as: 'text' }] }));
    expect(await found()).toEqual(faults);
  });
  it('are nothing to somebody who takes no part, and none where there is no draft', async () => {
    expect(await checkCitations(house.deps, house.people.outsider, { dossierId: draft.dossierId })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(done(await checkCitations(house.deps, house.people.drafter, { dossierId: (await walkTo(house, 'empty')).dossierId }))).toMatchObject({ version: null, acts: [] });
  });
});
