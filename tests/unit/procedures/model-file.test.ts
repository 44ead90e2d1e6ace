import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Forest } from '@/lib/domain/forest';
import { COLUMNS, rowOf, surenessOf } from '@/lib/domain/procedures/model';
import { assembleModel, parseModel, writeModel, type ModelParts } from '@/lib/domain/procedures/model-file';

const forest: Forest = {
  base: -1,
  slope: 0.5,
  trees: [{ feature: Int16Array.of(1, -1, -1), left: Int16Array.of(1, 0, 0), value: Float32Array.of(0.25, -2, 3) }],
};

function parts(hashes: readonly number[]): ModelParts {
  return {
    about: { articles: 3 }, hashes: Int32Array.from(hashes), weights: Int8Array.from({ length: hashes.length * COLUMNS }, (_, i) => (i % 255) - 127),
    steps: Float32Array.from(hashes, (_, row) => (row + 1) / 100), bias: new Array<number>(COLUMNS).fill(0), forests: [forest], thresholds: [0.5], sureness: [0.4, 0.9],
  };
}

describe('a model file', () => {
  it('gives back every feature, tree and threshold that was written', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer().filter((hash) => hash !== 0), { maxLength: 60 }), (hashes) => {
      const given = parts(hashes);
      const model = parseModel(writeModel(given));
      expect(model).not.toBeNull();
      hashes.forEach((hash, row) => expect(rowOf(model!, hash)).toBe(row));
      expect(model!.weights).toEqual(given.weights);
      expect(model!.steps).toEqual(given.steps);
      expect(model!.forests).toEqual([forest]);
      expect(model!.about).toEqual({ articles: 3 });
      expect(model!.sureness).toEqual([0.4, 0.9]);
    }));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['another file', new TextEncoder().encode('%PDF-1.7 and so on and so on')],
    ['a cut head', writeModel(parts([5])).slice(0, 20)],
  ])('is refused when it is %s', (_, bytes) => expect(parseModel(bytes)).toBeNull());
});

describe('features and forests', () => {
  it('an unknown feature has no row', () => expect(rowOf(assembleModel(parts([7, 9])), 8)).toBe(-1));

  it('a forest adds its leaf to the calibrated log-odds of the first pass', () => {
    expect(evaluate(forest, Float32Array.of(2, 0.25), 0)).toBeCloseTo(-1 + 0.5 * 2 - 2);
    expect(evaluate(forest, Float32Array.of(2, 0.26), 0)).toBeCloseTo(-1 + 0.5 * 2 + 3);
  });
});

describe('how sure a label is', () => {
  it.each([[0, 0.4], [0.25, 0.4], [0.5, 0.65], [0.75, 0.9], [1, 0.9]])('a probability of %d is right in %d of cases', (probability, right) => {
    expect(surenessOf({ sureness: [0.4, 0.9] }, probability)).toBeCloseTo(right);
  });

  it('is the probability itself where nothing is known', () => expect(surenessOf({ sureness: [] }, 0.3)).toBe(0.3));
});
