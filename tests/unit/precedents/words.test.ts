import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coded, foldedWords, isPair, isPlain, termsOf, withoutAccents } from '@/lib/domain/precedents/words';

const codes = (text: string) => [...coded(text)];

describe('two spellings of a word', () => {
  it.each([
    ['the tone on the second vowel or the first', 'hoà giải', 'hòa giải'],
    ['the tone on the second vowel or the first', 'uỷ ban', 'ủy ban'],
    ['capitals', 'HOÀ THUỶ', 'hòa thủy'],
    ['letters and marks apart', 'Đề nghị hỗ trợ'.normalize('NFD'), 'Đề nghị hỗ trợ'],
    ['the Đ of old keyboards', 'Ðiều kiện được', 'Điều kiện được'],
    ['that Đ in small', 'ðơn', 'đơn'],
  ])('are one: %s', (_, one, other) => {
    expect(codes(one)).toEqual(codes(other));
    expect(foldedWords(one)).toEqual(foldedWords(other));
  });

  it.each([['cổ', 'có'], ['đơn', 'don'], ['hồ', 'hộ']])('are two words where accents differ, alike without them: %s, %s', (one, other) => {
    expect(codes(one)).not.toEqual(codes(other));
    expect(codes(one).map(withoutAccents)).toEqual(codes(other).map(withoutAccents));
    expect(foldedWords(one)).toEqual(foldedWords(other));
  });

  it('keep their order, and leave signs out', () => {
    expect(foldedWords('Hồ sơ: 01 bộ (bản chính), 1.000 đồng.')).toEqual(['ho', 'so', '01', 'bo', 'ban', 'chinh', '1.000', 'dong']);
    expect(codes('… – §')).toEqual([]);
  });

  it('count up to their hundredth letter, never half of one', () => {
    expect(foldedWords('Đ'.repeat(5_000))).toEqual(['d'.repeat(100)]);
    expect(foldedWords(`${'a'.repeat(99)}${'𐐨'.repeat(50)} sau`)).toEqual(['a'.repeat(99), 'sau']);
  });

  it('are coded the same wherever they stand', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('hồ', 'Sơ', 'cấp', 'giấy', '12a', 'NĐ-CP')), (words) => {
      expect(codes(words.join(' '))).toEqual(words.flatMap(codes));
      expect(codes(words.join(' '))).toHaveLength(foldedWords(words.join(' ')).length);
    }));
  });
});

describe('a text is typed without accents', () => {
  it.each([['giay phep xay dung', true], ['HO SO 01', true], ['', true], ['giấy phep', false], ['don đề nghị', false], ['đ', false], ['Ð', false], ['giấy'.normalize('NFD'), false]])('%s: %s', (text, plain) => expect(isPlain(text)).toBe(plain));
});

describe('terms of the index', () => {
  it('are each syllable and each pair of neighbours, once', () => {
    expect(termsOf(['ho', 'so', 'ho', 'so']).sort()).toEqual(['ho', 'ho so', 'so', 'so ho']);
    expect(termsOf(['ho'])).toEqual(['ho']);
    expect(termsOf([])).toEqual([]);
  });

  it('are told apart', () => expect(termsOf(['cap', 'phep']).map(isPair)).toEqual([false, false, true]));
});
