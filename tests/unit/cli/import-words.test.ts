import { describe, expect, it } from 'vitest';
import { duration, importTally, progressLine } from '@/lib/cli/import-words';

describe('what an import says', () => {
  it.each([[1_234, '1,2 giây'], [59_900, '59,9 giây'], [125_000, '2 phút 05 giây']])('%i milliseconds as %s', (milliseconds, words) => {
    expect(duration(milliseconds)).toBe(words);
  });

  it.each([
    [{ articles: 1_200, procedures: 0, documents: 90 }, '1.200 điều của 90 văn bản'],
    [{ articles: 0, procedures: 3, documents: 3 }, '3 thủ tục'],
    [{ articles: 2, procedures: 3, documents: 4 }, '2 điều của 1 văn bản, 3 thủ tục'],
    [{ articles: 0, procedures: 0, documents: 0 }, '0 điều của 0 văn bản'],
  ])('%j as %s', (tally, words) => {
    expect(importTally(tally)).toBe(words);
  });

  it('how far it is, how fast, and how much longer where the total is known', () => {
    expect(progressLine(500, 2_000, 1_000)).toBe('… 500/2.000 mục (25%), 500 mục/giây, còn khoảng 3,0 giây');
    expect(progressLine(500, null, 1_000)).toBe('… 500 mục, 500 mục/giây');
  });
});
