import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingPapersFinding } from '@/lib/domain/checks/check';
import { RULES, rulesFor } from '@/lib/domain/checks/rules';
import {
  describeRuleChange, describeState, isAltered, settingFor, shippedState, standingOn, stateOf, withSettings, type RuleSetting, type RuleState,
} from '@/lib/domain/checks/settings';
import type { Severity } from '@/lib/domain/checks/types';

const rule = (id: string) => RULES.find((one) => one.id === id)!;
const setting = (id: string, change: Partial<RuleSetting> = {}): RuleSetting => ({ rule: id, enabled: true, severity: null, dates: null, ...change });
const ids = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id);

const day = fc.integer({ min: 0, max: 9_000 }).map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));
const state: fc.Arbitrary<RuleState> = fc.record({
  enabled: fc.boolean(), severity: fc.constantFrom<Severity>('error', 'warn', 'info'), validFrom: day, validTo: fc.option(day),
});

describe('the rules as they are set', () => {
  it('are those of the data where nobody has said anything', () => {
    expect(withSettings(RULES, [])).toEqual(RULES);
    expect(withSettings(RULES, [setting('R09')])).toEqual(RULES);
  });

  it('leave out the one that is switched off, and no other', () => {
    expect(ids(withSettings(RULES, [setting('R09', { enabled: false })]))).toEqual(ids(RULES).filter((id) => id !== 'R09'));
  });

  it('take another severity and other dates, and keep what the rule looks for', () => {
    const set = withSettings(RULES, [setting('R09', { severity: 'info', dates: { from: '2026-01-01', to: '2026-06-30' } })]);
    expect(set.find(({ id }) => id === 'R09')).toEqual({ ...rule('R09'), severity: 'info', validFrom: '2026-01-01', validTo: '2026-06-30' });
  });

  it('hold on the days that were set, the first and the last included', () => {
    const set = withSettings(RULES, [setting('R09', { dates: { from: '2026-01-01', to: '2026-06-30' } })]);
    const holds = (on: string) => ids(rulesFor(set, on, 'B', null)).includes('R09');
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(holds)).toEqual([false, true, true, false]);
  });

  it('can lose the end that the data gives them', () => {
    expect(stateOf(rule('R06'), setting('R06', { dates: { from: rule('R06').validFrom, to: null } })).validTo).toBeNull();
  });

  it('follow the last of several settings', () => {
    expect(ids(withSettings(RULES, [setting('R09', { enabled: false }), setting('R09')]))).toContain('R09');
  });

  it('are not disturbed by a setting of a rule that is gone', () => {
    expect(withSettings(RULES, [setting('R99', { enabled: false })])).toEqual(RULES);
  });

  it('also judge the papers of a dossier', () => {
    const papers = { procedures: 1, assessed: false, controlOpinion: true };
    const subject = { regime: 'B', documentType: 'qd-ubnd-tinh', on: '2026-11-22' } as const;
    expect(missingPapersFinding(papers, subject, withSettings(RULES, [setting('R27', { severity: 'warn' })]))?.severity).toBe('warn');
    expect(missingPapersFinding(papers, subject, withSettings(RULES, [setting('R27', { enabled: false })]))).toBeNull();
  });
});

describe('a setting', () => {
  it('says only what is otherwise than in the data', () => {
    expect(settingFor(rule('R09'), shippedState(rule('R09')))).toEqual(setting('R09'));
    expect(settingFor(rule('R09'), { ...shippedState(rule('R09')), severity: 'error' })).toEqual(setting('R09', { severity: 'error' }));
  });

  it('follows the data in what it does not say', () => {
    const later = { ...rule('R09'), validTo: '2030-12-31' };
    expect(stateOf(later, setting('R09', { severity: 'info' }))).toMatchObject({ severity: 'info', validTo: '2030-12-31' });
  });

  it('makes the rule stand as it was wished, whatever that is', () => {
    fc.assert(fc.property(fc.constantFrom(...RULES), state, (one, wished) => {
      expect(stateOf(one, settingFor(one, wished))).toEqual(wished);
      expect(isAltered(settingFor(one, wished))).toBe(JSON.stringify(wished) !== JSON.stringify(shippedState(one)));
    }));
  });
});

describe('where a rule stands on 22/11/2026', () => {
  it.each<[Partial<RuleState>, string]>([
    [{}, 'in-use'],
    [{ enabled: false }, 'off'],
    [{ validFrom: '2026-11-23' }, 'not-yet'],
    [{ validTo: '2026-11-21' }, 'no-longer'],
    [{ validFrom: '2026-11-22', validTo: '2026-11-22' }, 'in-use'],
    [{ enabled: false, validTo: '2026-11-21' }, 'off'],
  ])('%o is %s', (change, standing) => {
    expect(standingOn({ enabled: true, severity: 'warn', validFrom: '2015-04-10', validTo: null, ...change }, '2026-11-22')).toBe(standing);
  });
});

describe('a change in words', () => {
  const before: RuleState = { enabled: true, severity: 'warn', validFrom: '2015-04-10', validTo: null };
  it.each<[Partial<RuleState>, string]>([
    [{}, ''],
    [{ enabled: false }, 'tắt'],
    [{ severity: 'info' }, 'mức Cần xem xét thành Lưu ý'],
    [{ validTo: '2026-12-31' }, 'áp dụng từ 10/04/2015 thành từ 10/04/2015 đến hết 31/12/2026'],
    [{ enabled: false, severity: 'error' }, 'tắt; mức Cần xem xét thành Lỗi'],
  ])('%o: %s', (change, words) => expect(describeRuleChange(before, { ...before, ...change })).toBe(words));

  it('is "bật" the other way round', () => expect(describeRuleChange({ ...before, enabled: false }, before)).toBe('bật'));
  it('has words for how the rule stands', () => {
    expect(describeState({ ...before, enabled: false, validTo: '2026-12-31' })).toBe('đang tắt, mức Cần xem xét, áp dụng từ 10/04/2015 đến hết 31/12/2026');
  });
});
