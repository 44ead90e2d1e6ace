import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal, Result } from '@/lib/domain/result';
import { adoptDraft } from '@/lib/usecases/adopt-draft';
import { createDossier } from '@/lib/usecases/create-dossier';
import { saveAssessment } from '@/lib/usecases/save-assessment';
import { submitForAppraisal } from '@/lib/usecases/submit-for-appraisal';
import { uploadVersion } from '@/lib/usecases/upload-version';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { answersTo } from '../../support/answers';
import { docx, done, DRAFT, newDossier, revisionOf, walkTo } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const codes = (results: readonly Result<unknown, Refusal>[]): string[] => results.map((one) => (one.ok ? 'ok' : one.error.code)).sort();
const entries = (dossierId: string, act: string) => house.client.recordEntry.count({ where: { dossierId, act } });

describe('of two who do the same at the same moment exactly one succeeds', () => {
  it('adopting', async () => {
    const d = await walkTo(house, 'ready');
    const act = { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId), versionId: d.versionId, sha256: d.sha256 };
    const results = await Promise.all(['12/2026/QĐ-UBND', '13/2026/QĐ-UBND'].map((number) => adoptDraft(house.deps, house.people.issuer, { ...act, number })));
    expect(codes(results)).toEqual(['conflict-adopted', 'ok']);
    expect(await entries(d.dossierId, 'adopt')).toBe(1);
  });

  it('opening the dossier of one draft', async () => {
    const input = newDossier(house);
    const results = await Promise.all([1, 2, 3, 4].map(() => createDossier(house.deps, house.people.drafter, input)));
    expect(codes(results)).toEqual(['conflict-same-dossier', 'conflict-same-dossier', 'conflict-same-dossier', 'ok']);
    expect(await house.client.dossier.count({ where: { title: input.title } })).toBe(1);
  });

  it('uploading on the same base', async () => {
    const d = await walkTo(house, 'uploaded');
    const results = await Promise.all([house.people.drafter, house.people.colleague].map((actor, i) =>
      uploadVersion(house.deps, actor, { dossierId: d.dossierId, baseVersionNumber: 1, fileName: `${i}.docx`, bytes: docx([...DRAFT, `Bản của người thứ ${i}`]) })));
    expect(codes(results)).toEqual(['ok', 'stale']);
    expect((await house.deps.store.versions.list(d.dossierId)).map((version) => version.number)).toEqual([1, 2]);
    expect(await entries(d.dossierId, 'upload-version')).toBe(2);
  });

  it('submitting for appraisal', async () => {
    const d = await walkTo(house, 'answered');
    const act = { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId), versionId: d.versionId };
    const results = await Promise.all([1, 2].map(() => submitForAppraisal(house.deps, house.people.drafter, act)));
    expect(codes(results)).toEqual(['conflict-stage', 'ok']);
    expect(await house.deps.store.appraisals.list(d.dossierId)).toHaveLength(1);
  });

  it('saving one assessment', async () => {
    const d = await walkTo(house, 'uploaded');
    const procedure = await house.deps.store.procedures.find(d.procedureId);
    if (procedure === null) throw new Error('no procedure');
    const results = await Promise.all([house.people.drafter, house.people.colleague].map((actor) =>
      saveAssessment(house.deps, actor, { procedureId: procedure.id, revision: 0, ...answersTo(procedure) })));
    expect(codes(results)).toEqual(['ok', 'stale']);
  });
});

it('many acts at once leave an unbroken record', async () => {
  const walks = await Promise.all([walkTo(house, 'uploaded'), walkTo(house, 'uploaded'), walkTo(house, 'uploaded')]);
  expect(new Set(walks.map((d) => d.dossierId)).size).toBe(3);
  expect(done(await verifyRecord(house.deps, null)).broken).toEqual([]);
});
