import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/adapters/search/excerpt';

const shown = (body: string, query: string) => excerpt(body, query).map(({ text, found }) => (found ? `[${text}]` : text)).join('');
const filler = (n: number) => Array.from({ length: n }, () => 'khác').join(' ');

describe('the excerpt of an article', () => {
  it.each([
    ['marks the words of the query', 'Hồ sơ gồm đơn đề nghị.', 'hồ sơ', '[Hồ sơ] gồm đơn đề nghị.'],
    ['marks them where the query leaves out the accents', 'Hồ sơ gồm đơn đề nghị.', 'ho so', '[Hồ sơ] gồm đơn đề nghị.'],
    ['leaves half a word alone where the whole word stands', 'Sở nhận hồ sơ; số 2.', 'ho so', 'Sở nhận [hồ sơ]; số 2.'],
    ['marks single syllables where no two stand as in the query', 'Thuế với đất ở.', 'thuế đất', '[Thuế] với [đất] ở.'],
    ['does not join what a comma parts', 'Hồ, sơ', 'hồ sơ', '[Hồ], [sơ]'],
    ['shows the beginning where nothing is found', 'Hồ sơ gồm đơn.', 'đất đai', 'Hồ sơ gồm đơn.'],
    ['is empty for an empty article', '', 'hồ sơ', ''],
    ['runs lines together', 'Hồ sơ:\n1. Đơn', 'đơn', 'Hồ sơ: 1. [Đơn]'],
  ])('%s', (_, body, query, expected) => {
    expect(shown(body, query)).toBe(expected);
  });

  it('opens where the most different words of the query stand', () => {
    const text = shown(`Hồ sơ ${filler(100)} hồ sơ cấp giấy phép ${filler(100)}`, 'hồ sơ cấp giấy phép');
    expect(text).toMatch(/^….*\[hồ sơ cấp giấy phép\].*…$/);
  });

  it('shows nothing that the article does not say, and marks only words of the query', () => {
    const words = fc.array(fc.constantFrom('hồ', 'sơ', 'cấp', 'phép', 'đất', 'khác'), { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(fc.property(words, words, (body, query) => {
      const pieces = excerpt(body, query);
      expect(body).toContain(pieces.map(({ text }) => text).join('').replace(/^…|…$/g, ''));
      for (const { text } of pieces.filter(({ found }) => found)) for (const word of text.split(' ')) expect(query.split(' ')).toContain(word);
    }));
  });
});
