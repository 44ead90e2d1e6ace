import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyRecord } from '@/lib/usecases/verify-record';
import type { Deps } from '@/lib/usecases/_deps';
import { call, prepare } from '../../support/api';
import { done, walkTo } from '../../support/dossiers';
import { contents, openHouse, type House } from '../../support/people';
import { CALLERS, ROUTES } from '../../support/routes';

const writes = Object.entries(ROUTES).flatMap(([route, row]) => (row.act === undefined ? [] : [[route, row.act] as const]));

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

/** A store in which the record cannot be written, everything else can. */
const withoutRecord = ({ deps }: House): Deps => ({
  ...deps,
  store: {
    ...deps.store,
    transact: (work) => deps.store.transact((tx) => work({ ...tx, record: { ...tx.record, append: async () => { throw new Error('the record is full'); } } })),
  },
});

const records = ({ client }: House) => client.recordEntry.findMany({ orderBy: { sequence: 'asc' } });

describe('every write', () => {
  it.each(writes)('%s adds exactly one row to the record, in the same transaction', async (route, act) => {
    const row = ROUTES[route];
    if (row === undefined) throw new Error('the table changed under the test');
    const d = await walkTo(house, row.stage);
    const prepared = await prepare(route, d, house);
    const caller = CALLERS[row.verdicts.indexOf('ok')];
    const actor = caller === undefined || caller === 'stranger' ? null : house.people[caller];

    const before = await contents(house);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await call(prepared, actor, withoutRecord(house))).status).toBe(500);
    log.mockRestore();
    expect(await contents(house), 'a change outlived its failed record row').toBe(before);

    const count = (await records(house)).length;
    expect((await call(prepared, actor, house.deps)).status).toBe(200);
    const added = (await records(house)).slice(count);
    expect(added.map((entry) => [entry.act, entry.actorId])).toEqual([[act, actor?.id]]);
  });

  it('leaves a chain in which every link holds', async () => {
    const verified = done(await verifyRecord(house.deps, house.people.administrator));
    expect(verified).toMatchObject({ broken: [], count: (await records(house)).length, head: { sequence: verified.count } });
    expect(verified.count).toBeGreaterThan(writes.length);
  });
});

it('a row changed behind the back of the program shows as altered', async () => {
  const [first] = await records(house);
  await house.client.$executeRawUnsafe('ALTER TABLE "RecordEntry" DISABLE TRIGGER record_is_append_only');
  await house.client.$executeRaw`UPDATE "RecordEntry" SET "actorName" = 'Người khác' WHERE sequence = ${first?.sequence}`;
  await house.client.$executeRawUnsafe('ALTER TABLE "RecordEntry" ENABLE TRIGGER record_is_append_only');
  const { broken } = done(await verifyRecord(house.deps, null));
  expect(broken.map(({ kind, sequence }) => [kind, sequence])).toEqual([['altered', 1]]);
});
