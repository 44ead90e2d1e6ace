import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { postgresStore } from '@/lib/adapters/db/store';
import { nodeHasher } from '@/lib/adapters/hasher';
import { ok } from '@/lib/domain/result';
import type { Finder } from '@/lib/ports/finder';
import type { Store } from '@/lib/ports/store';
import { uploadVersion } from '@/lib/usecases/upload-version';
import { docx, done, DRAFT, REVISED, walkTo } from '../../support/dossiers';
import { contents, openHouse, type House } from '../../support/people';
import { statementsOf } from '../../support/queries';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

/** A store whose patience ends before the record is written. */
function impatientStore(): Store {
  const store = postgresStore(house.client, nodeHasher, { maxWait: 10_000, timeout: 400 });
  return {
    ...store,
    transact: (work) => store.transact((tx) => work({ ...tx, record: { ...tx.record, append: async (entry) => (await pause(600), tx.record.append(entry)) } })),
  };
}

describe('an upload that cannot be kept in time', () => {
  it('is refused with a sentence, keeps nothing, and may be sent again', async () => {
    const d = await walkTo(house, 'uploaded');
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const before = await contents(house);
    const file = { dossierId: d.dossierId, baseVersionNumber: 1, fileName: 'dự thảo.docx', bytes: docx(REVISED) };
    const refused = await uploadVersion({ ...house.deps, store: impatientStore() }, house.people.drafter, file);
    expect(refused).toMatchObject({ ok: false, error: { code: 'out-of-time', sentence: expect.stringMatching(/chưa ghi kịp.*Chưa có gì được lưu.*làm lại\.$/) } });
    expect(await contents(house)).toBe(before);
    expect(log).toHaveBeenCalledWith('[store]', expect.stringContaining('400 ms'));
    log.mockRestore();
    expect(done(await uploadVersion(house.deps, house.people.drafter, file))).toMatchObject({ number: 2 });
  });
});

describe('a draft whose many procedures were assessed', () => {
  /** A finder that sees as many procedures as are wanted. */
  const seeing = (count: number): Finder => ({
    compare: async () => ok([]),
    analyse: async () => ok({
      labelled: [], findings: [],
      procedures: Array.from({ length: count }, (_, at) => ({ name: `Cấp giấy phép số ${at}`, nature: 'new', provisions: ['art_2'], parts: {}, elsewhere: {}, targets: [], missing: [] }) as const),
    }),
  });

  /** How many statements the second version takes, and how many assessments go on in it. */
  async function secondVersion(procedures: number): Promise<{ statements: number; carried: number }> {
    const { dossierId } = await walkTo(house, 'empty');
    const { store } = house.deps;
    const upload = async (baseVersionNumber: number, lines: readonly string[]) =>
      done(await uploadVersion({ ...house.deps, finder: seeing(procedures) }, house.people.drafter, { dossierId, baseVersionNumber, fileName: 'dự thảo.docx', bytes: docx(lines) }));
    const sheet = { questionnaireId: 'q', answers: {}, cost: { before: null, after: null }, stopped: null, completedAt: null, completedById: null, carried: false };
    const first = await upload(0, DRAFT);
    await store.assessments.addAll((await store.procedures.list(first.versionId)).map(({ id }) => ({ procedureId: id, ...sheet })));
    const statements = (await statementsOf(() => upload(1, REVISED))).length;
    const latest = await store.versions.latest(dossierId);
    return { statements, carried: (await store.assessments.ofVersion(latest?.id ?? '')).length };
  }

  it('is kept in as many statements as one with a few, and every assessment goes on', async () => {
    const [few, many] = [await secondVersion(2), await secondVersion(200)];
    expect([few.carried, many.carried]).toEqual([2, 200]);
    expect(many.statements).toBe(few.statements);
  });
});
