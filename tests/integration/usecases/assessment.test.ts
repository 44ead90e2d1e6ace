import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/types';
import type { Procedure } from '@/lib/domain/process/types';
import { completeAssessment } from '@/lib/usecases/complete-assessment';
import { saveAssessment } from '@/lib/usecases/save-assessment';
import { viewAssessment } from '@/lib/usecases/view-assessment';
import { answersTo } from '../../support/answers';
import { done, walkTo } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

let house: House;
let procedure: Procedure;
let full: ReturnType<typeof answersTo>;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

async function fresh(): Promise<void> {
  const { procedureId } = await walkTo(house, 'uploaded');
  const found = await house.deps.store.procedures.find(procedureId);
  if (found === null) throw new Error('no procedure');
  procedure = found;
  full = answersTo(found);
}
const save = (answers: Answers, revision: number, after: unknown = full.cost.after) =>
  saveAssessment(house.deps, house.people.drafter, { procedureId: procedure.id, revision, answers, cost: { before: null, after } });
const complete = (revision: number) => completeAssessment(house.deps, house.people.drafter, { procedureId: procedure.id, revision });
const view = async () => done(await viewAssessment(house.deps, house.people.controlOfficer, { procedureId: procedure.id }));

describe('an assessment', () => {
  it('is kept half-filled, with what is missing', async () => {
    await fresh();
    const [first, ...rest] = Object.keys(full.answers);
    const saved = done(await save({ [first ?? '']: full.answers[first ?? ''] ?? {} }, 0, null));
    expect(saved).toMatchObject({ revision: 1, stopped: null, missing: rest });
    expect(await complete(1)).toMatchObject({ ok: false, error: { code: 'blocked', params: { n: rest.length, missing: rest.join(', ') } } });
  });

  it.each<[string, unknown]>([
    ['no sheet', null],
    ['a sheet without rows', { wage: 1, timesPerYear: 1, subjectsPerYear: 1, rows: [] }],
    ['hours that nobody has estimated', { wage: 1, timesPerYear: 1, subjectsPerYear: 1, rows: [{ task: 'submit', label: 'Nộp', hours: null, services: 0, fees: 0 }] }],
  ])('is not complete with %s for the cost', async (_, sheet) => {
    await fresh();
    done(await save(full.answers, 0, sheet));
    expect(await complete(1)).toMatchObject({ ok: false, error: { code: 'blocked', params: { missing: 'cost' } } });
  });

  it('that finds the procedure unnecessary cannot be completed: the procedure must leave the draft', async () => {
    await fresh();
    expect(done(await save({ ...full.answers, A7: { value: 'no', reason: 'Có thể quản lý bằng kiểm tra sau.' } }, 0))).toMatchObject({ stopped: 'necessity' });
    const refused = await complete(1);
    expect(refused).toMatchObject({ ok: false, error: { code: 'conflict-stopped', sentence: expect.stringContaining('bỏ khỏi dự thảo') } });
    expect((await view()).status).toMatchObject({ stopped: 'necessity', complete: false });
  });

  it('that is complete shows its cost, and is open again once it is edited', async () => {
    await fresh();
    done(await save(full.answers, 0));
    done(await complete(1));
    done(await complete(1));
    expect(await view()).toMatchObject({ assessment: { revision: 2, completedById: house.people.drafter.id }, cost: { after: { perYear: 71_306_400 } }, may: { save: { code: 'forbidden' } } });
    done(await save(full.answers, 2));
    expect((await view()).assessment).toMatchObject({ completedAt: null, revision: 3 });
  });
});
