import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cost, costSentence, saving, totalPerYear } from '@/lib/domain/assessment/cost';
import { parseCostSheet, sheetWarnings, TASKS, WAGES, wageOn } from '@/lib/domain/assessment/cost-sheet';
import type { CostRow, CostSheet } from '@/lib/domain/assessment/types';

const row = (label: string, hours: number | null, more: Partial<CostRow> = {}): CostRow => ({ task: 'prepare', label, hours, services: 0, fees: 0, ...more });
const sheet = (rows: CostRow[], more: Partial<CostSheet> = {}): CostSheet => ({ wage: 53977, timesPerYear: 1, subjectsPerYear: 1200, rows, ...more });

const before = sheet([
  row('Đơn đề nghị theo mẫu', 1),
  row('Bản sao có chứng thực giấy chứng nhận quyền sử dụng đất', 1.5, { fees: 10000 }),
  row('Xin xác nhận của Ủy ban nhân dân cấp xã', 2),
  row('Nộp trực tiếp', 2, { task: 'submit' }),
  row('Nhận kết quả trực tiếp', 1.5, { task: 'receive' }),
]);
const after = sheet([row('Đơn đề nghị theo mẫu', 1), row('Nộp trực tuyến', 0.5, { task: 'submit' }), row('Nhận trực tuyến', 0, { task: 'receive' })]);

describe('support for seeds, 1,200 households a year', () => {
  it('costs 441,816 đồng a time before, to the half đồng in each row', () => {
    const result = cost(before);
    expect(result.rows.map((one) => one.perPerformance)).toEqual([53977, 90965.5, 107954, 107954, 80965.5]);
    expect(result.perPerformance).toBe(441816);
    expect(result.perYear).toBe(530179200);
  });
  it('costs 97,158,600 đồng a year after', () => {
    expect(cost(after)).toMatchObject({ perPerformance: 80965.5, perYear: 97158600 });
  });
  it('saves 433,020,600 đồng, 81.67 %', () => {
    const saved = saving(cost(before), cost(after));
    expect(saved.amount).toBe(433020600);
    expect(saved.rate).toBeCloseTo(0.8167, 4);
  });
  it('is reported in one sentence', () => {
    expect(costSentence(cost(before), cost(after))).toBe(
      'Chi phí tuân thủ trước: 530.179.200 đồng/năm; chi phí sau: 97.158.600 đồng/năm; chi phí tiết kiệm: 433.020.600 đồng/năm; tỷ lệ cắt giảm chi phí: 81,67%.',
    );
  });
  it('is an added burden where nothing was there before', () => {
    expect(costSentence(null, cost(after))).toBe('Chi phí tuân thủ phát sinh mới: 97.158.600 đồng/năm.');
  });
  it('says so when the draft makes it dearer', () => {
    expect(costSentence(cost(after), cost(before))).toContain('chi phí tăng thêm: 433.020.600 đồng/năm; tỷ lệ tăng chi phí: 445,68%');
  });
});

describe('cost', () => {
  it('splits channels by their share of the subjects', () => {
    const split = sheet([row('Trực tiếp', 2, { task: 'submit', share: 0.3 }), row('Trực tuyến', 0.5, { task: 'submit', share: 0.7 })], { wage: 50000 });
    expect(cost(split).perPerformance).toBe(47500);
    expect(sheetWarnings(split)).toEqual([]);
  });
  it('counts once in five years as 0.2 times', () => {
    expect(cost(sheet([row('Đơn', 1)], { timesPerYear: 0.2, subjectsPerYear: 10, wage: 50000 })).perYear).toBe(100000);
  });
  it('counts services as well as fees', () => expect(cost(sheet([row('Đơn', 0, { services: 70, fees: 30 })])).perPerformance).toBe(100));
  it('has no rate of saving where there was no cost', () => expect(saving({ perYear: 0 }, { perYear: 5 })).toEqual({ amount: -5, rate: null }));
  it('adds up over a draft', () => expect(totalPerYear([cost(before), cost(after)])).toBe(627337800));

  const hours = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
  it('loses no đồng to binary fractions, whatever the order of rows', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 12 }), fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 1e6 }), (list, wage, subjectsPerYear) => {
        const rows = list.map((h) => row('x', h));
        const tenths = list.reduce((sum, h) => sum + Math.round(h * 10), 0);
        const inTenths = BigInt(tenths) * BigInt(wage) * BigInt(subjectsPerYear);
        const result = cost(sheet(rows, { wage, subjectsPerYear }));
        expect(BigInt(result.perYear)).toBe((inTenths + 5n) / 10n);
        expect(cost(sheet([...rows].reverse(), { wage, subjectsPerYear }))).toMatchObject({ perYear: result.perYear });
      }),
    );
  });
  it('never falls when an hour is added', () => {
    fc.assert(fc.property(hours, hours, (h, more) => cost(sheet([row('x', h + more)])).perYear >= cost(sheet([row('x', h)])).perYear));
  });
});

describe('the sheet', () => {
  it('takes the wage of the day', () => {
    expect(wageOn('2025-06-30')?.hourly).toBe(53977);
    expect(wageOn('2026-11-22')?.hourly).toBe(59422);
    expect(wageOn('2020-01-01')).toBeNull();
  });
  it.each(WAGES)('wage of $year follows from its statistics', ({ gdpPerHead, hourly }) => {
    expect(hourly).toBe(Math.round(gdpPerHead / 12 / 22 / 8));
  });
  it('has the six tasks of the form', () => expect(TASKS.map((task) => task.code)).toEqual(['prepare', 'submit', 'pay', 'inspection', 'other', 'receive']));
  it('warns of channels that do not add up and of blank hours', () => {
    const warnings = sheetWarnings(sheet([row('Trực tiếp', null, { task: 'submit', share: 0.3 })]));
    expect(warnings.join(' ')).toMatch(/30%, phải là 100%/);
    expect(warnings.join(' ')).toMatch(/“Trực tiếp”/);
  });
  it('is read back from outside', () => expect(parseCostSheet(JSON.parse(JSON.stringify(before)))).toEqual({ ok: true, value: before }));
  it.each([null, {}, { ...before, wage: -1 }, { ...before, wage: 'x' }, { ...before, rows: [{ ...row('x', 1), task: 'fly' }] }, { ...before, rows: [row('x', 1, { share: 2 })] }])(
    'is refused when malformed: %j',
    (input) => expect(parseCostSheet(input).ok).toBe(false),
  );
});
