import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackPostings } from '@/lib/domain/precedents/postings';
import { FIELDS, SegmentBuilder, type SearchedTexts } from '@/lib/domain/precedents/segment';
import { foldedWords, termsOf } from '@/lib/domain/precedents/words';

const NOTHING: SearchedTexts = { heading: '', body: '', title: '', place: '' };

/** The lists of a piece made of these entries: weight by ordinal, by term. */
function pieceOf(entries: readonly (readonly [ordinal: number, texts: Partial<SearchedTexts>])[]) {
  const builder = new SegmentBuilder();
  for (const [ordinal, texts] of entries) builder.add(ordinal, { ...NOTHING, ...texts });
  return new Map([...builder.lists()].map(({ term, entries, postings }) => {
    const { ordinals, weights } = unpackPostings(postings, entries);
    return [term, new Map([...ordinals].map((ordinal, at) => [ordinal, weights[at]!]))];
  }));
}

/** What a term weighs in an entry of these texts. */
const weightOf = (term: string, texts: Partial<SearchedTexts>) => pieceOf([[1, texts]]).get(term)?.get(1) ?? 0;
const filler = (words: number) => Array.from({ length: words }, (_, i) => `${i}`).join(' ');

describe('a piece of the index', () => {
  it('has each term of each text of each entry, and nothing else', () => {
    const text = fc.array(fc.constantFrom('hồ', 'sơ', 'Giấy', 'phép', 'đơn'), { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.array(fc.record({ heading: text, body: text, title: text, place: text }), { maxLength: 5 }), (texts) => {
      const piece = pieceOf(texts.map((entry, at) => [3 * at + 2, entry]));
      const expected = new Map<string, number[]>();
      texts.forEach((entry, at) => {
        for (const term of new Set(FIELDS.flatMap((field) => termsOf(foldedWords(entry[field]))))) expected.set(term, [...(expected.get(term) ?? []), 3 * at + 2]);
      });
      expect(new Map([...piece].map(([term, list]) => [term, [...list.keys()]]))).toEqual(expected);
      for (const list of piece.values()) for (const weight of list.values()) expect(weight).toBeGreaterThan(0);
    }), { numRuns: 30 });
  });

  it('pairs no word of one text with a word of another', () => expect(pieceOf([[1, { heading: 'Hồ', body: 'sơ' }]]).has('ho so')).toBe(false));

  it.each([
    ['in the heading than in the body', { heading: 'đơn' }, { body: 'đơn' }],
    ['in the body twice than once', { body: 'đơn đơn' }, { body: 'đơn bản' }],
    ['in a short body than in a long one', { body: 'đơn' }, { body: `đơn ${filler(600)}` }],
    ['in the title of the act than in the chapter', { title: 'đơn' }, { place: 'đơn' }],
    ['in heading and body than in the heading alone', { heading: 'đơn', body: 'đơn' }, { heading: 'đơn' }],
  ])('weighs a word more %s', (_, more, less) => expect(weightOf('don', more)).toBeGreaterThan(weightOf('don', less)));

  it('weighs a word as little as it can, but never as nothing, in an endless text', () => expect(weightOf('don', { body: `đơn ${'và '.repeat(300_000)}` })).toBe(1));

  it('grows beyond what it was made for', () => {
    const words = filler(120);
    const entries = Array.from({ length: 4_500 }, (_, at): [number, Partial<SearchedTexts>] => [at + 1, { body: words }]);
    const builder = new SegmentBuilder();
    for (const [ordinal, texts] of entries) builder.add(ordinal, { ...NOTHING, ...texts });
    expect(builder.size).toBe(4_500 * (120 + 119));
    for (const { entries: count, postings } of builder.lists()) {
      expect(count).toBe(4_500);
      expect(unpackPostings(postings, count).ordinals.at(-1)).toBe(4_500);
    }
  });
});
