import { describe, expect, it } from 'vitest';
import { markedQuery, mendedQuery, mendedWords } from '@/lib/domain/precedents/mended-query';

describe('a query whose typing errors were mended', () => {
  it.each([
    ['Hồ sơ cấp giayy phép', 'ho so cap giay phep', 'Hồ sơ cấp giay phép'],
    ['“thoi hạnn” 05 ngày', 'thoi han 05 ngay', 'thoi han 05 ngày'],
    ['Điều 5: hồ soo', 'ho so', 'ho so'],
  ])('“%s”, searched as “%s”, is shown as “%s”', (query, corrected, shown) => expect(mendedQuery(query, corrected)).toBe(shown));

  it.each<[string, string, [string, string][]]>([
    ['nộp Hồ sơ cấp giayy phepp, giayy tờ', 'nop ho so cap giay phep giay to', [['giayy', 'giay'], ['phepp', 'phep']]],
    ['nộp hồ sơ', 'nop ho so', []],
    // Abbreviations were spelled out as well: what stands for what cannot be told.
    ['ubnd cấp giayy', 'uy ban nhan dan cap giay', []],
  ])('and too long to be said again: of “%s”, searched as “%s”, %j are told', (query, corrected, words) => {
    expect(mendedWords(query, corrected).map(({ typed, read }) => [typed, read])).toEqual(words);
  });
});

describe('the words by which hits are marked', () => {
  it.each([
    ['Hồ sơ cấp giayy phép', 'ho so cap giay phep', 'Hồ sơ cấp giay phép'],
    ['Hồ sơ cấp giấy phép', null, 'Hồ sơ cấp giấy phép'],
    ['Nghị định 63/2010/NĐ-CP thời hạnn', 'thoi han', 'thời han'],
  ])('of “%s”, searched as “%s”: “%s”', (query, corrected, words) => expect(markedQuery(query, corrected)).toBe(words));
});
