import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { compareWithNationalList } from '@/lib/usecases/compare-with-national-list';
import { countInNationalList } from '@/lib/usecases/count-in-national-list';
import { done, walkTo, type Walked } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

const listed = (code: string, name: string, dossier: string): ImportedArticle => ({
  sourceKey: code, kind: 'procedure', article: '', heading: name, body: dossier, topic: 'Trồng trọt',
  procedure: { code, field: 'Trồng trọt', level: 'Cấp xã', parts: { dossier, time_limit: '10 Ngày làm việc' }, legalBases: [] },
  document: { sourceKey: code, number: code, title: name, type: 'Thủ tục hành chính', agency: 'Bộ Nông nghiệp và Môi trường', issuedOn: null, effectiveOn: null },
});

let house: House;
let draft: Walked;
let name: string;
beforeAll(async () => {
  house = await openHouse();
  draft = await walkTo(house, 'uploaded');
  name = (await house.deps.store.procedures.find(draft.procedureId))?.name ?? '';
});
afterAll(() => house.close());

const compare = (seat: 'appraiser' | 'outsider' = 'appraiser', procedureId = draft.procedureId) => compareWithNationalList(house.deps, house.people[seat], { procedureId });

describe('a procedure of a draft and the national list', () => {
  it('has nothing beside it while the library has no list', async () => expect(done(await compare())).toMatchObject({ matches: [], listKnown: false, procedure: { name } }));

  it('is compared with what is on the same matter, part by part, and with nothing else', async () => {
    await house.deps.precedents.importArticles([
      listed('1.000001', `${name} (thực hiện tại cấp xã)`, 'Đơn đề nghị hỗ trợ (bản chính: 1)'),
      listed('1.000002', `Thu hồi tiền ${name}`, 'Quyết định thu hồi'),
    ]);
    const { matches, places, dossierId } = done(await compare());
    expect(dossierId).toBe(draft.dossierId);
    expect(matches).toMatchObject([{ code: '1.000001', level: 'Cấp xã', agency: 'Bộ Nông nghiệp và Môi trường' }]);
    const dossier = matches[0]?.parts.find(({ part }) => part === 'dossier');
    expect(dossier).toMatchObject({ verdict: 'different', rows: [{ there: 'Đơn đề nghị hỗ trợ (bản chính: 1)' }, { here: { text: expect.stringContaining('hóa đơn mua giống') }, there: null }] });
    expect(places[dossier?.rows[1]?.here?.provision ?? '']).toBe('Điểm b khoản 1 Điều 2');
  });
  it('is counted by its name alone, without the draft', async () => {
    const count = async (wanted: string) => done(await countInNationalList(house.deps, house.people.drafter, { name: wanted }));
    expect(await count(name)).toBe(1);
    expect(await count('Cấp giấy phép nuôi hổ trong khu dân cư')).toBe(0);
  });
  it('is nobody’s business who takes no part', async () => {
    expect(await compare('outsider')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await compare('appraiser', 'nowhere')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
