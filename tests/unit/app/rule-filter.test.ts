import { describe, expect, it } from 'vitest';
import { ALL_RULES, filterRules, isNarrowed, type RuleFilter } from '@/app/(main)/admin/rules/filter';
import type { RuleView } from '@/lib/usecases/view-rules';

const state = { enabled: true, severity: 'warn', validFrom: '2015-04-10', validTo: null } as const;
const rule = (id: string, title: string, change: Partial<RuleView> = {}): RuleView => ({
  id, title, scope: 'sentence', regimes: ['A', 'B'], legalBasis: 'Nghị định 63/2010/NĐ-CP', complaints: ['unreasonable'], says: '“…” chưa rõ.',
  norms: { A: 'Điều 7', B: 'Điều 7' }, shipped: state, now: state, altered: false, standing: 'in-use', number: 0, history: [], ...change,
});

const RULES = [
  rule('R01', 'Sai loại văn bản', { complaints: ['not-competent'], now: { ...state, severity: 'error' } }),
  rule('R09', 'Bản sao công chứng, chứng thực', { complaints: ['costly', 'unnecessary'], norms: { A: 'Điều 6 Nghị định 23/2015/NĐ-CP', B: 'Điều 6 Nghị định 23/2015/NĐ-CP' }, now: { ...state, enabled: false }, altered: true, standing: 'off' }),
  rule('R10', 'Số lượng bộ hồ sơ', { now: { ...state, severity: 'info' }, altered: true }),
  rule('R40', 'Giấy tờ cũ', { standing: 'no-longer' }),
  rule('T01', 'Số thứ tự nhảy cóc', { scope: 'technique', complaints: [] }),
];

describe('the rules that are shown', () => {
  it.each<[Partial<RuleFilter>, string]>([
    [{}, 'R01 R09 R10 R40 T01'],
    [{ words: 'r09' }, 'R09'],
    [{ words: 'ban sao' }, 'R09'],
    [{ words: 'Sao BẢN' }, 'R09'],
    [{ words: '23/2015' }, 'R09'],
    [{ words: 'bản đồ' }, ''],
    [{ severity: 'error' }, 'R01'],
    [{ severity: 'info' }, 'R10'],
    [{ about: 'unnecessary' }, 'R09'],
    [{ about: 'technique' }, 'T01'],
    [{ state: 'altered' }, 'R09 R10'],
    [{ state: 'idle' }, 'R09 R40'],
    [{ state: 'altered', severity: 'info' }, 'R10'],
  ])('%o: %s', (wanted, ids) => {
    expect(filterRules(RULES, { ...ALL_RULES, ...wanted }).map(({ id }) => id).join(' ')).toBe(ids);
  });

  it('are narrowed by anything that is asked for, not by spaces', () => {
    expect([ALL_RULES, { ...ALL_RULES, words: '  ' }, { ...ALL_RULES, words: 'a' }, { ...ALL_RULES, state: 'idle' as const }].map(isNarrowed)).toEqual([false, false, true, true]);
  });
});
