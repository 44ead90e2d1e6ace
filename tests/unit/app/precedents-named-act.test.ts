import { describe, expect, it } from 'vitest';
import { isActAmong, isAmong, kindNamed } from '@/app/(main)/precedents/named-act';

const hits = [
  { docNumber: '63/2010/NĐ-CP', article: 'Điều 12' },
  { docNumber: '57/2020/QH14', article: 'Điều 5' },
];

describe('what a query names', () => {
  it.each([
    ['Điều 12 63/2010/NĐ-CP', true],
    ['Điều 12 63/2010', true],
    ['63/2010/nđ-cp', true],
    ['Điều 13 63/2010/NĐ-CP', false],
    ['Điều 5 63/2010/NĐ-CP', false],
    ['63/2010/QĐ-TTg', false],
    ['3/2010/NĐ-CP', false],
    ['92/2017/NĐ-CP 63/2010/NĐ-CP', true],
  ])('“%s” is among the hits: %s', (reference, expected) => expect(isAmong(reference, hits)).toBe(expected));

  it('may stand in an act of which other articles are there', () => {
    expect(isActAmong('Điều 999 63/2010/NĐ-CP', hits)).toBe(true);
    expect(isActAmong('Điều 12 92/2017/NĐ-CP', hits)).toBe(false);
  });
});

describe('what is named', () => {
  it.each([
    ['1.000178', 'procedure'],
    ['1.000178 2.000345', 'procedure'],
    ['63/2010', 'law'],
    ['1.000178 63/2010/NĐ-CP', 'law'],
  ])('“%s” would be found among entries of the kind %s', (reference, kind) => expect(kindNamed(reference)).toBe(kind));
});
