import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRemark } from '@/lib/usecases/add-remark';
import { adoptDraft } from '@/lib/usecases/adopt-draft';
import { answerOpinion } from '@/lib/usecases/answer-opinion';
import { answerRemark } from '@/lib/usecases/answer-remark';
import { compareTwoVersions } from '@/lib/usecases/compare-two-versions';
import { concludeAppraisal } from '@/lib/usecases/conclude-appraisal';
import { confirmRevision } from '@/lib/usecases/confirm-revision';
import { giveOpinion } from '@/lib/usecases/give-opinion';
import { receiveAppraisal } from '@/lib/usecases/receive-appraisal';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { viewRecord } from '@/lib/usecases/view-record';
import { done, DRAFT, OTHER_PAPERS, revisionOf, settle, upload, walkTo, type Walked } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

let house: House;
let d: Walked;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const blockers = async (): Promise<string[]> => done(await viewDossier(house.deps, house.people.drafter, { dossierId: d.dossierId })).blockers.map((blocker) => blocker.code);
const head = async () => done(await viewDossier(house.deps, house.people.issuer, { dossierId: d.dossierId }));
const adopt = async (versionId: string, sha256: string) =>
  adoptDraft(house.deps, house.people.issuer, { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId), versionId, sha256, number: '12/2026/QĐ-UBND' });

describe('a draft carried by four people, revised after appraisal', () => {
  it('is sent to the control unit with a term of seven working days', async () => {
    d = await walkTo(house, 'consulting');
    expect((await head()).dossier).toMatchObject({ stage: 'consulting', opinionDueOn: '2026-03-11' });
    expect((await head()).turn).toMatchObject({ role: 'control_officer', agencyName: 'Văn phòng Ủy ban nhân dân tỉnh', dueOn: '2026-03-11' });
  });

  it('is submitted once the opinion is answered, with the term of appraisal', async () => {
    d = await walkTo(house, 'submitted');
    expect(await blockers()).toEqual(['not-received']);
    expect((await head()).turn).toMatchObject({ role: 'appraiser', dueOn: '2026-03-17' });
  });

  it('is appraised as eligible after revision, with a remark to answer', async () => {
    const { deps, people } = house;
    done(await receiveAppraisal(deps, people.appraiser, { appraisalId: d.appraisalId, accepted: true }));
    d.remarkId = done(await addRemark(deps, people.appraiser, { appraisalId: d.appraisalId, provisionId: d.provisionId, quote: 'mua giống', text: 'Nêu rõ loại giống.' })).remarkId;
    done(await concludeAppraisal(deps, people.appraiser, { appraisalId: d.appraisalId, conclusion: 'eligible_after_revision', text: '' }));
    done(await answerRemark(deps, people.drafter, { remarkId: d.remarkId, answer: 'accepted', text: '' }));
    expect(await blockers()).toEqual(['revision-unconfirmed']);
  });

  it('asks for assessment and opinion again when the revision changes the papers of the procedure', async () => {
    const { deps, people } = house;
    const old = await deps.store.procedures.list(d.versionId);
    d.versionId = done(await upload(house, d.dossierId, 1, OTHER_PAPERS)).versionId;
    const carried = await deps.store.procedures.list(d.versionId);
    expect(carried.map(({ decision, previousId }) => ({ decision, previousId }))).toEqual(old.map(({ id }) => ({ decision: 'confirmed', previousId: id })));
    expect((await deps.store.assessments.ofVersion(d.versionId)).map(({ carried: taken, completedAt }) => ({ taken, completedAt })))
      .toContainEqual({ taken: true, completedAt: null });
    expect(await blockers()).toEqual(expect.arrayContaining(['assessment-missing', 'opinion-missing', 'revision-unconfirmed']));

    await settle(house, d.versionId);
    for (const procedure of await deps.store.procedures.list(d.versionId)) {
      const standing = await deps.store.opinions.ofProcedure(procedure.id);
      if (standing !== null) continue;
      done(await giveOpinion(deps, people.controlOfficer, { procedureId: procedure.id, parts: [], conclusion: 'agree', text: 'Đồng ý' }));
    }
    expect(await blockers()).toEqual(['revision-unconfirmed']);
  });

  it('may not be adopted before the appraiser has seen the revision', async () => {
    const version = await house.deps.store.versions.find(d.versionId);
    expect(await adopt(d.versionId, version?.sha256 ?? '')).toMatchObject({ ok: false, error: { code: 'blocked', blockers: [{ code: 'revision-unconfirmed', turn: 'appraiser' }] } });
  });

  it('is adopted as exactly the version that the appraiser confirmed', async () => {
    done(await confirmRevision(house.deps, house.people.appraiser, { appraisalId: d.appraisalId, versionId: d.versionId }));
    const version = await house.deps.store.versions.find(d.versionId);
    done(await adopt(d.versionId, version?.sha256 ?? ''));
    const view = await head();
    expect(view.dossier).toMatchObject({ stage: 'adopted', adoptedVersionId: d.versionId, adoptedNumber: '12/2026/QĐ-UBND' });
    expect(view).toMatchObject({ turn: null, blockers: [] });
    expect(view.steps.every((step) => step.state === 'done')).toBe(true);
  });

  it('leaves a record that tells the whole story in sentences, and whose chain holds', async () => {
    const { entries, chainOk } = done(await viewRecord(house.deps, house.people.drafter, { dossierId: d.dossierId }));
    expect(chainOk).toBe(true);
    expect(entries[0]?.sentence).toBe('Ghi nhận văn bản đã ban hành số 12/2026/QĐ-UBND ngày 02/03/2026');
    expect(entries.at(-1)?.act).toBe('create-dossier');
    expect(entries.every((entry) => /^\p{Lu}/u.test(entry.sentence) && !entry.sentence.includes('undefined'))).toBe(true);
    expect(done(await verifyRecord(house.deps, house.people.administrator)).broken).toEqual([]);
  });

  it('shows what the revision changed', async () => {
    const { changes } = done(await compareTwoVersions(house.deps, house.people.appraiser, { dossierId: d.dossierId, from: 1, to: 2 }));
    expect(changes.filter((change) => change.kind !== 'same').map((change) => change.kind)).toEqual(['changed']);
  });
});

