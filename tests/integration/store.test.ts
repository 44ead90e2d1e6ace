import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '@/lib/ports/store';
import { addPerson, openHouse, type House } from '../support/people';
import { addDossier, addReading, addVersion, AT, finding, procedure } from '../support/stored';

let house: House;
let store: Store;
beforeAll(async () => {
  house = await openHouse();
  store = house.deps.store;
});
afterAll(() => house.close());

const later = '2026-03-05T01:02:03.004Z';

describe('a dossier in the store', () => {
  it('is read as it was created', async () => {
    const created = await addDossier(house);
    expect(created).toMatchObject({ stage: 'drafting', revision: 0, draftingStartedOn: '2026-03-02', createdAt: AT, opinionDueOn: null, adoptedAt: null });
    expect(await store.dossiers.find(created.id)).toEqual(created);
  });

  it('changes in what is given alone, and its revision grows by one', async () => {
    const { id, ...before } = await addDossier(house);
    const change = { stage: 'consulting', opinionRequestedAt: later, opinionDueOn: '2026-04-01' } as const;
    expect(await store.dossiers.update(id, change)).toEqual({ id, ...before, ...change, revision: 1 });
    expect(await store.dossiers.update(id, { opinionDueOn: null })).toEqual({ id, ...before, ...change, opinionDueOn: null, revision: 2 });
  });

  it('is listed for the agencies that take part, newest first, and for no other', async () => {
    const older = await addDossier(house);
    const newer = await store.dossiers.create({ ...older, createdById: house.people.drafter.id, createdAt: later, regime: 'A' });
    const ids = (await store.dossiers.ofAgencies([house.agencies.justice])).map(({ id }) => id);
    expect(ids.indexOf(newer.id)).toBeLessThan(ids.indexOf(older.id));
    expect(ids).toContain(older.id);
    expect(await store.dossiers.ofAgencies([house.agencies.elsewhere])).toEqual([]);
  });

  it('is held by its lock: twenty at once each build on what the one before wrote', async () => {
    const { id } = await addDossier(house);
    await Promise.all(Array.from({ length: 20 }, () => store.transact(async (tx) => {
      const { ground } = (await tx.dossiers.lock(id)) ?? {};
      await tx.dossiers.update(id, { ground: `${ground ?? ''}|` });
    })));
    expect(await store.dossiers.find(id)).toMatchObject({ ground: '|'.repeat(20), revision: 20 });
  });

  it('that does not exist is null, locked or not', async () => {
    expect(await store.dossiers.find('none')).toBeNull();
    expect(await store.transact((tx) => tx.dossiers.lock('none'))).toBeNull();
  });

  it('stays as it was when the transaction fails', async () => {
    const before = await addDossier(house);
    await expect(store.transact(async (tx) => {
      await tx.dossiers.update(before.id, { stage: 'adopted' });
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await store.dossiers.find(before.id)).toEqual(before);
  });
});

describe('a version in the store', () => {
  it('is read as it was added, with the very bytes of its file', async () => {
    const { id: dossierId } = await addDossier(house);
    const version = await addVersion(house, dossierId);
    expect(await store.versions.find(version.id)).toEqual(version);
    expect(version).toMatchObject({ uploadedAt: AT, revisions: { comments: [{ quote: 'đơn' }] }, document: { provisions: [{ id: 'art_5' }, { id: 'art_5__para_1' }] } });
    expect([...((await store.versions.bytes(version.sha256)) ?? [])]).toEqual([80, 75, 0, 255]);
  });

  it('may have the same file as another, which is kept once', async () => {
    const { id: dossierId } = await addDossier(house);
    const [first, second] = [await addVersion(house, dossierId, 1), await addVersion(house, dossierId, 2)];
    expect(second.sha256).toBe(first.sha256);
    expect(await house.client.storedFile.count({ where: { sha256: first.sha256 } })).toBe(1);
    expect(await store.versions.latest(dossierId)).toEqual(second);
    const list = await store.versions.list(dossierId);
    expect(list.map(({ number }) => number)).toEqual([1, 2]);
    expect(list[0]).not.toHaveProperty('document');
  });

  it('is answered as it was read last, and keeps what it was before', async () => {
    const { id: dossierId } = await addDossier(house);
    const first = await addVersion(house, dossierId);
    expect(first.reading).toEqual({ number: 0, corrections: [] });
    const again = await addReading(house, await addReading(house, first));
    expect(again).toMatchObject({ id: first.id, sha256: first.sha256, revisions: { view: 'rejected', insertions: 2 }, reading: { number: 2, corrections: [{ line: 1, as: 'text', madeAt: AT }] } });
    expect(again.document.provisions.map(({ id }) => id)).toEqual(['art_5']);
    expect([await store.versions.find(first.id), await store.versions.latest(dossierId)]).toEqual([again, again]);
    const { document: _, ...summary } = again;
    expect(await store.versions.list(dossierId)).toEqual([summary]);
    expect((await house.client.version.findUnique({ where: { id: first.id } }))?.document).toEqual(first.document);
    await expect(addReading(house, first)).rejects.toThrow(/unique constraint/i);
  });

  it('has a number of its own in its dossier', async () => {
    const { id: dossierId } = await addDossier(house);
    await addVersion(house, dossierId, 1);
    await expect(addVersion(house, dossierId, 1)).rejects.toThrow(/unique constraint/i);
  });
});

describe('what was found in a version', () => {
  it('is read in order, three thousand findings in one go, with what was decided', async () => {
    const { id: versionId } = await addVersion(house, (await addDossier(house)).id);
    const given = Array.from({ length: 3_000 }, (_, position) => finding(versionId, position));
    await store.findings.addAll([...given].reverse());
    const listed = await store.findings.list(versionId);
    expect(listed.map(({ id: _, ...rest }) => rest)).toEqual(given);
    const decision = { decision: 'rejected', reason: 'không phải thủ tục', decidedById: house.people.drafter.id, decidedRole: 'drafter', decidedAt: later } as const;
    const { id } = listed[7] ?? { id: '' };
    await store.findings.decide(id, decision);
    expect(await store.findings.find(id)).toEqual({ ...listed[7], ...decision });
  });

  it('are procedures with their assessments and opinions, in their order', async () => {
    const { id: versionId } = await addVersion(house, (await addDossier(house)).id);
    const [first, second] = await store.procedures.addAll([procedure(versionId, 1), procedure(versionId, 0)]);
    expect(first).toEqual({ ...procedure(versionId, 0), id: first?.id });
    expect(await store.procedures.list(versionId)).toEqual([first, second]);

    const cost = { before: null, after: { wage: 32_000, timesPerYear: 1, subjectsPerYear: 200, rows: [] } };
    const sheet = { questionnaireId: 'q', answers: { a: { number: 0.1, choice: 'yes' } }, cost, stopped: null, completedAt: null, completedById: null, carried: false } as const;
    expect(await store.assessments.save({ procedureId: second?.id ?? '', ...sheet })).toMatchObject({ ...sheet, revision: 1 });
    expect(await store.assessments.save({ procedureId: second?.id ?? '', ...sheet, stopped: 'legality', completedAt: later })).toMatchObject({ stopped: 'legality', completedAt: later, revision: 2 });
    await store.assessments.save({ procedureId: first?.id ?? '', ...sheet });
    expect((await store.assessments.ofVersion(versionId)).map(({ procedureId }) => procedureId)).toEqual([first?.id, second?.id]);

    const given = { procedureId: first?.id ?? '', parts: [{ part: 'name', verdict: 'propose', text: 'Đổi tên' }], conclusion: 'agree_with_changes', text: 'Có ý kiến',
      givenById: house.people.controlOfficer.id, givenAt: AT, answer: null, answerReason: null, answeredById: null, answeredAt: null, carried: false } as const;
    const opinion = await store.opinions.save(given);
    const again = await store.opinions.save({ ...given, text: 'Ý kiến mới' });
    expect(again).toEqual({ ...opinion, text: 'Ý kiến mới' });
    const answer = { answer: 'explained', answerReason: 'đã nêu', answeredById: house.people.drafter.id, answeredAt: later } as const;
    await store.opinions.answer(opinion.id, answer);
    expect(await store.opinions.ofProcedure(given.procedureId)).toEqual({ ...again, ...answer });
  });
});

describe('an appraisal in the store', () => {
  it('keeps its remarks in the order they were made, and their answers', async () => {
    const { id: dossierId } = await addDossier(house);
    const { id: versionId } = await addVersion(house, dossierId);
    const { id } = await store.appraisals.submit({ dossierId, versionId, submittedById: house.people.drafter.id, submittedAt: AT, dueOn: '2026-03-20' });
    await store.appraisals.accept(id);
    const remark = { appraisalId: id, provisionId: null, quote: '', madeById: house.people.appraiser.id, madeAt: later };
    const first = await store.appraisals.addRemark({ ...remark, text: 'Một' });
    await store.appraisals.addRemark({ ...remark, text: 'Hai' });
    await store.appraisals.answerRemark(first, { answer: 'accepted', answerText: 'Đã sửa', answeredById: house.people.drafter.id, answeredAt: later });
    await store.appraisals.conclude(id, { conclusion: 'eligible', conclusionText: 'Đủ', concludedById: house.people.appraiser.id, concludedAt: later });
    await store.appraisals.confirmRevision(id, versionId);
    const read = await store.appraisals.findByRemark(first);
    expect(read).toMatchObject({
      id, status: 'concluded', dueOn: '2026-03-20', conclusion: 'eligible', concludedAt: later, confirmedVersionId: versionId,
      remarks: [{ position: 1, text: 'Một', answer: 'accepted', answeredAt: later }, { position: 2, text: 'Hai', answer: null }],
    });
    const next = await store.appraisals.submit({ dossierId, versionId, submittedById: house.people.drafter.id, submittedAt: later, dueOn: '2026-04-20' });
    expect(await store.appraisals.list(dossierId)).toEqual([next, read]);
    expect(await store.appraisals.latest(dossierId)).toEqual(next);
  });
});

describe('a thread in the store', () => {
  it('keeps its anchor and its replies in order, and is resolved and opened again', async () => {
    const { id: dossierId } = await addDossier(house);
    const { id: versionId } = await addVersion(house, dossierId);
    const anchor = { provision: 'art_5__para_1', quote: 'Đơn', prefix: '', suffix: ' đề nghị', start: 0 };
    const opened = await store.threads.open({ dossierId, versionId, anchor, proposal: 'Đơn, tờ khai', author: house.people.drafter, text: 'Mẫu nào?', at: AT });
    await store.threads.reply(opened.id, { author: house.people.appraiser, text: 'Mẫu 01', at: later });
    await store.threads.setOpen(opened.id, { open: false, by: house.people.drafter.id, at: later });
    expect(await store.threads.list(dossierId)).toEqual([{
      ...opened, open: false, anchor, proposal: 'Đơn, tờ khai', replies: [opened.replies[0], expect.objectContaining({ text: 'Mẫu 01', authorName: house.people.appraiser.name, writtenAt: later })],
    }]);
    await store.threads.setOpen(opened.id, { open: true, by: house.people.drafter.id, at: later });
    expect((await store.threads.find(opened.id))?.open).toBe(true);
  });
});

describe('a comment of a file in the store', () => {
  it('is a thread whose authors have no account, closed where the file says so', async () => {
    const { id: dossierId } = await addDossier(house);
    const { id: versionId } = await addVersion(house, dossierId);
    const anchor = { provision: 'art_5__para_1', quote: 'Đơn', prefix: '', suffix: '', start: 0 };
    const source = { author: 'Hải', date: '2026-01-05T09:00:00Z', quote: 'Đơn' };
    const brought = await store.threads.bring({
      dossierId, versionId, anchor, source, open: false, broughtById: house.people.drafter.id, at: later,
      replies: [{ authorName: 'Hải', text: 'Mẫu nào?', at: AT }, { authorName: 'Lan', text: 'Mẫu 01', at: later }],
    });
    await store.threads.bringReply(brought.id, { authorName: 'Hải', text: 'Cảm ơn', at: '2026-03-06T00:00:00.000Z' });
    expect(await store.threads.find(brought.id)).toMatchObject({
      open: false, source, createdById: house.people.drafter.id, createdAt: later,
      replies: [{ authorId: null, authorName: 'Hải', text: 'Mẫu nào?', writtenAt: AT }, { text: 'Mẫu 01' }, { text: 'Cảm ơn' }],
    });
  });
});

describe('people in the store', () => {
  it('act with the memberships they have now, and not at all once they are shut out', async () => {
    const officer = await addPerson(house.client, 'Mai', [{ agencyId: house.agencies.office, role: 'control_officer' }]);
    expect(await store.people.actor(officer.id)).toEqual(officer);
    await house.client.membership.deleteMany({ where: { userId: officer.id } });
    expect(await store.people.actor(officer.id)).toEqual({ ...officer, memberships: [] });
    await house.client.user.update({ where: { id: officer.id }, data: { active: false } });
    expect(await store.people.actor(officer.id)).toBeNull();
    expect(await store.people.names([officer.id, 'none'])).toEqual(new Map([[officer.id, 'Mai']]));
  });

  it('who uploaded versions of a dossier are each told once', async () => {
    const { id: dossierId } = await addDossier(house);
    await addVersion(house, dossierId, 1);
    await addVersion(house, dossierId, 2);
    expect(await store.people.uploadersOf(dossierId)).toEqual([house.people.drafter.id]);
  });
});
