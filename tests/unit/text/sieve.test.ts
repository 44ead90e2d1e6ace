import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUES } from '@/lib/domain/procedures/cues';
import { demandOf, sieveOf } from '@/lib/domain/text/sieve';

describe('what an expression demands of a text', () => {
  it.each<[string, string, ReturnType<typeof demandOf>]>([
    ['its letters', 'hồ sơ', ['hồ sơ']],
    ['one of its alternatives', 'phí|thuế', [[['phí'], ['thuế']]]],
    ['each element, whatever stands between', 'nộp[^.;]{0,40}tại', ['nộp', 'tại']],
    ['one choice of a group', '(?:nộp|gửi) đơn', [[['nộp'], ['gửi']], ' đơn']],
    ['nothing of what may be left out', '(?:các )?đơn(?: xin)*', ['đơn']],
    ['nothing of a letter that may be left out', 'đơns? xin', ['đơn', ' xin']],
    ['a letter that comes once or more, but not what comes after it next to it', 'ab+cd', ['ab', 'cd']],
    ['nothing of classes and kinds of letters', '\\d+[a-z]\\p{L}.', []],
    ['a sign that is written with a stroke', 'a\\.b', ['a.b']],
    ['letters on both sides of a look around', 'cơ(?= quan) quan', ['cơ quan']],
    ['nothing where one alternative demands nothing', 'phí|\\d', []],
    ['nothing where one choice of a group demands nothing', '(?:phí|\\d) thu', [' thu']],
    ['nothing of what comes from none to many times', '(?:phí){0,3}thu', ['thu']],
    ['all of a choice inside a choice', '(?:mức (?:thu|phí)|lệ phí)', [[['mức ', [['thu'], ['phí']]], ['lệ phí']]]],
  ])('%s', (_, source, demand) => {
    expect(demandOf(source)).toEqual(demand);
  });
});

describe('a sieve', () => {
  it('lets through what may match, by number', () => {
    const sieve = sieveOf([/hồ sơ/u, /lệ phí/u, /\d/u]);
    expect(sieve('nộp hồ sơ')).toEqual([0, 2]);
    expect(sieve('thu lệ phí')).toEqual([1, 2]);
    expect(sieve('')).toEqual([2]);
  });

  it('keeps nothing of the text before', () => {
    const sieve = sieveOf([/hồ sơ/u]);
    sieve('hồ sơ');
    expect(sieve('hồ')).toEqual([]);
  });

  const expressions = CUES.map(({ regex }) => regex);
  const pieces = [...new Set(expressions.flatMap(({ source }) => source.match(/[\p{L} ]+/gu) ?? []))];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(' ', ', ', '; ', '. ', ' 05 ', '(', ')', '- ', 'a) ')), { maxLength: 30 }).map((list) => list.join(''));

  it('never holds back a cue that matches', () => {
    const sieve = sieveOf(expressions);
    fc.assert(fc.property(text, (read) => {
      const through = new Set(sieve(read));
      expect(expressions.flatMap((regex, i) => (regex.test(read) && !through.has(i) ? [regex.source] : []))).toEqual([]);
    }), { numRuns: 2000 });
  });

  it('holds back most cues of a plain line', () => {
    expect(sieveOf(expressions)('ngân hàng nhà nước công bố tỷ giá mỗi ngày').length).toBeLessThan(expressions.length / 5);
  });
});
