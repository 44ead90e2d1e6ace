import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, mendings } from '@/lib/domain/precedents/spelling';

const LETTERS = ['a', 'b', 'c'];

/** Every word that one slip makes of this one. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) slips.add(before + letter + after).add(before + letter + after.slice(1));
    slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1]! + after[0]! + after.slice(2));
  }
  slips.delete(word);
  return slips;
}

describe('one slip of the finger', () => {
  it.each([
    ['two letters changed about', 'phpe', 'phep', true],
    ['the first two changed about', 'igay', 'giay', true],
    ['a letter missing', 'gay', 'giay', true],
    ['a letter too many', 'thanhh', 'thanh', true],
    ['another letter', 'giat', 'giay', true],
    ['nothing wrong', 'giay', 'giay', false],
    ['two other letters', 'giot', 'giay', false],
    ['letters changed about across another', 'yiag', 'giay', false],
    ['two letters missing', 'ay', 'giay', false],
  ])('%s: %s for %s: %s', (_, typed, meant, slip) => expect(isOneSlip(typed, meant)).toBe(slip));

  it('is one letter more, less, other, or two changed about, and nothing else', () => {
    const word = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 5 });
    fc.assert(fc.property(word, word, (one, other) => {
      expect(isOneSlip(one, other)).toBe(slipsOf(one).has(other));
      expect(isOneSlip(other, one)).toBe(isOneSlip(one, other));
    }), { numRuns: 1_000 });
  });
});

describe('mending', () => {
  const library = new Map(Object.entries({ cap: 50, giay: 40, phep: 30, phe: 900, phap: 800, ho: 60, so: 70, xang: 5, dau: 6, 2030: 9, 12: 9 }));
  const pairs = new Map(Object.entries({ 'giay phep': 30, 'phap luat': 700, 'ho so': 60, 'xang dau': 5 }));
  const mended = async (text: string) => {
    const words = text.split(' ');
    const slips = await mendings(words, library, (terms) => Promise.resolve(new Map(terms.flatMap((term) => (pairs.has(term) ? [[term, pairs.get(term)!] as const] : [])))));
    return words.map((word, at) => slips.get(at) ?? word).join(' ');
  };

  it.each([
    ['takes what stands beside the neighbours, not what is frequent', 'giay phpe', 'giay phep'],
    ['looks at the neighbour that follows too', 'xagn dau', 'xang dau'],
    ['takes the most frequent where no neighbour tells', 'phepp', 'phep'],
    ['takes the most frequent of several', 'phec', 'phe'],
    ['mends each word', 'giya phpe', 'giay phep'],
    ['leaves what the library has, however odd', 'phe phap', 'phe phap'],
    ['leaves what is like nothing', 'giay qwxyz', 'giay qwxyz'],
    ['leaves short words, which are like too many', 'hp so', 'hp so'],
    ['mends a dozen', 'phepp '.repeat(12).trim(), 'phep '.repeat(12).trim()],
    ['leaves a text of which more is unknown', 'phepp '.repeat(13).trim(), 'phepp '.repeat(13).trim()],
    ['leaves numbers', 'cap 2031 12a', 'cap 2031 12a'],
  ])('%s: %s', async (_, typed, right) => expect(await mended(typed)).toBe(right));

  it('has nothing to say of no words', async () => expect(await mendings([], library, () => Promise.resolve(new Map()))).toEqual(new Map()));
});
