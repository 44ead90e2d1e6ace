import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aloneBy } from '@/lib/adapters/db/alone';
import { run } from '@/lib/cli/precedents';
import { tellingLine } from '@/lib/wiring/index-checks';
import { mendIndexes } from '@/lib/usecases/mend-indexes';
import { repairIndexes } from '@/lib/usecases/repair-indexes';
import { viewIndexes } from '@/lib/usecases/view-indexes';
import { ARTICLES } from '../../support/library';
import { openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => {
  vi.stubEnv('MEILI_URL', '');
  house = await openHouse();
  await house.deps.precedents.importArticles(ARTICLES);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await house.close();
});

const called = async (...args: string[]) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await run(args);
  const outcome = { code, results: log.mock.calls.map(([line]) => String(line)) };
  log.mockRestore();
  error.mockRestore();
  return outcome;
};
const forgotten = (sourceKey: string) => house.client.precedentArticle.delete({ where: { sourceKey } });

describe('soat precedents status, repair and rebuild', () => {
  it('tell an index that is in step, and end with 0', async () => {
    for (const verb of ['status', 'repair', 'rebuild']) {
      expect(await called(verb)).toEqual({ code: 0, results: ['PostgreSQL: trong kho 7, trong chỉ mục 7, lệch 0'] });
    }
  });

  it('tell one that is not, with 1, until it is mended', async () => {
    await forgotten('a6');
    expect(await called('status')).toEqual({ code: 1, results: ['PostgreSQL: trong kho 6, trong chỉ mục 7, lệch 1'] });
    expect(await called('repair')).toEqual({ code: 0, results: ['PostgreSQL: trong kho 6, trong chỉ mục 6, lệch 0'] });
    expect(await called('status')).toMatchObject({ code: 0 });
  });

  it('tell a Meilisearch that does not answer, with 1, and see to the other index all the same', async () => {
    vi.stubEnv('MEILI_URL', 'http://127.0.0.1:9');
    for (const verb of ['status', 'repair', 'rebuild']) {
      expect(await called(verb)).toMatchObject({ code: 1, results: [expect.stringMatching(/^PostgreSQL: .* lệch 0$/), expect.stringContaining('Meilisearch: không liên lạc được')] });
    }
    vi.stubEnv('MEILI_URL', '');
  });

  it('end with 2 when called with more', async () => {
    for (const verb of ['status', 'repair', 'rebuild']) expect(await called(verb, 'now')).toMatchObject({ code: 2 });
  });
});

describe('the checks of the indexes', () => {
  const checks = async () => {
    const viewed = await viewIndexes(house.deps, house.people.administrator);
    if (!viewed.ok) throw new Error(viewed.error.code);
    return viewed.value.checks;
  };

  it('are kept with what was found, and told in a line of the log', async () => {
    await forgotten('a5');
    const done = await mendIndexes(house.deps);
    expect(await checks()).toEqual(done);
    expect(done).toMatchObject([{ engine: 'postgres', found: 1, outOfStep: 0, inDatabase: 5, inIndex: 5 }]);
    expect(tellingLine(done!)).toBe('Search indexes: postgres: 1 entries were out of step, 0 still are.');
    expect(tellingLine((await mendIndexes(house.deps))!)).toBeNull();
  });

  it('are not done twice at once', async () => {
    const alone = aloneBy(process.env.DATABASE_URL!, 7);
    const inner = await alone.unlessUnderWay(() => alone.unlessUnderWay(() => Promise.resolve('done')));
    expect(inner).toBeNull();
    expect(await alone.unlessUnderWay(() => Promise.resolve('done'))).toBe('done');
  });

  it('leave the lock to others also where the work fails', async () => {
    const alone = aloneBy(process.env.DATABASE_URL!, 7);
    await expect(alone.unlessUnderWay(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await alone.unlessUnderWay(() => Promise.resolve('done'))).toBe('done');
  });

  it('are asked for by administrators alone, and the record tells it', async () => {
    expect(await repairIndexes(house.deps, house.people.drafter)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await forgotten('a1');
    expect(await repairIndexes(house.deps, house.people.administrator)).toMatchObject({ ok: true, value: { checks: [{ found: 1, outOfStep: 0 }] } });
    const [entry] = await house.deps.store.record.outsideDossiers('repair-indexes');
    expect(entry).toMatchObject({ actorName: 'Đặng Hoài Nam', payload: { found: 1, left: 0 } });
  });
});
