import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RuleState } from '@/lib/domain/checks/settings';
import type { RuleAct } from '@/lib/usecases/_rules';
import { changeRule } from '@/lib/usecases/change-rule';
import { correctReading } from '@/lib/usecases/correct-reading';
import { createDossier } from '@/lib/usecases/create-dossier';
import { recordGround } from '@/lib/usecases/record-ground';
import { restoreRule } from '@/lib/usecases/restore-rule';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { viewOpinions } from '@/lib/usecases/view-opinions';
import { viewRules } from '@/lib/usecases/view-rules';
import { done, DRAFT, newDossier, revisionOf, upload, walkTo } from '../../support/dossiers';
import { contents, openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

/** Asks for a copy certified by a notary (R09). */
const CERTIFIED = DRAFT.map((line) => line.replace('Bản chụp hóa đơn mua giống', 'Bản sao có chứng thực hóa đơn mua giống'));

const ruleNow = async (id: string) => {
  const rule = done(await viewRules(house.deps, house.people.administrator)).rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

/** A change by an administrator who has the latest state before them. */
async function change(id: string, wish: Partial<RuleState & RuleAct>) {
  const { now, number } = await ruleNow(id);
  return changeRule(house.deps, house.people.administrator, { ruleId: id, number, reason: 'Công văn số 12/STP', ...now, ...wish });
}

async function restore(id: string): Promise<void> {
  const { number } = await ruleNow(id);
  done(await restoreRule(house.deps, house.people.administrator, { ruleId: id, number, reason: '' }));
}

const rulesIn = async (versionId: string): Promise<string[]> =>
  (await house.deps.store.findings.list(versionId)).filter(({ kind }) => kind === 'rule').map(({ code, severity }) => `${code} ${severity}`);

const lastEntry = () => house.client.recordEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } });

describe('a rule that is switched off', () => {
  it('says nothing of drafts read from then on, and what it said before stays', async () => {
    const before = await walkTo(house, 'uploaded', CERTIFIED);
    expect(await rulesIn(before.versionId)).toContain('R09 warn');
    done(await change('R09', { enabled: false }));
    expect(await rulesIn(before.versionId)).toContain('R09 warn');
    const after = await walkTo(house, 'uploaded', CERTIFIED);
    expect(await rulesIn(after.versionId)).not.toContain('R09 warn');
    expect((await lastEntry()).payload).toMatchObject({ version: 1, rules: [{ rule: 'R09', number: 1 }] });
  });

  it('is also silent where a version is read again', async () => {
    const { versionId } = await walkTo(house, 'uploaded', CERTIFIED);
    await restore('R09');
    const line = CERTIFIED.indexOf('2. Số lượng hồ sơ: 01 bộ.');
    done(await correctReading(house.deps, house.people.drafter, { versionId, baseReading: 0, add: [{ line, text: CERTIFIED[line]!, as: 'text' }] }));
    expect(await rulesIn(versionId)).toContain('R09 warn');
  });

  it('is told in the record: who, when, why, before and after', async () => {
    const { people: { administrator } } = house;
    const { now: before } = await ruleNow('R10');
    done(await change('R10', { enabled: false, reason: '  Công văn số 12/STP ' }));
    const entry = await lastEntry();
    expect(entry).toMatchObject({ dossierId: null, actorId: administrator.id, actorName: administrator.name, act: 'change-rule' });
    expect(entry.payload).toMatchObject({ rule: 'R10', changes: 'tắt', reason: 'Công văn số 12/STP', before, after: { ...before, enabled: false } });
    const { history, now, standing, altered } = await ruleNow('R10');
    expect(history).toMatchObject([{ sequence: Number(entry.sequence), byName: administrator.name, before, after: now, reason: 'Công văn số 12/STP', restored: false, intact: true }]);
    expect([standing, altered]).toEqual(['off', true]);
  });
});

