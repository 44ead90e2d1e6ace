import { afterAll, beforeAll, expect, it } from 'vitest';
import { listDossiers } from '@/lib/usecases/list-dossiers';
import { openThread } from '@/lib/usecases/open-thread';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { viewMyTurn } from '@/lib/usecases/view-my-turn';
import { viewOpinions } from '@/lib/usecases/view-opinions';
import { viewOverview } from '@/lib/usecases/view-overview';
import { viewProcedures } from '@/lib/usecases/view-procedures';
import { viewReview } from '@/lib/usecases/view-review';
import { DRAFT, done, upload, walkTo, type Walked } from '../../support/dossiers';
import { openHouse, SEATS, type House } from '../../support/people';

let house: House;
let consulting: Walked;
let ready: Walked;
beforeAll(async () => {
  house = await openHouse();
  consulting = await walkTo(house, 'consulting');
  ready = await walkTo(house, 'ready');
});
afterAll(() => house.close());

it('each person sees the dossiers of their agencies, newest first, and nobody else’s', async () => {
  const seen = Object.fromEntries(await Promise.all(SEATS.map(async (seat) =>
    [seat, done(await listDossiers(house.deps, house.people[seat])).map((item) => item.dossier.id)] as const)));
  const both = [ready.dossierId, consulting.dossierId];
  expect(seen).toEqual({ drafter: both, colleague: both, controlOfficer: both, appraiser: both, issuer: both, administrator: [], outsider: [] });
});

it('my turn holds what waits for me, with the way there', async () => {
  const turns = async (seat: (typeof SEATS)[number]) => done(await viewMyTurn(house.deps, house.people[seat])).map(({ dossier, link, dueOn }) => [dossier.id, link, dueOn]);
  expect(await turns('controlOfficer')).toEqual([[consulting.dossierId, `/dossiers/${consulting.dossierId}/opinions`, '2026-03-11']]);
  expect(await turns('issuer')).toEqual([[ready.dossierId, `/dossiers/${ready.dossierId}/gate`, null]]);
  expect(await turns('drafter')).toEqual([]);
  expect(await turns('appraiser')).toEqual([]);
});

it('a dossier says for each act whether I may do it now, and why not', async () => {
  const may = async (seat: (typeof SEATS)[number]) => done(await viewDossier(house.deps, house.people[seat], { dossierId: ready.dossierId })).may;
  expect((await may('issuer')).adoptDraft).toBe(true);
  expect((await may('drafter')).adoptDraft).toMatchObject({ code: 'forbidden' });
  expect((await may('drafter')).uploadVersion).toBe(true);
  expect((await may('appraiser')).receiveAppraisal).toMatchObject({ code: 'conflict-stage' });
});

it('a dossier that may not be submitted yet says all that is missing for it, not only the first thing', async () => {
  const { may } = done(await viewOpinions(house.deps, house.people.drafter, { dossierId: consulting.dossierId }));
  done(await openThread(house.deps, house.people.appraiser, { versionId: consulting.versionId, provisionId: consulting.provisionId, start: 0, end: 15, text: 'Câu này cần gọn' }));
  const later = done(await viewOpinions(house.deps, house.people.drafter, { dossierId: consulting.dossierId })).may;
  const codes = ({ submitForAppraisal: answer }: typeof may) => (answer === true ? [] : answer.blockers?.map(({ code }) => code));
  expect([codes(may), codes(later)]).toEqual([['opinion-missing'], ['opinion-missing', 'threads-open']]);
});

it('papers that the appraisal body must see are named by rule R27 until they are there', async () => {
  const missing = async ({ dossierId }: { dossierId: string }) => done(await viewOpinions(house.deps, house.people.drafter, { dossierId })).missingPapers;
  expect(await missing(consulting)).toMatchObject({ rule: 'R27', severity: 'error', norm: expect.stringMatching(/Điều 11/) });
  expect(await missing(ready)).toBeNull();
});

it('a file changed in the database behind the back of the program closes the gate', async () => {
  const d = await walkTo(house, 'ready', [...DRAFT, 'Bản riêng của thử nghiệm này']);
  await house.client.$executeRawUnsafe('ALTER TABLE "StoredFile" DISABLE TRIGGER file_never_changes');
  await house.client.$executeRaw`UPDATE "StoredFile" SET bytes = bytes || '\\x00'::bytea WHERE sha256 = ${d.sha256}`;
  await house.client.$executeRawUnsafe('ALTER TABLE "StoredFile" ENABLE TRIGGER file_never_changes');
  const view = done(await viewDossier(house.deps, house.people.issuer, { dossierId: d.dossierId }));
  expect(view.blockers.map((blocker) => blocker.code)).toEqual(['file-altered']);
  expect(view.may.adoptDraft).toMatchObject({ code: 'blocked' });
});

it('procedures come with their places, assessment, opinion and cost', async () => {
  const { procedures } = done(await viewProcedures(house.deps, house.people.issuer, { dossierId: ready.dossierId }));
  expect(procedures[0]).toMatchObject({
    assessment: { state: 'complete' }, opinion: { state: 'settled', conclusion: 'agree_with_changes' }, costPerYear: { before: null, after: 71_306_400 }, decidedByName: 'Nguyễn Thị Lan',
  });
  expect(procedures[0]?.places.map((one) => one.place)).toContain('Điểm a khoản 1 Điều 2');
});

it('opinions and remarks come with who spoke, where, and who answered', async () => {
  const view = done(await viewOpinions(house.deps, house.people.drafter, { dossierId: ready.dossierId }));
  expect(view.procedures[0]?.opinion).toMatchObject({ givenByName: 'Trần Quốc Minh', settled: true, answer: 'explained', answeredByName: 'Nguyễn Thị Lan' });
  expect(view.appraisals[0]?.remarks[0]).toMatchObject({ place: 'Điều 1', madeByName: 'Lê Thu Hà', answer: 'explained', answeredByName: 'Nguyễn Thị Lan' });
});

it('the review of a replaced version is only to be read, and comments find their words in the new one', async () => {
  const d = await walkTo(house, 'uploaded');
  done(await openThread(house.deps, house.people.appraiser, { versionId: d.versionId, provisionId: d.provisionId, start: 0, end: 15, text: 'Câu này cần gọn' }));
  const next = done(await upload(house, d.dossierId, 1, [...DRAFT, 'Nơi nhận:'])).versionId;
  const old = done(await viewReview(house.deps, house.people.drafter, { versionId: d.versionId }));
  const now = done(await viewReview(house.deps, house.people.drafter, { versionId: next }));
  const nothing = { comment: false, decide: false, correct: false, closeFileComments: false };
  expect([old.may, now.may]).toEqual([nothing, { comment: true, decide: true, correct: true, closeFileComments: true }]);
  expect(now.threads[0]).toMatchObject({ anchor: { quote: 'Quyết định này ' }, place: { provision: d.provisionId, start: 0, end: 15 } });
  expect(now.findings.map((finding) => finding.versionId)).toEqual(now.findings.map(() => next));
});

it('the overview counts what this person may see', async () => {
  const overview = done(await viewOverview(house.deps, house.people.controlOfficer));
  expect(overview.byStage).toMatchObject({ consulting: 1, drafting: 1, appraised: 2 });
  expect(done(await viewOverview(house.deps, house.people.outsider)).dossiers).toBe(0);
});

it('only administrators check the whole record', async () => {
  expect(await verifyRecord(house.deps, house.people.drafter)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});
