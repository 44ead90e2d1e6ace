import { describe, expect, it } from 'vitest';
import { isAmong } from '@/app/(main)/precedents/named-act';

const hits = [
  { docNumber: '63/2010/NĐ-CP', docTitle: 'Kiểm soát thủ tục hành chính', article: 'Điều 12' },
  { docNumber: '57/2020/QH14', docTitle: 'Luật Thanh niên', article: 'Điều 5' },
];

describe('what a query names', () => {
  it.each([
    ['Điều 12 Nghị định 63/2010/NĐ-CP', true],
    ['Điều 12 Nghị định 63/2010', true],
    ['Nghị định 63/2010/nđ-cp', true],
    ['Điều 13 Nghị định 63/2010/NĐ-CP', false],
    ['Điều 5 Nghị định 63/2010/NĐ-CP', false],
    ['Nghị định 63/2010/QĐ-TTg', false],
    ['Nghị định 3/2010/NĐ-CP', false],
    ['Điều 5 Luật Thanh niên', true],
    ['Luật Báo chí', false],
  ])('“%s” is among the hits: %s', (reference, expected) => expect(isAmong(reference, hits)).toBe(expected));
});
