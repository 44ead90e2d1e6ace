import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, rarity, type AskedTerm } from '@/lib/domain/precedents/gather';

const HIGHEST = 60;
const ALL = HIGHEST + 1;

/** A term with one list for each piece of the index: [ordinal, weight] in each. */
const term = (name: string, ...pieces: (readonly [number, number])[][]): AskedTerm => ({
  term: name, entries: pieces.flat().length,
  lists: pieces.map((piece) => ({ ordinals: Uint32Array.from(piece, ([ordinal]) => ordinal), weights: Uint8Array.from(piece, ([, weight]) => weight) })),
});

const lists = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: HIGHEST }), fc.integer({ min: 1, max: 255 })), { selector: ([ordinal]) => ordinal, maxLength: 40 })
  .map((pairs) => pairs.sort(([a], [b]) => a - b));
const terms = fc.array(fc.tuple(fc.constantFrom('ho', 'so', 'ho so', 'giay'), lists, fc.nat(40)).map(([name, pairs, cut]) => term(name, pairs.slice(0, cut), pairs.slice(cut))), { maxLength: 6 });

/** Every entry that has any of the terms, best first, counted in the plainest way. */
function counted(asked: readonly AskedTerm[], library: number) {
  const sums = new Map<number, number>();
  for (const { term, entries, lists } of asked) {
    const worth = ((term.includes(' ') ? 0.7 : 0.5) * rarity(entries, library)) / 255;
    for (const { ordinals, weights } of lists) ordinals.forEach((ordinal, at) => sums.set(ordinal, Math.fround((sums.get(ordinal) ?? 0) + worth * weights[at]!)));
  }
  return [...sums].map(([ordinal, score]) => ({ ordinal, score })).sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

describe('the first look', () => {
  it('gathers exactly the entries with the highest sums, best first', () => {
    fc.assert(fc.property(terms, fc.integer({ min: 1, max: 70 }), (asked, most) => {
      expect(gather(asked, 100, HIGHEST, null, most)).toEqual(counted(asked, 100).slice(0, most));
    }));
  });

  it('lets a filter take away, and brings in nothing that had no word of the question', () => {
    fc.assert(fc.property(terms, fc.uniqueArray(fc.nat(HIGHEST)), fc.integer({ min: 1, max: 70 }), (asked, through, most) => {
      const passes = new Set(through);
      expect(gather(asked, 100, HIGHEST, (ordinal) => passes.has(ordinal), most)).toEqual(counted(asked, 100).filter(({ ordinal }) => passes.has(ordinal)).slice(0, most));
    }));
  });

  it('keeps those of lower number among equals', () => {
    const equal = term('ho', Array.from({ length: 20 }, (_, at) => [at, 9] as const));
    expect(gather([equal], 100, HIGHEST, null, 3).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
  });

  it('finds nothing where there are no terms', () => expect(gather([], 100, HIGHEST, null, 10)).toEqual([]));

  it('does not remember the question before', () => {
    const asked = [term('ho', [[1, 200], [2, 100]])];
    const once = gather(asked, 100, HIGHEST, null, 10);
    gather([term('so', [[2, 255], [3, 255]])], 100, HIGHEST, () => false, 10);
    expect(gather(asked, 100, HIGHEST, null, 10)).toEqual(once);
  });

  it('prefers two syllables side by side to both apart', () => {
    const [apart, together] = [[1, 200], [2, 200]] as const;
    expect(gather([term('ho', [apart, together]), term('so', [apart, together]), term('ho so', [together])], 100, HIGHEST, null, 1)).toMatchObject([{ ordinal: 2 }]);
  });
});

describe('the rarity of a term', () => {
  it('is less the more entries have it, and never nothing', () => {
    fc.assert(fc.property(fc.nat(1_000), fc.nat(1_000), (entries, library) => {
      expect(rarity(entries, library)).toBeGreaterThan(rarity(entries + 1, library));
      expect(rarity(entries + 1, library)).toBeGreaterThan(0);
    }));
  });

  it('puts an entry with more words first even where the lists still count wordings that are gone', () => {
    const [all, one] = [[1, 200], [2, 200]] as const;
    const gone = Array.from({ length: 20 }, (_, at) => [10 + at, 200] as const);
    const asked = [term('hoa', [all, ...gone]), term('don', [all, ...gone]), term('giong', [all, one, ...gone])];
    expect(gather(asked, 3, ALL, (ordinal) => ordinal < 10, 10).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });
});
