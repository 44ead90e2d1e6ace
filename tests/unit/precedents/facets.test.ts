import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf, type FacetValues } from '@/lib/domain/precedents/facets';

const entry = (values: Partial<FacetValues>): FacetValues => ({ type: 'Nghị định', agency: 'Chính phủ', topic: 'Đất đai', year: 2030, parts: [], state: 'in-force', ...values });

describe('facets', () => {
  it('count each value, most first, and equals in the order of the alphabet', () => {
    const counted = facetsOf([entry({ type: 'Luật' }), entry({ type: 'Đề án' }), entry({ type: 'Chỉ thị' }), entry({ type: 'Luật' })]);
    expect(counted.types).toEqual([{ value: 'Luật', count: 2 }, { value: 'Chỉ thị', count: 1 }, { value: 'Đề án', count: 1 }]);
  });

  it('leave out what is not known', () => expect(facetsOf([entry({ topic: '', year: null, agency: '' })])).toMatchObject({ topics: [], years: [], agencies: [], types: [{ count: 1 }] }));
  it('count an entry under each part that it lays down', () => {
    expect(facetsOf([entry({ parts: ['dossier', 'step'] }), entry({ parts: ['dossier'] })]).parts).toEqual([{ value: 'dossier', count: 2 }, { value: 'step', count: 1 }]);
  });
  it('are empty for nothing', () => expect(facetsOf([])).toEqual({ types: [], agencies: [], topics: [], years: [], parts: [], states: [] }));

  it('count each entry once where each has one value', () => {
    fc.assert(fc.property(fc.array(fc.record({ type: fc.constantFrom('Luật', 'Nghị định', 'Thông tư'), state: fc.constantFrom('in-force', 'expired') })), (given) => {
      const { types, states } = facetsOf(given.map(entry));
      for (const counts of [types, states]) expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
    }));
  });
});
