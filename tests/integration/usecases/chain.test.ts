import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { done, walkTo } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

describe('a draft carried by four people from upload to adoption', () => {
  it('is adopted', async () => {
    const d = await walkTo(house, 'adopted');
    const view = done(await viewDossier(house.deps, house.people.drafter, { dossierId: d.dossierId }));
    expect(view.dossier).toMatchObject({ stage: 'adopted', adoptedVersionId: d.versionId, adoptedNumber: '12/2026/QĐ-UBND' });
    expect(done(await verifyRecord(house.deps, house.people.administrator)).broken).toEqual([]);
  });
});
