import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from '../support/people';
import { statementsOf } from '../support/queries';
import { addDossier, addVersion, finding, procedure } from '../support/stored';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const newVersion = async (): Promise<string> => (await addVersion(house, (await addDossier(house)).id)).id;

describe('what was found in a very long draft', () => {
  it('is kept in a few statements, whatever the number of findings', async () => {
    const versionId = await newVersion();
    const { findings } = house.deps.store;
    const statements = await statementsOf(() => findings.addAll(Array.from({ length: 5_000 }, (_, position) => finding(versionId, position))));
    expect(statements).toHaveLength(10);
    expect(await house.client.finding.count({ where: { versionId } })).toBe(5_000);
  });

  it('takes the place of what was found before in as few', async () => {
    const versionId = await newVersion();
    const { findings } = house.deps.store;
    await findings.addAll([finding(versionId, 0)]);
    const statements = await statementsOf(() => findings.replaceAll(versionId, Array.from({ length: 900 }, (_, position) => finding(versionId, position + 1))));
    expect(statements).toHaveLength(3);
    expect((await findings.list(versionId)).map(({ position }) => position)).toEqual(Array.from({ length: 900 }, (_, at) => at + 1));
  });

  it('is nothing without a statement', async () => {
    expect(await statementsOf(() => house.deps.store.findings.addAll([]))).toEqual([]);
  });

  it('is kept to the letter: quotation marks, backslashes, every kind of value, and nothing where there is none', async () => {
    const versionId = await newVersion();
    const { findings, procedures } = house.deps.store;
    const said = { ...finding(versionId, 0), quote: `“Đơn\\n" 'x' \t{}[],`, suggestion: 'sửa\nlại', confidence: 0.1, start: null, decision: 'confirmed', decidedRole: 'drafter', decidedAt: '2026-03-05T01:02:03.004Z' } as const;
    await findings.addAll([said]);
    expect(await findings.list(versionId)).toEqual([{ ...said, id: expect.any(String) }]);
    const named = { ...procedure(versionId, 0), name: `Cấp "giấy\\phép"`, provisionIds: ['art_5', `a"b,{c}\\`], missing: [], decidedAt: '2026-03-05T01:02:03.004Z' };
    const [added] = await procedures.addAll([named]);
    expect(await procedures.list(versionId)).toEqual([added]);
    expect(added).toEqual({ ...named, id: expect.any(String) });
  });
});
