import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, prepare, routesOnDisk } from '../support/api';
import { walkTo } from '../support/dossiers';
import { contents, openHouse, type House } from '../support/people';
import { CALLERS, ROUTES } from '../support/routes';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

describe('the matrix of authorisation', () => {
  it('has a row for every route on disk, and none for a route that is gone', async () => {
    expect(Object.keys(ROUTES).sort()).toEqual(await routesOnDisk());
  });

  it.each(Object.entries(ROUTES))('%s gives each person the expected verdict', async (route, row) => {
    const d = await walkTo(house, row.stage);
    const prepared = await prepare(route, d, house);
    const actorOf = (caller: (typeof CALLERS)[number]) => (caller === 'stranger' ? null : house.people[caller]);
    const verdictOf = (caller: (typeof CALLERS)[number]) => row.verdicts[CALLERS.indexOf(caller)];

    const before = await contents(house);
    for (const caller of CALLERS.filter((one) => verdictOf(one) !== 'ok')) {
      const response = await call(prepared, actorOf(caller), house.deps);
      expect({ caller, status: response.status }).toEqual({ caller, status: verdictOf(caller) });
      expect((await response.json()).error.sentence).toMatch(/\p{L}{2,}.*\.$/u);
    }
    expect(await contents(house), 'the refused left a trace').toBe(before);

    const allowed = CALLERS.filter((one) => verdictOf(one) === 'ok');
    const statuses = [];
    for (const caller of allowed) statuses.push((await call(prepared, actorOf(caller), house.deps)).status);
    // The first does the act; for those after him it may already be done, which is no verdict on them.
    expect(statuses[0]).toBe(200);
    expect(statuses.filter((status) => [401, 403, 404].includes(status) || status >= 500)).toEqual([]);
  });
});
