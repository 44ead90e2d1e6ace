import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Forest, type Tree } from '@/lib/domain/forest';

const tree = (feature: number[], left: number[], value: number[]): Tree => ({ feature: Int16Array.from(feature), left: Int16Array.from(left), value: Float32Array.from(value) });
const leaf = (value: number) => tree([-1], [0], [value]);
/** Asks column 1, and of the small ones column 2. */
const TWO_STEPS = tree([1, 2, -1, -1, -1], [1, 3, 0, 0, 0], [0.5, -1, 30, 10, 20]);

const judged = (trees: readonly Tree[], row: readonly number[], { base = 0, slope = 0, own = 0 } = {}) => evaluate({ base, slope, trees } satisfies Forest, Float32Array.from(row), own);

describe('a forest', () => {
  it('without trees says what the first pass says, on its own scale', () => {
    const number = fc.float({ min: -100, max: 100, noNaN: true });
    fc.assert(fc.property(number, number, number, (base, slope, own) => {
      expect(judged([], [7, own], { base, slope, own: 1 })).toBe(base + slope * own);
    }));
  });

  it.each([
    ['less and less', [0, 0, -2], 10], ['less and more', [0, 0, 0], 20], ['more', [0, 1, -2], 30], ['exactly as much, which goes with less', [0, 0.5, -1], 10],
  ])('follows each question of a tree to its leaf: %s', (_, row, value) => expect(judged([TWO_STEPS], row)).toBe(value));

  it('adds up what its trees say, in whatever order they stand', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      expect(judged(values.map(leaf), [0])).toBe(sum);
      expect(judged(values.map(leaf).reverse(), [0])).toBe(sum);
      expect(judged([...values.map(leaf), TWO_STEPS], [0, 1, 0])).toBe(sum + 30);
    }));
  });
});