describe('a draft whose words stay the same', () => {
  it('keeps decisions, completed assessments and answered opinions through a new version', async () => {
    d = await walkTo(house, 'answered');
    const before = await house.deps.store.opinions.ofVersion(d.versionId);
    const unchanged = [...DRAFT, 'Nơi nhận:'];
    const next = done(await upload(house, d.dossierId, 1, unchanged)).versionId;
    expect((await house.deps.store.opinions.ofVersion(next)).map(({ carried, answer }) => ({ carried, answer }))).toEqual(before.map(() => ({ carried: true, answer: 'explained' })));
    expect((await house.deps.store.assessments.ofVersion(next)).every((one) => one.carried && one.completedAt !== null)).toBe(true);
    expect(await blockers()).toEqual(['not-submitted']);
  });
});

describe('a draft sent back', () => {
  it('goes to drafting when it is not taken in, and comes again without a new opinion', async () => {
    d = await walkTo(house, 'submitted');
    done(await receiveAppraisal(house.deps, house.people.appraiser, { appraisalId: d.appraisalId, accepted: false, reason: 'Thiếu bản tổng hợp ý kiến' }));
    expect(await head()).toMatchObject({ dossier: { stage: 'drafting' }, blockers: [{ code: 'appraisal-refused', turn: 'drafter' }] });
    expect((await head()).turn?.role).toBe('drafter');
  });

  it('goes to drafting when it is found not eligible', async () => {
    d = await walkTo(house, 'appraising');
    done(await concludeAppraisal(house.deps, house.people.appraiser, { appraisalId: d.appraisalId, conclusion: 'not_eligible', text: 'Sai thẩm quyền.' }));
    expect((await head()).dossier.stage).toBe('drafting');
    expect(await blockers()).toEqual(['not-eligible']);
  });

  it('lets the drafter change an answer to an opinion until it goes on', async () => {
    d = await walkTo(house, 'answered');
    done(await answerOpinion(house.deps, house.people.colleague, { opinionId: d.opinionId, answer: 'accepted', reason: 'Đã bỏ hóa đơn' }));
    expect(await house.deps.store.opinions.find(d.opinionId)).toMatchObject({ answer: 'accepted', answeredById: house.people.colleague.id });
  });
});
