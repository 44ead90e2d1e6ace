import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher, MEASURES, type AskedWords } from '@/lib/domain/precedents/fit';
import type { FIELDS } from '@/lib/domain/precedents/segment';
import { coded } from '@/lib/domain/precedents/words';

/** A question in which each word tells as much as the others, or as much as `rarities` say. */
function asked(text: string, rarities?: readonly number[]): AskedWords {
  const codes = coded(text);
  return { codes, rarities: Float64Array.from(rarities ?? Array.from(codes, () => 1)) };
}

/** What is measured of a text, by name. */
function measured(question: AskedWords, text: string, { accents = false, field = 'heading' as (typeof FIELDS)[number] } = {}) {
  const out = new Float32Array(MEASURES.length);
  new Matcher(question, accents).measure(coded(text), field, [], out, 0);
  return Object.fromEntries(MEASURES.map((name, at) => [name, out[at]!])) as Record<(typeof MEASURES)[number], number>;
}

describe('how a text fits a question', () => {
  it.each([
    ['all of it', 'cấp giấy phép', { wordsCovered: 1, pairsCovered: 1, ownShare: 1, longestRun: 1 }],
    ['all of it among other words', 'Việc cấp giấy phép mới', { wordsCovered: 1, pairsCovered: 1, ownShare: 3 / 5, longestRun: 1 }],
    ['its words apart', 'phép, giấy và cấp', { wordsCovered: 1, pairsCovered: 0, ownShare: 3 / 4, longestRun: 1 / 3 }],
    ['half of its pairs', 'giấy phép', { wordsCovered: 2 / 3, pairsCovered: 1 / 2, ownShare: 1, longestRun: 2 / 3 }],
    ['one word, often', 'giấy giấy giấy', { wordsCovered: 1 / 3, pairsCovered: 0, ownShare: 1, longestRun: 1 / 3 }],
    ['nothing of it', 'tàu biển', { words: 0, pairs: 0, wordsCovered: 0, pairsCovered: 0, ownShare: 0, longestRun: 0 }],
    ['no words', '', { words: 0, pairs: 0, wordsCovered: 0, pairsCovered: 0, ownShare: 0, longestRun: 0 }],
  ])('that has %s: %s', (_, text, measures) => {
    const found = measured(asked('cấp giấy phép'), text);
    for (const [name, value] of Object.entries(measures)) expect(found[name as keyof typeof found], name).toBeCloseTo(value);
  });

  it('counts a rare word for more than a common one', () => {
    const question = asked('cấp giấy', [3, 1]);
    expect(measured(question, 'cấp').wordsCovered).toBeCloseTo(3 / 4);
    expect(measured(question, 'giấy').wordsCovered).toBeCloseTo(1 / 4);
  });

  it('asks for one word as for a pair, where the question has only one', () => {
    const found = measured(asked('giấy'), 'giấy phép');
    expect([found.pairs, found.pairsCovered]).toEqual([found.words, found.wordsCovered]);
  });

  it('counts a word that the question repeats once', () => expect(measured(asked('hồ sơ hồ sơ'), 'hồ sơ').wordsCovered).toBe(1));
  it('sees a run through words that the question repeats', () => expect(measured(asked('cấp cấp giấy'), 'cấp cấp giấy').longestRun).toBeCloseTo(1));
  it('lets repetition count less and less, and a long text for less', () => {
    const question = asked('giấy phép');
    const [once, twice, thrice] = ['giấy', 'giấy và giấy', 'giấy và giấy và giấy'].map((text) => measured(question, text, { field: 'body' }).words);
    expect(twice! - once!).toBeGreaterThan(thrice! - twice!);
    expect(thrice!).toBeGreaterThan(twice!);
    expect(measured(question, `giấy ${'và '.repeat(400)}`, { field: 'body' }).words).toBeLessThan(once!);
  });

  it.each([
    ['cổ', 'có', false, 1], ['cổ', 'có', true, 0], ['cổ có', 'có', true, 1 / 2], ['cổ có', 'cổ có', true, 1], ['cổ có cỏ', 'có', true, 1 / 3], ['co', 'có', false, 1], ['hoà', 'hòa', true, 1],
  ])('“%s” in “%s”, with accents looked at: %s', (question, text, accents, covered) => expect(measured(asked(question), text, { accents }).wordsCovered).toBeCloseTo(covered));
});

describe('measures', () => {
  const word = fc.constantFrom('cấp', 'cáp', 'giấy', 'phép', 'hồ', 'sơ');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const question = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 })
    .map((words) => asked(words.map(([one]) => one).join(' '), words.map(([, rarity]) => rarity)));

  it('never fall when a heading has more of the words', () => {
    fc.assert(fc.property(question, text, text, fc.boolean(), (q, heading, more, accents) => {
      const [less, most] = [measured(q, heading, { accents }), measured(q, `${heading} ${more}`, { accents })];
      for (const name of ['wordsCovered', 'pairsCovered', 'longestRun'] as const) expect(most[name]).toBeGreaterThanOrEqual(less[name]);
    }));
  });

  it('are shares from nothing to all', () => {
    fc.assert(fc.property(question, text, fc.boolean(), (q, heading, accents) => {
      const { wordsCovered, pairsCovered, ownShare, longestRun } = measured(q, heading, { accents });
      for (const share of [wordsCovered, pairsCovered, ownShare, longestRun]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1.000001);
      }
    }));
  });

  it('know the longest run that the question and the text share', () => {
    fc.assert(fc.property(question, text, (q, heading) => {
      const words = coded(heading);
      let longest = 0;
      q.codes.forEach((_, from) => words.forEach((_, at) => {
        let run = 0;
        for (let i = 0; from + i < q.codes.length && q.codes[from + i] === words[at + i]; i++) run += q.rarities[from + i]!;
        longest = Math.max(longest, run);
      }));
      expect(measured(q, heading, { accents: true }).longestRun).toBeCloseTo(longest / q.rarities.reduce((sum, one) => sum + one, 0));
    }));
  });

  it('do not depend on the text that was measured before', () => {
    fc.assert(fc.property(question, text, text, (q, before, heading) => {
      const matcher = new Matcher(q, true);
      const [once, again] = [new Float32Array(MEASURES.length), new Float32Array(MEASURES.length)];
      matcher.measure(coded(heading), 'body', [], once, 0);
      matcher.measure(coded(before), 'body', [], new Float32Array(MEASURES.length), 0);
      matcher.measure(coded(heading), 'body', [], again, 0);
      expect(again).toEqual(once);
    }));
  });

  it('are put where they are wanted', () => {
    const out = new Float32Array(MEASURES.length + 3);
    expect(new Matcher(asked('giấy'), false).measure(coded('giấy'), 'title', [], out, 2)).toBe(MEASURES.length + 2);
    expect([out[0], out[1], out[2]! > 0, out.at(-1)]).toEqual([0, 0, true, 0]);
  });
});

describe('what several texts cover together', () => {
  it('is what any of them has, with no pair across two', () => {
    const matcher = new Matcher(asked('cấp giấy phép'), false);
    const seen = matcher.fresh();
    for (const text of ['cấp', 'giấy phép']) matcher.measure(coded(text), 'heading', [seen], new Float32Array(MEASURES.length), 0);
    const [words, pairs] = matcher.covered(seen);
    expect(words).toBeCloseTo(1);
    expect(pairs).toBeCloseTo(1 / 2);
    expect(matcher.covered(matcher.fresh())).toEqual([0, 0]);
  });
});
