import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Result } from '@/lib/domain/result';
import { addRemark } from '@/lib/usecases/add-remark';
import { adoptDraft } from '@/lib/usecases/adopt-draft';
import { answerOpinion } from '@/lib/usecases/answer-opinion';
import { answerRemark } from '@/lib/usecases/answer-remark';
import { completeAssessment } from '@/lib/usecases/complete-assessment';
import { concludeAppraisal } from '@/lib/usecases/conclude-appraisal';
import { confirmRevision } from '@/lib/usecases/confirm-revision';
import { createDossier } from '@/lib/usecases/create-dossier';
import { decideFinding } from '@/lib/usecases/decide-finding';
import { decideProcedure } from '@/lib/usecases/decide-procedure';
import { giveOpinion } from '@/lib/usecases/give-opinion';
import { openThread } from '@/lib/usecases/open-thread';
import { receiveAppraisal } from '@/lib/usecases/receive-appraisal';
import { requestOpinion } from '@/lib/usecases/request-opinion';
import { saveAssessment } from '@/lib/usecases/save-assessment';
import { submitForAppraisal } from '@/lib/usecases/submit-for-appraisal';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { done, newDossier, REVISED, revisionOf, upload, walkTo, type StageOfTest, type Walked } from '../../support/dossiers';
import { addPerson, contents, openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

type Attempt = (h: House, d: Walked, revision: number) => Promise<Result<unknown, BlockedRefusal>>;

const NUMBER = '12/2026/QĐ-UBND';

/** What is tried, at which stage, and the code of the refusal. */
const CASES: readonly (readonly [string, StageOfTest, string, Attempt])[] = [
  ['a rejection of a finding without a reason', 'uploaded', 'bad-input', (h, d) => decideFinding(h.deps, h.people.drafter, { findingId: d.findingId, decision: 'rejected', reason: ' a ' })],
  ['a rejection of a procedure without a reason', 'uploaded', 'bad-input', (h, d) => decideProcedure(h.deps, h.people.drafter, { procedureId: d.procedureId, decision: 'rejected', reason: '' })],
  ['a comment on no words', 'uploaded', 'bad-input', (h, d) => openThread(h.deps, h.people.drafter, { versionId: d.versionId, provisionId: d.provisionId, start: 5, end: 5, text: 'gì đây' })],
  ['a comment beyond the end of the provision', 'uploaded', 'bad-input', (h, d) => openThread(h.deps, h.people.drafter, { versionId: d.versionId, provisionId: d.provisionId, start: 0, end: 99_999, text: 'gì đây' })],
  ['a comment on a provision that does not exist', 'uploaded', 'not-found', (h, d) => openThread(h.deps, h.people.drafter, { versionId: d.versionId, provisionId: 'art_99', start: 0, end: 5, text: 'gì đây' })],
  ['answers of no shape', 'uploaded', 'bad-input', (h, d) => saveAssessment(h.deps, h.people.drafter, { procedureId: d.procedureId, revision: 0, answers: { A4: 'có' }, cost: { before: null, after: null } })],
  ['a cost sheet with negative hours', 'uploaded', 'bad-input', (h, d) => saveAssessment(h.deps, h.people.drafter, { procedureId: d.procedureId, revision: 0, answers: {}, cost: { before: null, after: { wage: 1, timesPerYear: 1, subjectsPerYear: 1, rows: [{ task: 'submit', label: 'x', hours: -1, services: 0, fees: 0 }] } } })],
  ['an assessment saved over somebody else’s', 'filled', 'stale', (h, d) => saveAssessment(h.deps, h.people.drafter, { procedureId: d.procedureId, revision: 0, answers: {}, cost: { before: null, after: null } })],
  ['completing an assessment that was never begun', 'uploaded', 'blocked', (h, d) => completeAssessment(h.deps, h.people.drafter, { procedureId: d.procedureId, revision: 0 })],
  ['asking for an opinion on what nobody has decided', 'uploaded', 'blocked', (h, d, revision) => requestOpinion(h.deps, h.people.drafter, { dossierId: d.dossierId, revision })],
  ['asking for an opinion without a draft', 'empty', 'blocked', (h, d, revision) => requestOpinion(h.deps, h.people.drafter, { dossierId: d.dossierId, revision })],
  ['asking for an opinion on an older state', 'assessed', 'stale', (h, d, revision) => requestOpinion(h.deps, h.people.drafter, { dossierId: d.dossierId, revision: revision - 1 })],
  ['asking for an opinion twice', 'consulting', 'conflict-stage', (h, d, revision) => requestOpinion(h.deps, h.people.drafter, { dossierId: d.dossierId, revision })],
  ['an opinion before it is asked for', 'assessed', 'conflict-stage', (h, d) => giveOpinion(h.deps, h.people.controlOfficer, { procedureId: d.procedureId, parts: [], conclusion: 'agree', text: '' })],
  ['a disagreement without words', 'consulting', 'bad-input', (h, d) => giveOpinion(h.deps, h.people.controlOfficer, { procedureId: d.procedureId, parts: [], conclusion: 'disagree', text: '' })],
  ['a proposal without words', 'consulting', 'bad-input', (h, d) => giveOpinion(h.deps, h.people.controlOfficer, { procedureId: d.procedureId, parts: [{ part: 'fee', verdict: 'propose', text: '' }], conclusion: 'agree_with_changes', text: '' })],
  ['an opinion after the answer', 'answered', 'conflict-answered', (h, d) => giveOpinion(h.deps, h.people.controlOfficer, { procedureId: d.procedureId, parts: [], conclusion: 'agree', text: '' })],
  ['an explanation without words', 'answered', 'bad-input', (h, d) => answerOpinion(h.deps, h.people.drafter, { opinionId: d.opinionId, answer: 'explained', reason: '' })],
  ['submission without an opinion', 'consulting', 'blocked', (h, d, revision) => submitForAppraisal(h.deps, h.people.drafter, { dossierId: d.dossierId, revision, versionId: d.versionId })],
  ['submission without an assessment', 'uploaded', 'blocked', (h, d, revision) => submitForAppraisal(h.deps, h.people.drafter, { dossierId: d.dossierId, revision, versionId: d.versionId })],
  ['submission of another version', 'answered', 'stale', (h, d, revision) => submitForAppraisal(h.deps, h.people.drafter, { dossierId: d.dossierId, revision, versionId: 'v0' })],
  ['submission twice', 'submitted', 'conflict-stage', (h, d, revision) => submitForAppraisal(h.deps, h.people.drafter, { dossierId: d.dossierId, revision, versionId: d.versionId })],
  ['a refusal of the dossier without a reason', 'submitted', 'bad-input', (h, d) => receiveAppraisal(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, accepted: false })],
  ['taking the dossier in twice', 'appraising', 'conflict-stage', (h, d) => receiveAppraisal(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, accepted: true })],
  ['a remark before the dossier is taken in', 'submitted', 'conflict-stage', (h, d) => addRemark(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, text: 'Ý kiến' })],
  ['a remark that quotes words which are not there', 'appraising', 'bad-input', (h, d) => addRemark(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, provisionId: d.provisionId, quote: 'không có chữ này', text: 'Ý kiến' })],
  ['the same remark twice', 'appraising', 'conflict-same-remark', (h, d) => addRemark(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, provisionId: d.provisionId, text: 'Làm rõ phạm vi áp dụng.' })],
  ['a conclusion before the dossier is taken in', 'submitted', 'conflict-stage', (h, d) => concludeAppraisal(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, conclusion: 'eligible', text: '' })],
  ['a conclusion twice', 'appraised', 'conflict-stage', (h, d) => concludeAppraisal(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, conclusion: 'eligible', text: '' })],
  ['an explanation of a remark without words', 'appraised', 'bad-input', (h, d) => answerRemark(h.deps, h.people.drafter, { remarkId: d.remarkId, answer: 'explained', text: '' })],
  ['confirming the version that was appraised as its own revision', 'ready', 'conflict-not-revised', (h, d) => confirmRevision(h.deps, h.people.appraiser, { appraisalId: d.appraisalId, versionId: d.versionId })],
  ['adoption straight after drafting', 'assessed', 'blocked', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision, number: NUMBER })],
  ['adoption with a remark unanswered', 'appraised', 'blocked', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision, number: NUMBER })],
  ['adoption on an older state', 'ready', 'stale', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision: revision - 1, number: NUMBER })],
  ['adoption of another version', 'ready', 'stale', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, versionId: 'v0', revision, number: NUMBER })],
  ['adoption with the hash of another file', 'ready', 'conflict-hash', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, sha256: 'a'.repeat(64), revision, number: NUMBER })],
  ['adoption under a number without a year', 'ready', 'bad-input', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision, number: '3010/QĐ-UBND' })],
  ['adoption under a number of another kind of document', 'ready', 'bad-input', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision, number: '12/2026/NQ-HĐND' })],
  ['adoption under a number of long ago', 'ready', 'bad-input', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision, number: '12/2016/QĐ-UBND' })],
  ['adoption twice', 'adopted', 'conflict-adopted', (h, d, revision) => adoptDraft(h.deps, h.people.issuer, { ...d, revision, number: NUMBER })],
  ['anything said about an adopted draft', 'adopted', 'conflict-adopted', (h, d) => openThread(h.deps, h.people.drafter, { versionId: d.versionId, provisionId: d.provisionId, start: 0, end: 5, text: 'muộn rồi' })],
  ['another agency with a guessed id', 'ready', 'not-found', (h, d, revision) => adoptDraft(h.deps, h.people.outsider, { ...d, revision, number: NUMBER })],
  ['an id of nothing', 'empty', 'not-found', (h) => decideFinding(h.deps, h.people.drafter, { findingId: 'nothing', decision: 'confirmed', reason: '' })],
];

