import { describe, expect, it } from 'vitest';
import { judgeCitations } from '@/lib/domain/checks/cited/judge';
import { RULES } from '@/lib/domain/checks/rules';
import type { CheckedAct } from '@/lib/domain/precedents/citations';
import { dieu, documentOf } from '../../support/document';

const ACT = { id: 'act', number: '12/2030/NĐ-CP', title: 'Bến đò', type: 'Nghị định', agency: 'Chính phủ', effectiveOn: '2030-01-01', vouchedOn: '2031-01-01', expiredOn: null };
const cited = (more: Partial<CheckedAct>): CheckedAct => ({
  number: '12/2030/NĐ-CP', basis: 'Nghị định số 12/2030/NĐ-CP', places: [{ provision: 'preamble', start: 8, end: 21, quote: '12/2030/NĐ-CP', articles: [] }],
  act: ACT, rank: 'superior', state: 'in-force', articles: [], last: null, look: [], ...more,
});

const judged = (act: CheckedAct, effect = 'Quyết định này có hiệu lực từ ngày 01 tháng 3 năm 2032.') =>
  judgeCitations({ document: documentOf(dieu('5', 'Hiệu lực', effect)), regime: 'B', documentType: 'qd-ubnd-tinh', on: '2032-02-01' }, [act], RULES);

describe('T18: a legal basis without force', () => {
  const later = (effectiveOn: string) => cited({ state: 'not-yet', act: { ...ACT, effectiveOn } });
  it('is found where it has ended', () =>
    expect(judged(cited({ state: 'expired', act: { ...ACT, expiredOn: '2031-06-01' } }))).toMatchObject([{
      rule: 'T18', provision: 'preamble', range: { start: 8, end: 21 }, message: 'Nghị định số 12/2030/NĐ-CP hết hiệu lực từ ngày 01/06/2031, theo dữ liệu của thư viện.', norm: 'Điều 62 Nghị định 78/2025/NĐ-CP',
    }]));
  it('is found where it begins after the draft', () => expect(judged(later('2032-04-01'))).toMatchObject([{ rule: 'T18', message: expect.stringContaining('đến ngày 01/04/2032 mới có hiệu lực') }]));
  it.each([
    ['it begins with the draft', later('2032-03-01'), undefined],
    ['the draft does not say when it begins', later('2032-04-01'), 'Ủy ban nhân dân xã thi hành Quyết định này.'],
    ['it is in force', cited({}), undefined],
    ['nobody knows', cited({ state: 'unknown' }), undefined],
    ['the library does not have it', cited({ act: null, state: null }), undefined],
    ['it is cited, and no basis', cited({ basis: null, state: 'expired', act: { ...ACT, expiredOn: '2031-06-01' } }), undefined],
  ])('is not, where %s', (_, act, effect) => expect(judged(act, effect)).toEqual([]));
  it('is found where the draft has force from its signing, and the basis has not', () => expect(judged(later('2032-02-15'), 'Quyết định này có hiệu lực từ ngày ký.')).toHaveLength(1));
});

describe('T19: an article that the act has not', () => {
  const place = (provision: string, articles: string[]) => ({ provision, start: 0, end: 10, quote: `Điều ${articles.join()} Nghị định số 12/2030/NĐ-CP`, articles });
  const places = [place('art_1', ['2']), place('art_3', ['40']), place('art_4', ['40'])];
  const known = (state: 'missing' | 'unknown') => cited({ basis: null, places, last: 37, articles: [{ number: '2', state: 'there', article: null }, { number: '40', state, article: null }] });
  it('is found at each place that cites it, with the last that there is', () =>
    expect(judged(known('missing'))).toMatchObject([
      { rule: 'T19', provision: 'art_3', message: 'Viện dẫn “Điều 40 Nghị định số 12/2030/NĐ-CP”, nhưng Nghị định số 12/2030/NĐ-CP trong thư viện chỉ có đến Điều 37.' },
      { rule: 'T19', provision: 'art_4' },
    ]));
  it('is not found where nobody knows', () => expect(judged(known('unknown'))).toEqual([]));
});
