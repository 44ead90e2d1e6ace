import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  deadlineFor,
  DEADLINES,
  dueDate,
  HOLIDAYS,
  isWorkingDay,
  shiftDays,
  workingDaysBetween,
} from '@/lib/domain/process/deadlines';

describe('working days', () => {
  it.each([
    ['a Monday counts from the Tuesday', '2026-01-05', 5, '2026-01-10'],
    ['an exchanged Saturday is a working day', '2026-01-09', 1, '2026-01-10'],
    ['the day of the event is not counted', '2026-03-02', 1, '2026-03-03'],
    ['a weekend is stepped over', '2026-03-06', 1, '2026-03-09'],
    ['Tết 2026 is stepped over', '2026-02-13', 1, '2026-02-23'],
    ['Tết 2025 is stepped over', '2025-01-24', 1, '2025-02-03'],
    ['a holiday on a Sunday is made up on the Monday', '2026-04-24', 1, '2026-04-28'],
  ])('%s', (_name, from, n, end) => expect(addWorkingDays(from, n, HOLIDAYS)).toBe(end));

  it('moves a term of no days off a day off', () => expect(addWorkingDays('2026-03-07', 0, HOLIDAYS)).toBe('2026-03-09'));
  it('counts backwards when the term is over', () => expect(workingDaysBetween('2026-03-09', '2026-03-06', HOLIDAYS)).toBe(-1));

  const day = fc.integer({ min: 0, max: 1000 }).map((n) => shiftDays('2025-01-02', n));
  it('adding and counting agree, and a term never ends on a day off', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const end = addWorkingDays(from, n, HOLIDAYS);
        expect(workingDaysBetween(from, end, HOLIDAYS)).toBe(n);
        expect(isWorkingDay(end, HOLIDAYS)).toBe(true);
      }),
    );
  });
});

describe('calendar days', () => {
  it('ends ten days after the day of signing', () => expect(addDays('2026-01-05', 10, HOLIDAYS)).toBe('2026-01-15'));
  it('moves an end on a Saturday to the Monday', () => expect(addDays('2026-03-11', 10, HOLIDAYS)).toBe('2026-03-23'));
  it('moves an end in Tết to the first day after it', () => expect(addDays('2026-02-03', 14, HOLIDAYS)).toBe('2026-02-23'));
});

describe('holidays', () => {
  it('name every day once, with its basis', () => {
    expect(new Set(HOLIDAYS.map((d) => d.date)).size).toBe(HOLIDAYS.length);
    for (const d of HOLIDAYS) expect(d.legalBasis).not.toBe('');
  });
  it('say "working" only of a Saturday or Sunday and "off" only of a weekday', () => {
    for (const d of HOLIDAYS) expect([d.date, isWorkingDay(d.date, [])]).toEqual([d.date, d.kind === 'off']);
  });
});

describe('terms', () => {
  it.each([
    ['appraisal', 'qd-ubnd-tinh', 'B', '2026-11-22', 15, 'day'],
    ['appraisal', 'qd-ubnd-tinh', 'A', '2019-05-01', 10, 'day'],
    ['appraisal', 'qd-ubnd-tinh', 'A', '2022-05-01', 15, 'day'],
    ['appraisal', 'qd-ct-ubnd-tinh', 'B', '2026-11-22', 10, 'day'],
    ['control-opinion', 'qd-ubnd-tinh', 'B', '2026-11-22', 7, 'working-day'],
    ['control-opinion', null, 'A', '2015-01-01', 10, 'working-day'],
    ['posting', 'thong-tu', 'A', '2020-01-01', 60, 'day'],
  ] as const)('%s of %s under regime %s on %s', (task, documentType, regime, on, amount, unit) => {
    expect(deadlineFor({ task, documentType, regime, on })).toMatchObject({ amount, unit });
  });
  it('is unknown where no rule names the type', () => {
    expect(deadlineFor({ task: 'appraisal', documentType: 'qd-ubnd-xa', regime: 'B', on: '2026-01-01' })).toBeNull();
  });
  it('never has two rules for one question', () => {
    const overlaps = DEADLINES.flatMap((a, i) =>
      DEADLINES.slice(i + 1).filter(
        (b) =>
          a.task === b.task &&
          (a.regime === '*' || b.regime === '*' || a.regime === b.regime) &&
          a.documentTypes.some((type) => b.documentTypes.includes(type)) &&
          a.validFrom <= (b.validTo ?? '9999') &&
          b.validFrom <= (a.validTo ?? '9999'),
      ),
    );
    expect(overlaps).toEqual([]);
  });
  it('is turned into a last day', () => {
    expect(dueDate('2026-01-05', { amount: 5, unit: 'working-day' })).toBe('2026-01-10');
    expect(dueDate('2026-01-05', { amount: 15, unit: 'day' })).toBe('2026-01-20');
  });
});
