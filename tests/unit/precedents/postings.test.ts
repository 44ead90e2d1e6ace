import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPostings, unpackPostings, type Postings } from '@/lib/domain/precedents/postings';

const postings = (...pairs: [ordinal: number, weight: number][]): Postings => ({ ordinals: Uint32Array.from(pairs, ([ordinal]) => ordinal), weights: Uint8Array.from(pairs, ([, weight]) => weight) });

describe('a posting list', () => {
  it('is the same after it was packed', () => {
    const ordinals = fc.uniqueArray(fc.oneof(fc.nat(500), fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 300 });
    fc.assert(fc.property(ordinals, fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (numbers, weights) => {
      const list = postings(...numbers.sort((a, b) => a - b).map((ordinal): [number, number] => [ordinal, weights.next().value]));
      expect(unpackPostings(packPostings(list), numbers.length)).toEqual(list);
    }));
  });

  it.each([
    ['two bytes for neighbours', postings([1, 9], [2, 9], [129, 9]), 6],
    ['a byte more for a far step', postings([128, 9]), 3],
    ['six for the farthest', postings([0xffffffff, 255]), 6],
    ['none for nothing', postings(), 0],
  ])('takes %s', (_, list, bytes) => {
    expect(packPostings(list)).toHaveLength(bytes);
    expect(unpackPostings(packPostings(list), list.ordinals.length)).toEqual(list);
  });
});