describe('is refused with its code and a sentence, and changes nothing', () => {
  it.each(CASES)('%s', async (_, stage, code, attempt) => {
    const d = await walkTo(house, stage);
    const revision = await revisionOf(house, d.dossierId);
    const before = await contents(house);
    const refused = await attempt(house, d, revision);
    expect(refused).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/^\p{Lu}.*[.”]$/u) } });
    expect(await contents(house)).toBe(before);
  });

  it('a submission that is blocked says what blocks it', async () => {
    const d = await walkTo(house, 'consulting');
    const refused = await submitForAppraisal(house.deps, house.people.drafter, { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId), versionId: d.versionId });
    expect(refused.ok ? [] : refused.error.blockers?.map((blocker) => blocker.code)).toContain('opinion-missing');
  });

  it('what belongs to a version that a newer one has replaced', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await upload(house, d.dossierId, 1, REVISED));
    expect(await decideFinding(house.deps, house.people.drafter, { findingId: d.findingId, decision: 'confirmed', reason: '' })).toMatchObject({ ok: false, error: { code: 'stale' } });
  });

  it.each<[string, object]>([
    ['a day to come', { draftingStartedOn: '2027-01-01' }],
    ['an unknown type of document', { documentType: 'bai-tho' }],
    ['an agency without a control officer', { controlAgencyId: 'elsewhere' }],
    ['an agency that does not exist', { issuerAgencyId: 'nowhere' }],
    ['no title', { title: '  ' }],
  ])('a dossier with %s', async (_, change) => {
    const before = await contents(house);
    const agency = 'controlAgencyId' in change ? { controlAgencyId: house.agencies.elsewhere } : change;
    expect(await createDossier(house.deps, house.people.drafter, { ...newDossier(house), ...agency })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await contents(house)).toBe(before);
  });

  it('the same dossier twice', async () => {
    done(await createDossier(house.deps, house.people.drafter, newDossier(house, 'Một dự thảo')));
    expect(await createDossier(house.deps, house.people.drafter, newDossier(house, 'Một dự thảo'))).toMatchObject({ ok: false, error: { code: 'conflict-same-dossier' } });
  });
});

