import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAct } from '@/lib/domain/record/acts';
import type { Actor } from '@/lib/domain/process/types';
import { addProcedure, type NewlySeen } from '@/lib/usecases/add-procedure';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { viewProcedures } from '@/lib/usecases/view-procedures';
import { done, DRAFT, fillIn, OTHER_PAPERS, REVISED, settle, upload, walkTo, type StageOfTest, type Walked } from '../../support/dossiers';
import { contents, openHouse, type House, type Seat } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const NAME = 'Báo cáo kết quả trồng cây';
/** The clause of the papers, whose points change in OTHER_PAPERS and not in REVISED. */
const PAPERS = ['art_2__para_1', 'art_2__para_1__point_a', 'art_2__para_1__point_b'];

const entry = (d: Walked, over: Partial<NewlySeen> = {}): NewlySeen => ({ versionId: d.versionId, name: NAME, provisionIds: ['art_2__para_1'], ...over });
const add = (actor: Actor, d: Walked, over: Partial<NewlySeen> = {}) => addProcedure(house.deps, actor, entry(d, over));
const added = async (versionId: string) => (await house.deps.store.procedures.list(versionId)).find(({ origin }) => origin === 'added');
const blockers = async (d: Walked) => done(await viewDossier(house.deps, house.people.drafter, { dossierId: d.dossierId })).blockers.map(({ code, params }) => `${code}: ${String(params?.name ?? '')}`);
const lastPayload = async (act: string) => (await house.client.recordEntry.findFirst({ where: { act }, orderBy: { sequence: 'desc' } }))?.payload as Record<string, unknown>;

describe('a person enters a procedure that the machine has not seen', () => {
  it('and it is confirmed, stands in what was chosen, lacks what was not pointed out, and waits for assessment', async () => {
    const d = await walkTo(house, 'assessed');
    const { procedureId } = done(await add(house.people.drafter, d, { name: `  ${NAME.replace(' ', '  ')} `, parts: { dossier: ['art_2__para_1__point_b'] } }));
    expect(await house.deps.store.procedures.find(procedureId)).toMatchObject({
      name: NAME, nature: 'new', origin: 'added', position: 1, provisionIds: PAPERS, parts: { dossier: ['art_2__para_1__point_b'] },
      missing: ['step', 'method', 'time_limit', 'subject', 'agency', 'result'],
      decision: 'confirmed', decidedById: house.people.drafter.id, decidedRole: 'drafter', reason: 'Bổ sung: máy chưa thấy', digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await blockers(d)).toContain(`assessment-missing: ${NAME}`);
    expect(describeAct('add-procedure', await lastPayload('add-procedure'))).toMatch(/^Bổ sung thủ tục hành chính “Báo cáo kết quả trồng cây”/);
    const cards = done(await viewProcedures(house.deps, house.people.issuer, { dossierId: d.dossierId })).procedures;
    expect(cards.find(({ procedure }) => procedure.id === procedureId)?.decidedByName).toBe('Nguyễn Thị Lan');
  });

  it('in a draft in which the machine found nothing, which then needs an assessment after all', async () => {
    const d = await walkTo(house, 'empty');
    const nothing = [...DRAFT.slice(0, 7), 'Điều 2. Hiệu lực thi hành', 'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 6 năm 2026.'];
    d.versionId = done(await upload(house, d.dossierId, 0, nothing)).versionId;
    expect(await house.deps.store.procedures.list(d.versionId)).toEqual([]);
    done(await add(house.people.drafter, d, { provisionIds: ['art_1'] }));
    expect(await blockers(d)).toContain(`assessment-missing: ${NAME}`);
  });

  it.each<[Seat, StageOfTest]>([['controlOfficer', 'consulting'], ['appraiser', 'appraising'], ['controlOfficer', 'ready']])('as %s while the draft is %s, and what has been done so far no longer suffices', async (seat, stage) => {
    const d = await walkTo(house, stage);
    done(await add(house.people[seat], d));
    expect(await added(d.versionId)).toMatchObject({ decision: 'confirmed', decidedById: house.people[seat].id });
    expect(await blockers(d)).toEqual(expect.arrayContaining([`assessment-missing: ${NAME}`, `opinion-missing: ${NAME}`]));
  });
});

describe('an added procedure in the next version', () => {
  const assessed = async (): Promise<Walked> => {
    const d = await walkTo(house, 'assessed');
    done(await add(house.people.drafter, d));
    await settle(house, d.versionId);
    return d;
  };

  it('keeps its assessment where its words are the same', async () => {
    const d = await assessed();
    const { versionId } = done(await upload(house, d.dossierId, 1, REVISED));
    const kept = await added(versionId);
    expect(kept).toMatchObject({ name: NAME, decision: 'confirmed', provisionIds: PAPERS, position: 1 });
    expect(await house.deps.store.assessments.ofProcedure(kept?.id ?? '')).toMatchObject({ carried: true, completedAt: expect.any(String) });
    expect(await blockers(d)).not.toContain(`assessment-missing: ${NAME}`);
  });

  it('must be assessed again where they changed', async () => {
    const d = await assessed();
    const { versionId } = done(await upload(house, d.dossierId, 1, OTHER_PAPERS));
    expect(await blockers(d)).toContain(`assessment-missing: ${NAME}`);
    await fillIn(house, (await added(versionId))?.id ?? '');
  });

  it('is dropped where its provisions are gone, and the record says so', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await add(house.people.drafter, d, { provisionIds: ['art_2__para_2'] }));
    const { versionId } = done(await upload(house, d.dossierId, 1, DRAFT.filter((line) => !line.startsWith('2. Số lượng'))));
    expect(await added(versionId)).toBeUndefined();
    expect(describeAct('upload-version', await lastPayload('upload-version'))).toBe(`Tải lên phiên bản 2 (du-thao-2.docx); không còn trong dự thảo: thủ tục “${NAME}”`);
  });
});

