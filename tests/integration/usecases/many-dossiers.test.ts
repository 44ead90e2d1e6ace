import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMine } from '@/lib/usecases/_listed';
import { loadDossier } from '@/lib/usecases/_snapshot';
import { listDossiers } from '@/lib/usecases/list-dossiers';
import { viewMyTurn } from '@/lib/usecases/view-my-turn';
import { viewOverview } from '@/lib/usecases/view-overview';
import { done, STAGES, walkTo } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';
import { statementsOf } from '../../support/queries';
import { addDossier, addVersion, finding, procedure } from '../../support/stored';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const VIEWS = { listDossiers, viewMyTurn, viewOverview };
type View = keyof typeof VIEWS;

const statements = async (view: View): Promise<number> => (await statementsOf(() => VIEWS[view](house.deps, house.people.drafter))).length;
const counts = async (): Promise<Record<View, number>> => ({ listDossiers: await statements('listDossiers'), viewMyTurn: await statements('viewMyTurn'), viewOverview: await statements('viewOverview') });

async function addMany(count: number): Promise<void> {
  const { store } = house.deps;
  for (let made = 0; made < count; made += 1) {
    const { id: versionId } = await addVersion(house, (await addDossier(house)).id);
    await store.findings.addAll([{ ...finding(versionId, 0), kind: 'rule', code: 'R02', severity: 'error' }]);
    await store.procedures.addAll([procedure(versionId, 0)]);
  }
}

describe('lists of dossiers', () => {
  it('say of a dossier at every stage what its own pages say of it', async () => {
    for (const stage of STAGES) await walkTo(house, stage);
    const { store } = house.deps;
    const listed = await loadMine(house.deps, house.people.drafter);
    expect(listed).toHaveLength(STAGES.length);
    for (const one of listed) {
      const { snapshot, procedures, assessments } = await loadDossier(store, one.dossier, null);
      expect(one.snapshot).toEqual(snapshot);
      expect(one.procedures.map(({ id, decision }) => [id, decision])).toEqual(procedures.map(({ id, decision }) => [id, decision]));
      expect(one.assessments).toEqual(assessments);
    }
  });

  it('count the errors and comments of each dossier apart from those of the others', async () => {
    await addMany(2);
    const added = (await loadMine(house.deps, house.people.drafter)).filter(({ procedures }) => procedures.some(({ name }) => name === procedure('', 0).name));
    expect(added.map(({ snapshot }) => [snapshot.errorsUndecided, snapshot.errorsStanding, snapshot.threadsOpen])).toEqual([[1, 0, 0], [1, 0, 0]]);
  });

  it('send as many statements for three hundred dossiers as for a dozen', async () => {
    const few = await counts();
    await addMany(300 - (await loadMine(house.deps, house.people.drafter)).length);
    expect(await counts()).toEqual(few);
    expect(done(await listDossiers(house.deps, house.people.drafter))).toHaveLength(300);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(12);
  }, 60_000);
});
