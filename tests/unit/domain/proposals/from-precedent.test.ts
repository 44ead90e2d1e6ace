import { describe, expect, it } from 'vitest';
import { withPrecedent } from '@/lib/domain/proposals/from-precedent';

const PRECEDENT = { words: 'Bản chụp hóa đơn mua giống.', citation: 'điểm b khoản 1 Điều 7 Nghị định số 12/2030/NĐ-CP' };
const BECAUSE = 'Theo điểm b khoản 1 Điều 7 Nghị định số 12/2030/NĐ-CP.';
const QUOTE = 'Hóa đơn;';

describe('a precedent put into a proposal', () => {
  it.each([
    ['takes the place of words that nobody has changed yet, and ends as they do', QUOTE, '', 'Bản chụp hóa đơn mua giống;', BECAUSE],
    ['takes the place of words that were to be left out', '', '', 'Bản chụp hóa đơn mua giống;', BECAUSE],
    ['stands below what has been written', 'Hóa đơn bán hàng;', '', 'Hóa đơn bán hàng;\nBản chụp hóa đơn mua giống;', BECAUSE],
    ['leaves the reason that was given', QUOTE, 'Bớt bản chính. ', 'Bản chụp hóa đơn mua giống;', `Bớt bản chính.\n${BECAUSE}`],
  ])('%s', (_, wording, reason, becomes, because) => {
    expect(withPrecedent({ quote: QUOTE, wording, reason }, PRECEDENT)).toEqual({ quote: QUOTE, wording: becomes, reason: because });
  });
  it('brings no sign along into the middle of a sentence', () => {
    expect(withPrecedent({ quote: 'hóa đơn', wording: 'hóa đơn', reason: '' }, PRECEDENT).wording).toBe('Bản chụp hóa đơn mua giống');
  });
});