describe('is refused, and changes nothing', () => {
  it.each<[string, StageOfTest, Seat, string, Partial<NewlySeen>]>([
    ['a name that says nothing', 'uploaded', 'drafter', 'bad-input', { name: ' cấp ' }],
    ['a procedure that stands nowhere', 'uploaded', 'drafter', 'bad-input', { provisionIds: [] }],
    ['a provision that the draft does not have', 'uploaded', 'drafter', 'not-found', { provisionIds: ['art_99'] }],
    ['a part outside the chosen provisions', 'uploaded', 'drafter', 'bad-input', { parts: { method: ['art_3__para_1'] } }],
    ['a drafter while the draft is appraised', 'appraising', 'drafter', 'conflict-stage', {}],
    ['anybody after adoption', 'adopted', 'controlOfficer', 'conflict-adopted', {}],
    ['the issuer', 'uploaded', 'issuer', 'forbidden', {}],
    ['an outsider', 'uploaded', 'outsider', 'not-found', {}],
  ])('%s', async (_, stage, seat, code, over) => {
    const d = await walkTo(house, stage);
    const before = await contents(house);
    expect(await add(house.people[seat], d, over)).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^\p{Lu}.*[.”]$/u) } });
    expect(await contents(house)).toBe(before);
  });

  it('the same name twice, in whatever spelling, also when both come at once', async () => {
    const d = await walkTo(house, 'uploaded');
    const both = await Promise.all([add(house.people.drafter, d), add(house.people.colleague, d, { name: 'BÁO CÁO kết quả, trồng cây' })]);
    expect(both.map((result) => (result.ok ? 'ok' : result.error.code)).sort()).toEqual(['conflict-same-procedure', 'ok']);
  });

  it('a version that a newer one has replaced', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await upload(house, d.dossierId, 1, REVISED));
    expect(await add(house.people.drafter, d)).toMatchObject({ ok: false, error: { code: 'stale' } });
  });
});
