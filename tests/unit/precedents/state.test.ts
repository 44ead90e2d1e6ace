import { describe, expect, it } from 'vitest';
import { stateOn } from '@/lib/domain/precedents/state';

const act = (dates: { effectiveOn?: string; vouchedOn?: string; expiredOn?: string }) => ({ effectiveOn: null, vouchedOn: null, expiredOn: null, ...dates });

describe('the state of an act of the library on 1 June 2026', () => {
  it.each([
    ['is unknown where nobody vouches for it', act({ effectiveOn: '2010-01-01' }), 'unknown'],
    ['is in force where the codification has it', act({ effectiveOn: '2010-01-01', vouchedOn: '2025-11-01' }), 'in-force'],
    ['is in force until the day of its end', act({ expiredOn: '2026-06-02' }), 'in-force'],
    ['has ended on the day of its end', act({ vouchedOn: '2025-11-01', expiredOn: '2026-06-01' }), 'expired'],
    ['is not yet in force before its day', act({ effectiveOn: '2026-06-02', vouchedOn: '2025-11-01' }), 'not-yet'],
    ['is in force on its day', act({ effectiveOn: '2026-06-01', vouchedOn: '2025-11-01' }), 'in-force'],
  ])('%s', (_, dates, state) => {
    expect(stateOn(dates, '2026-06-01')).toBe(state);
  });
});
