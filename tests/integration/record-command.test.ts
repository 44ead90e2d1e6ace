import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/record';
import { openHouse, type House } from '../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

/** Exit code of the command, and what it printed as results. */
async function called(...args: string[]): Promise<{ code: number; printed: string[] }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await run(args);
  const printed = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  error.mockRestore();
  return { code, printed };
}

describe('soat record verify', () => {
  it('says that the record is whole, how long it is, and with what hash it ends', async () => {
    const entry = { at: '2026-03-02T05:00:00.000Z', dossierId: null, actor: house.people.drafter, act: 'administer' as const, payload: {} };
    await house.deps.store.record.append(entry);
    const { hash } = await house.deps.store.record.append(entry);
    expect(await called('verify')).toEqual({ code: 0, printed: [expect.stringMatching(new RegExp(`nguyên vẹn: 2 mục.*${hash}`))] });
  });

  it('tells each broken link and ends with 1', async () => {
    await house.client.$executeRawUnsafe('ALTER TABLE "RecordEntry" DISABLE TRIGGER record_is_append_only');
    await house.client.$executeRawUnsafe('DELETE FROM "RecordEntry" WHERE "sequence" = 1');
    const { code, printed } = await called('verify');
    expect(code).toBe(1);
    expect(printed).toEqual(['Thiếu mục 1.', expect.stringContaining('1 chỗ đứt')]);
  });

  it.each([[[]], [['check']], [['verify', 'more']]])('ends with 2 when called as %j', async (args) => {
    expect((await called(...args)).code).toBe(2);
  });
});
