import { describe, expect, it } from 'vitest';
import { factWords } from '@/lib/cli/check-facts';
import type { ProcedureFacts, TimeLimit } from '@/lib/domain/procedures/extract/types';

const SOURCE = { provision: 'art_1', start: 0, end: 1, quote: '' };
const limit = (value: number, more: Partial<TimeLimit> = {}): TimeLimit => ({ ...SOURCE, value, unit: 'ngày làm việc', from: null, act: 'decide', actor: null, whose: 'agency', extension: false, ...more });
const NOTHING: ProcedureFacts = { timeLimits: [], sets: [], papers: [], fees: [], agencies: [], channels: [], forms: [], validity: [] };

describe('what a procedure says in figures', () => {
  it('is told each value once, without deadlines of the applicant', () => {
    const facts: ProcedureFacts = {
      ...NOTHING,
      timeLimits: [limit(10), limit(10), limit(3), limit(30, { whose: 'applicant' })],
      sets: [{ ...SOURCE, value: 1 }],
      agencies: [{ ...SOURCE, name: 'Ủy ban nhân dân cấp xã', role: 'receives' }, { ...SOURCE, name: 'Ủy ban nhân dân cấp xã', role: 'decides' }],
      channels: [{ ...SOURCE, channel: 'online', way: 'submit' }, { ...SOURCE, channel: 'post', way: 'receive' }],
      fees: [{ ...SOURCE, quote: 'không thu phí', name: null, kind: 'none', value: null, per: null, act: null }],
      validity: [{ ...SOURCE, value: 5, unit: 'năm' }, { ...SOURCE, value: null, unit: null }],
    };
    expect(factWords(facts)).toEqual(['thời hạn 10 ngày làm việc, 3 ngày làm việc', '1 bộ hồ sơ', 'cơ quan Ủy ban nhân dân cấp xã', 'nộp trực tuyến', 'phí không thu phí', 'hiệu lực 5 năm, không thời hạn']);
  });
  it('is nothing where the draft says nothing', () => expect(factWords(NOTHING)).toEqual([]));
});
