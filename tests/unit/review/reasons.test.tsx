import { describe, expect, it } from 'vitest';
import { ReasonWords } from '@/app/components/review/panel/reason-words';
import { SurenessSign } from '@/app/components/review/panel/sureness';
import { LOCALES } from '@/app/i18n/areas';
import { render } from '../../support/render';

const shown = (words: string, because: string) => render(<ReasonWords reason={{ words, because, weight: 1 }} />, 'vi').replace(/ class="[^"]*"/g, '');

describe('why a label was given', () => {
  it.each([
    ['Hồ sơ gồm', 'từ “Hồ sơ gồm”: từ chỉ hồ sơ', 'từ <span>“Hồ sơ gồm”</span>: từ chỉ hồ sơ'],
    ['Hồ sơ gồm', 'nằm dưới Hồ sơ gồm', 'nằm dưới <span>Hồ sơ gồm</span>'],
    ['Hồ sơ', 'đứng giữa các dòng cùng loại', 'đứng giữa các dòng cùng loại'],
    ['', 'đứng giữa các dòng cùng loại', 'đứng giữa các dòng cùng loại'],
  ])('%j in %j', (words, because, html) => expect(shown(words, because)).toBe(html));
});

describe('how sure a label is', () => {
  it.each([[1, 'Chắc 100%'], [0.8, 'Chắc 80%'], [0.799, 'Khá chắc 80%'], [0.6, 'Khá chắc 60%'], [0.594, 'Nghi vấn 59%'], [0.05, 'Nghi vấn 5%']])('%d is told as %s', (confidence, words) => {
    expect(render(<SurenessSign confidence={confidence} />, 'vi')).toContain(words);
  });
  it.each(LOCALES)('has words in %s', (locale) => expect(render(<SurenessSign confidence={0.7} />, locale)).toMatch(/70%/));
});
