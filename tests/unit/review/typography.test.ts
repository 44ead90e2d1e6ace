import { describe, expect, it } from 'vitest';
import { headLines } from '@/app/components/review/model/typography';

const drawn = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return headLines(text).map(({ start, end, strong }) => [text.slice(start, end), strong]);
};

describe('the head of a draft', () => {
  it('is what stands above the grounds, its type and title bold', () => {
    expect(drawn(['ỦY BAN NHÂN DÂN', 'Số:   /2026/QĐ-UBND', 'QUYẾT ĐỊNH', 'Quy định hỗ trợ', 'Căn cứ Luật số 72/2025/QH15;', 'Theo đề nghị của Giám đốc Sở;'])).toEqual([
      ['ỦY BAN NHÂN DÂN\n', false], ['Số:   /2026/QĐ-UBND\n', false], ['QUYẾT ĐỊNH\n', true], ['Quy định hỗ trợ\n', true],
    ]);
  });
  it('leaves empty lines alone', () => expect(drawn(['THÔNG TƯ', '', 'Căn cứ Luật;'])).toEqual([['THÔNG TƯ\n', true]]));
  it.each([
    ['there are no grounds', ['QUYẾT ĐỊNH', 'Quy định hỗ trợ']],
    ['the text begins with the grounds', ['Căn cứ Luật;', 'QUYẾT ĐỊNH']],
    ['the grounds come too late to be grounds', [...Array<string>(40).fill('Một câu.'), 'Căn cứ hồ sơ.']],
  ])('is not drawn where %s', (_, lines) => expect(drawn(lines)).toEqual([]));
});
