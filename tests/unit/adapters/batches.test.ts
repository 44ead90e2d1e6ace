import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches, lengthOfEntry, type BatchLimits } from '@/lib/adapters/batches';

async function batches(items: readonly string[], limits: BatchLimits): Promise<string[][]> {
  const made: string[][] = [];
  for await (const batch of inBatches(items, limits, (item) => item.length)) made.push(batch);
  return made;
}

describe('batches', () => {
  it.each<[string, string[], BatchLimits, string[][]]>([
    ['close with as many entries as they may have', ['a', 'b', 'c', 'd', 'e'], { entries: 2, characters: 100 }, [['a', 'b'], ['c', 'd'], ['e']]],
    ['close with as many characters as they may have', ['aaa', 'bb', 'c', 'd'], { entries: 10, characters: 5 }, [['aaa', 'bb'], ['c', 'd']]],
    ['hold a longer entry whole', ['a', 'bbbbbbbbbb', 'c'], { entries: 10, characters: 5 }, [['a', 'bbbbbbbbbb'], ['c']]],
    ['are none of nothing', [], { entries: 2, characters: 5 }, []],
  ])('%s', async (_, items, limits, expected) => expect(await batches(items, limits)).toEqual(expected));

  it('lose nothing, keep the order, and stay within both limits but for their last entry', async () => {
    const limits = { entries: 4, characters: 20 };
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ maxLength: 30 })), async (items) => {
      const made = await batches(items, limits);
      expect(made.flat()).toEqual(items);
      for (const batch of made) {
        expect(batch.length).toBeLessThanOrEqual(limits.entries);
        expect(batch.slice(0, -1).join('').length).toBeLessThan(limits.characters);
      }
    }));
  });

  it('count what the national list says of a procedure', () => {
    const document = { sourceKey: 'p', number: '1.000178', title: '', type: '', agency: '', issuedOn: null, effectiveOn: null };
    const entry = { sourceKey: 'p', article: '', heading: 'Cấp', body: 'Hồ sơ', document };
    expect(lengthOfEntry(entry)).toBe(8);
    expect(lengthOfEntry({ ...entry, procedure: { code: '', field: '', level: '', legalBases: [], parts: { dossier: 'Đơn' } } })).toBe(11);
  });
});
