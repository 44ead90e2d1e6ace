import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { openHouse, type House } from '../support/people';
import { addDossier, addJudgement, addReading, addVersion } from '../support/stored';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await addJudgement(house, await addReading(house, await addVersion(house, (await addDossier(house)).id)));
  await house.deps.store.ruleSettings.add({ rule: 'R09', number: 1, enabled: false, severity: null, dates: null, reason: '', madeById: house.people.administrator.id, madeAt: '2026-03-02T05:00:00.000Z' });
});
afterAll(() => house.close());

/** A column of each table that has no number. */
const COLUMNS: Readonly<Record<string, string>> = { RecordEntry: 'act', StoredFile: 'size', Judgement: 'reason' };

const act = (n: number) => ({
  at: '2026-03-02T05:00:00.123Z', dossierId: n % 2 ? 'odd' : 'even', actor: house.people.drafter,
  act: 'record-ground' as const, payload: { n, note: 'căn cứ “Điều 14”', half: 0.5, missing: undefined, nested: { b: [1, null], a: true } },
});
const verified = async () => {
  const result = await verifyRecord(house.deps, null);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
};

describe('the record in the database', () => {
  it('is one unbroken chain after twenty acts at once', async () => {
    const entries = await Promise.all(Array.from({ length: 20 }, (_, n) => house.deps.store.record.append(act(n))));
    expect(entries.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await verified()).toMatchObject({ broken: [], count: 20 });
  });

  it('is read as it was written', async () => {
    const written = await house.deps.store.record.append(act(21));
    expect((await house.deps.store.record.ofDossier('odd')).at(-1)).toEqual(written);
  });

  it('comes in pages, in order, whatever their size', async () => {
    const sizes: number[] = [];
    const sequences: number[] = [];
    for await (const page of house.deps.store.record.pages(8)) {
      sizes.push(page.length);
      sequences.push(...page.map(({ sequence }) => sequence));
    }
    expect(sizes).toEqual([8, 8, 5]);
    expect(sequences).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
  });

  it('keeps nothing of an act that fails after its entry', async () => {
    const before = (await verified()).count;
    await expect(house.deps.store.transact(async (tx) => {
      await tx.record.append(act(22));
      throw new Error('the act fails');
    })).rejects.toThrow('the act fails');
    expect(await verified()).toMatchObject({ broken: [], count: before });
  });

  it.each(['RecordEntry', 'StoredFile', 'Version', 'Reading', 'RuleSetting', 'Judgement'])('and the table %s refuse to be changed, shortened or emptied', async (table) => {
    const column = COLUMNS[table] ?? 'number';
    for (const statement of [`UPDATE "${table}" SET "${column}" = "${column}"`, `DELETE FROM "${table}"`, `TRUNCATE "${table}" CASCADE`]) {
      await expect(house.client.$executeRawUnsafe(statement)).rejects.toThrow(/only ever added/);
    }
  });

  it('tells which entry was changed by somebody who got round the refusal', async () => {
    await house.client.$executeRawUnsafe('ALTER TABLE "RecordEntry" DISABLE TRIGGER record_is_append_only');
    await house.client.$executeRawUnsafe(`UPDATE "RecordEntry" SET "actorName" = 'Ai đó' WHERE "sequence" = 7`);
    await house.client.$executeRawUnsafe('ALTER TABLE "RecordEntry" ENABLE TRIGGER record_is_append_only');
    expect((await verified()).broken).toEqual([expect.objectContaining({ kind: 'altered', sequence: 7 })]);
  });
});
