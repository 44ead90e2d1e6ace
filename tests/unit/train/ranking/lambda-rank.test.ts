import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lambdaRank } from '../../../../bench/train/ranking/lambda-rank';

/** The slopes of one question's list: its entries' scores, and which of them answer. */
function slopesOf(score: readonly number[], right: readonly number[]) {
  const [gradient, hessian] = [new Float64Array(score.length), new Float64Array(score.length)];
  lambdaRank([Int32Array.from(score.keys())], Uint8Array.from(right))(Float64Array.from(score), gradient, hessian);
  return { gradient: [...gradient], hessian: [...hessian] };
}

describe('LambdaRank', () => {
  it('lifts the answer and lowers what stands before it', () => {
    const { gradient } = slopesOf([2, 1, 0], [0, 0, 1]);
    expect(gradient[2]).toBeLessThan(0);
    expect(gradient[0]).toBeGreaterThan(0);
  });

  it('lowers the first entry more than the one right above the answer: changing places with it gains more', () => {
    const { gradient } = slopesOf([1, 1, 1, 1], [0, 0, 0, 1]);
    expect(gradient[0]).toBeGreaterThan(gradient[2]!);
  });

  it('asks for little where the answer stands first by far', () => {
    const [far, near] = [slopesOf([9, 0], [1, 0]), slopesOf([0.1, 0], [1, 0])];
    expect(Math.abs(far.gradient[0]!)).toBeLessThan(0.01 * Math.abs(near.gradient[0]!));
  });

  it.each([['no entry', [0, 0, 0]], ['every entry', [1, 1, 1]]])('learns nothing from a question that %s answers', (_, right) => {
    expect(slopesOf([3, 2, 1], right).gradient).toEqual([0, 0, 0]);
  });

  it('only moves entries against each other, and every hessian is above nothing', () => {
    const entry = fc.record({ score: fc.double({ min: -5, max: 5, noNaN: true }), right: fc.integer({ min: 0, max: 1 }) });
    fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (list) => {
      const { gradient, hessian } = slopesOf(list.map(({ score }) => score), list.map(({ right }) => right));
      expect(gradient.reduce((sum, g) => sum + g, 0)).toBeCloseTo(0, 9);
      expect(Math.min(...hessian)).toBeGreaterThan(0);
    }));
  });
});
