import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameWording, LONGEST_WORDING, wordingOf } from '@/lib/domain/proposals/wording';

const QUOTE = 'Trong thời hạn 15 ngày';

describe('a proposed wording', () => {
  it.each([
    ['is kept without white space around it', '  Trong thời hạn 05 ngày làm việc\n', 'Trong thời hạn 05 ngày làm việc'],
    ['is kept in the spelling of the reader', 'Ðiều 5\u00a0Nghị định', 'Điều 5 Nghị định'],
    ['may have lines of its own', 'Hồ sơ gồm:\r\nĐơn đề nghị.', 'Hồ sơ gồm:\nĐơn đề nghị.'],
    ['may be empty: the words are to be left out', ' \n ', ''],
    ['may change a mark alone', 'Trong thời hạn 15 ngày;', 'Trong thời hạn 15 ngày;'],
    ['may change a capital alone', 'trong thời hạn 15 ngày', 'trong thời hạn 15 ngày'],
    ['may be as long as allowed', 'a'.repeat(LONGEST_WORDING), 'a'.repeat(LONGEST_WORDING)],
  ])('%s', (_, proposed, kept) => expect(wordingOf(QUOTE, proposed)).toEqual({ ok: true, value: kept }));

  it.each([
    ['the same words', QUOTE, QUOTE, 'unchanged'],
    ['the same words with other white space', QUOTE, ' Trong  thời hạn\n15 ngày ', 'unchanged'],
    ['the same words with the tone elsewhere', 'hoà giải', 'hòa giải', 'unchanged'],
    ['more than anybody reads', QUOTE, 'a'.repeat(LONGEST_WORDING + 1), 'too-long'],
  ])('is none where it has %s', (_, quote, proposed, fault) => expect(wordingOf(quote, proposed)).toEqual({ ok: false, error: fault }));

  it('is the same as itself, however it is spaced, and never as one with a word more', () => {
    const words = fc.array(fc.constantFrom('hồ', 'sơ', 'gồm', ';', '01', 'bộ'), { minLength: 1 });
    fc.assert(fc.property(words, (list) => {
      expect(isSameWording(list.join(' '), list.join('\n '))).toBe(true);
      expect(isSameWording(list.join(' '), [...list, 'bộ'].join(' '))).toBe(false);
    }));
  });
});
