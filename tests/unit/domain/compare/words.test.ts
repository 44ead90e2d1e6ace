import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '@/lib/domain/compare/order';
import { bothTexts, compareWords } from '@/lib/domain/compare/words';

/** The spans as one line: [-deleted-]{+added+}. */
const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ op, text }) => (op === 'same' ? text : op === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('words', () => {
  it.each([
    ['trong 10 ngày', 'trong 07 ngày', 'trong [-10 -]{+07 +}ngày'],
    ['nộp đơn', 'nộp đơn đề nghị', 'nộp đơn {+đề nghị+}'],
    ['hoà giải', 'hòa giải', 'hòa giải'],
    ['a\nb\nc', 'a\nc', 'a\n[-b\n-]c'],
    ['đơn, tờ khai', 'giấy, bản sao', '[-đơn, tờ khai-]{+giấy, bản sao+}'],
    ['', 'mới', '{+mới+}'],
    ['', '', ''],
  ])('%j to %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('shows the newer spelling and keeps the older', () => {
    expect(compareWords('hoà giải', 'hòa giải')).toEqual([{ op: 'same', text: 'hòa ', was: 'hoà ' }, { op: 'same', text: 'giải' }]);
  });
  it('gives both texts back', () => {
    const text = fc.array(fc.constantFrom('hồ ', 'sơ', ', ', 'hoà ', 'hòa ', '\n', '  ', 'x'), { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(bothTexts(compareWords(before, after))).toEqual({ before, after });
      }),
    );
  });
  it('gives back any text, also one that is no language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(bothTexts(compareWords(before, after))).toEqual({ before, after });
      }),
    );
  });
  it('replaces as a whole what is rewritten from the ground', () => {
    const words = (letter: string) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(compareWords(words('a'), words('b')).map((span) => span.op)).toEqual(['deleted', 'added']);
  });
});

describe('what kept its order', () => {
  it.each([
    [[1, 2, 3], [0, 1, 2]],
    [[3, 1, 2], [1, 2]],
    [[1, 9, 2, 3], [0, 2, 3]],
    [[], []],
  ])('%j keeps positions %j', (numbers, kept) => expect([...inOrder(numbers)].sort((a, b) => a - b)).toEqual(kept));
});