describe('a rule', () => {
  it('is put back to the data in one act, and its history stays', async () => {
    const { shipped } = await ruleNow('R09');
    done(await change('R09', { severity: 'error', validTo: '2026-12-31' }));
    done(await change('R09', { enabled: false }));
    await restore('R09');
    const { now, altered, history } = await ruleNow('R09');
    expect([now, altered]).toEqual([shipped, false]);
    expect(history[0]).toMatchObject({ restored: true, before: { enabled: false, severity: 'error', validTo: '2026-12-31' }, after: shipped });
    expect(history.map(({ before }) => before).slice(0, -1)).toEqual(history.slice(1).map(({ after }) => after));
  });

  it('finds with the severity that was set', async () => {
    done(await change('R09', { severity: 'error' }));
    expect(await rulesIn((await walkTo(house, 'uploaded', CERTIFIED)).versionId)).toContain('R09 error');
    await restore('R09');
  });

  it('is not used outside of the dates that were set', async () => {
    done(await change('R09', { validFrom: '2026-03-03' })); // the day after that of the tests
    expect((await ruleNow('R09')).standing).toBe('not-yet');
    expect((await rulesIn((await walkTo(house, 'uploaded', CERTIFIED)).versionId)).join()).not.toContain('R09');
    await restore('R09');
  });

  it('about the papers of a dossier is followed at each look', async () => {
    const { dossierId } = await walkTo(house, 'filled');
    const severity = async () => done(await viewOpinions(house.deps, house.people.drafter, { dossierId })).missingPapers?.severity ?? null;
    expect(await severity()).toBe('error');
    done(await change('R27', { severity: 'warn' }));
    expect(await severity()).toBe('warn');
    done(await change('R27', { enabled: false }));
    expect(await severity()).toBeNull();
    await restore('R27');
    expect(await severity()).toBe('error');
  });

  it('that is set otherwise meanwhile keeps its findings when the ground of a dossier is recorded', async () => {
    const { dossierId } = done(await createDossier(house.deps, house.people.drafter, { ...newDossier(house), ground: '' }));
    const { versionId } = done(await upload(house, dossierId, 0, CERTIFIED));
    done(await change('R09', { enabled: false }));
    done(await recordGround(house.deps, house.people.drafter, { dossierId, revision: await revisionOf(house, dossierId), ground: 'Nghị quyết của Hội đồng nhân dân tỉnh' }));
    const decisions = new Map((await house.deps.store.findings.list(versionId)).map(({ code, decision }) => [code, decision]));
    expect([decisions.get('R01'), decisions.get('R09')]).toEqual(['rejected', 'proposed']);
    await restore('R09');
  });
});

describe('a change that cannot be meant', () => {
  it.each<[string, Partial<RuleState & RuleAct>, RegExp]>([
    ['without a reason', { enabled: false, reason: '  ' }, /lý do/],
    ['that changes nothing', {}, /Chưa có gì thay đổi/],
    ['that ends before it begins', { validFrom: '2026-02-01', validTo: '2026-01-31' }, /Ngày hết áp dụng/],
  ])('%s is refused and leaves no trace', async (_, wish, sentence) => {
    const before = await contents(house);
    expect(await change('R12', wish)).toMatchObject({ ok: false, error: { code: 'bad-input', sentence: expect.stringMatching(sentence) } });
    expect(await contents(house)).toBe(before);
  });

  it('of a rule that there is not is refused', async () => {
    expect(await change('R12', { ruleId: 'R99', enabled: false })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('made on a page that is out of date is told what the rule has become, by whom', async () => {
    done(await change('R12', { severity: 'info' }));
    const stale = await change('R12', { number: 0, enabled: false });
    expect(stale).toMatchObject({ ok: false, error: { code: 'stale', sentence: expect.stringMatching(/^Quy tắc R12 vừa được Đặng Hoài Nam đổi lúc 12:\d\d ngày 02\/03\/2026: nay đang bật, mức Lưu ý/) } });
    expect((await ruleNow('R12')).now).toMatchObject({ enabled: true, severity: 'info' });
  });

  it('made by two at once is made by one, and the other is told', async () => {
    const results = await Promise.all([{ severity: 'warn' as const }, { severity: 'info' as const }, { enabled: false }].map((wish) => change('R13', { ...wish, number: 0 })));
    expect(results.map((one) => (one.ok ? 'ok' : one.error.code)).sort()).toEqual(['ok', 'stale', 'stale']);
    expect((await ruleNow('R13')).history).toHaveLength(1);
  });
});

it('the rules are shown to administrators only', async () => {
  expect(await viewRules(house.deps, house.people.drafter)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

it('the record holds together after all of that', async () => expect(done(await verifyRecord(house.deps, null)).broken).toEqual([]));
