import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryWords } from '@/lib/domain/precedents/fit';
import { firstLook } from '@/lib/domain/precedents/first-look';
import { gather, rarity } from '@/lib/domain/precedents/gather';
import { unpackPostings } from '@/lib/domain/precedents/postings';
import { FIELDS, SegmentBuilder, type SearchedTexts } from '@/lib/domain/precedents/segment';
import { coded, foldedWords, pairOf, termsOf } from '@/lib/domain/precedents/words';

const NOTHING: SearchedTexts = { heading: '', body: '', title: '', place: '' };
const wordsOf = (texts: SearchedTexts) => Object.fromEntries(FIELDS.map((field) => [field, coded(texts[field])])) as EntryWords;

/** A library of entries, asked both ways: by its posting lists, and entry by entry. */
function libraryOf(entries: readonly SearchedTexts[]) {
  const builder = new SegmentBuilder();
  entries.forEach((texts, at) => builder.add(at + 1, texts));
  const listOf = new Map([...builder.lists()].map(({ term, entries, postings }) => [term, { term, entries, lists: [unpackPostings(postings, entries)] }]));
  const rarityOf = (term: string) => rarity(listOf.get(term)?.entries ?? 0, entries.length);
  return {
    gathered(question: string): Map<number, number> {
      const asked = termsOf(foldedWords(question)).flatMap((term) => listOf.get(term) ?? []);
      return new Map(gather(asked, entries.length, entries.length, null, entries.length).map(({ ordinal, score }) => [ordinal - 1, score]));
    },
    looked(question: string): number[] {
      const words = foldedWords(question);
      const pairs = words.slice(1).map((word, at) => rarityOf(pairOf(words[at]!, word)));
      return entries.map(wordsOf).map(firstLook({ codes: coded(question), rarities: Float64Array.from(words, rarityOf) }, pairs));
    },
  };
}

const score = (question: string, texts: Partial<SearchedTexts>) => libraryOf([{ ...NOTHING, ...texts }, { ...NOTHING, body: 'tàu biển' }]).looked(question)[0]!;

describe('the first look at an entry by its words', () => {
  it('gives what the posting lists add up to, but for the rounding of their weights', () => {
    const text = fc.array(fc.constantFrom('hồ', 'sơ', 'Giấy', 'phép', 'đơn', 'hộ'), { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.array(fc.record({ heading: text, body: text, title: text, place: text }), { minLength: 1, maxLength: 6 }), text, (entries, question) => {
      const library = libraryOf(entries);
      const gathered = library.gathered(question);
      const terms = termsOf(foldedWords(question)).length;
      library.looked(question).forEach((one, at) => expect(Math.abs(one - (gathered.get(at) ?? 0))).toBeLessThanOrEqual((terms * 2) / 255));
    }));
  });

  it('sees no accents, and nothing in an entry without words of the question', () => {
    expect(score('ho so', { body: 'Hồ sơ' })).toBe(score('hộ số', { body: 'Hồ sơ' }));
    expect(score('hồ sơ', { body: 'giấy phép' })).toBe(0);
  });

  it('likes a heading more than a body, and a pair of neighbours more than its words apart', () => {
    expect(score('hồ sơ', { heading: 'hồ sơ' })).toBeGreaterThan(score('hồ sơ', { body: 'hồ sơ' }));
    expect(score('hồ sơ', { body: 'hồ sơ giấy' })).toBeGreaterThan(score('hồ sơ', { body: 'sơ giấy hồ' }));
  });
});