describe('four eyes', () => {
  it('whoever uploaded a version may not judge the draft, whatever office he holds besides', async () => {
    const { agencies, client, deps } = house;
    const everything = await addPerson(client, 'Người kiêm nhiệm', [
      { agencyId: agencies.department, role: 'drafter' }, { agencyId: agencies.office, role: 'control_officer' },
      { agencyId: agencies.justice, role: 'appraiser' }, { agencyId: agencies.committee, role: 'issuer' },
    ]);
    const own: House = { ...house, people: { ...house.people, drafter: everything } };
    const d = await walkTo(own, 'consulting');
    expect(await giveOpinion(deps, everything, { procedureId: d.procedureId, parts: [], conclusion: 'agree', text: '' })).toMatchObject({ ok: false, error: { code: 'four-eyes' } });
    const view = done(await viewDossier(deps, everything, { dossierId: d.dossierId }));
    expect(view.may).toMatchObject({ giveOpinion: { code: 'four-eyes' }, receiveAppraisal: { code: 'four-eyes' }, adoptDraft: { code: 'four-eyes' } });
  });

  it('a drafter’s rejection of a procedure waits for a control officer, whose word a drafter does not overturn', async () => {
    const { deps, people } = house;
    const d = await walkTo(house, 'uploaded');
    const reject = (actor: typeof people.drafter, decision: 'rejected' | 'confirmed' = 'rejected') =>
      decideProcedure(deps, actor, { procedureId: d.procedureId, decision, reason: 'Chỉ là việc nội bộ' });
    done(await reject(people.drafter));
    expect(await deps.store.procedures.find(d.procedureId)).toMatchObject({ decision: 'rejected', decidedRole: 'drafter', reviewedById: null });
    done(await reject(people.controlOfficer));
    expect(await deps.store.procedures.find(d.procedureId)).toMatchObject({ decision: 'rejected', decidedById: people.drafter.id, reviewedById: people.controlOfficer.id });
    done(await reject(people.controlOfficer, 'confirmed'));
    expect(await reject(people.drafter)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

it('confirming a procedure confirms the parts the machine marked in it, and nothing else', async () => {
  const { deps, people } = house;
  const d = await walkTo(house, 'uploaded');
  done(await decideProcedure(deps, people.drafter, { procedureId: d.procedureId, decision: 'confirmed', reason: '', name: 'Hỗ trợ chi phí mua giống cây ăn trái' }));
  const procedure = await deps.store.procedures.find(d.procedureId);
  expect(procedure?.name).toBe('Hỗ trợ chi phí mua giống cây ăn trái');
  const findings = await deps.store.findings.list(d.versionId);
  const inside = (id: string | null) => id !== null && procedure?.provisionIds.includes(id) === true;
  expect(findings.filter((one) => one.kind === 'part' && inside(one.provisionId)).map((one) => one.decision)).toContain('confirmed');
  for (const one of findings) expect(one.decision).toBe(one.kind === 'part' && inside(one.provisionId) ? 'confirmed' : 'proposed');
});

it('doing the same decision twice leaves one row in the record', async () => {
  const { deps, people, client } = house;
  const d = await walkTo(house, 'uploaded');
  const once = () => decideFinding(deps, people.drafter, { findingId: d.findingId, decision: 'confirmed', reason: 'đúng' });
  done(await once());
  done(await once());
  expect(await client.recordEntry.count({ where: { dossierId: d.dossierId, act: 'decide-finding' } })).toBe(1);
});
