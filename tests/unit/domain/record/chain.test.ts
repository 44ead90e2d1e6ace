import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/domain/record/canonical';
import { chainEntry, GENESIS, hashEntry } from '@/lib/domain/record/chain';
import type { RecordContent, RecordEntry } from '@/lib/domain/record/types';
import { verifyChain } from '@/lib/domain/record/verify';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chain(contents: readonly Partial<RecordContent>[]): RecordEntry[] {
  const entries: RecordEntry[] = [];
  contents.forEach((content, index) => {
    const full: RecordContent = {
      sequence: index + 1,
      at: '2026-11-22T03:00:00.000Z',
      dossierId: 'd1',
      actorId: 'u1',
      actorName: 'Nguyễn Văn An',
      act: 'upload-version',
      payload: { version: index + 1 },
      ...content,
    };
    entries.push(chainEntry(entries.at(-1)?.hash ?? GENESIS, full, sha256));
  });
  return entries;
}
const kinds = (entries: readonly RecordEntry[]) => verifyChain(entries, sha256).map((link) => `${link.kind} ${link.sequence}`);

describe('one spelling for one value', () => {
  it('sorts keys at every depth and writes no blanks', () => {
    expect(canonical({ b: [1, { d: null, c: 'ư' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ư","d":null}]}');
  });
  it('leaves out members without a value, as a database does', () => {
    expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
  });
  it('says what JSON says, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const kept = JSON.parse(JSON.stringify(value)) as unknown;
        expect(canonical(kept)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(kept);
      }),
    );
  });
});

describe('an intact record', () => {
  it('has no broken link when it is empty', () => expect(verifyChain([], sha256)).toEqual([]));
  it('has no broken link', () => expect(kinds(chain([{}, {}, {}]))).toEqual([]));
  it('does not depend on the order of keys in a payload', () => {
    const [entry] = chain([{ payload: { a: 1, b: 2 } }]);
    expect(kinds([{ ...entry!, payload: { b: 2, a: 1 } }])).toEqual([]);
  });
});

describe('a record checked page by page', () => {
  const [one, two, three] = chain([{}, {}, {}]) as [RecordEntry, RecordEntry, RecordEntry];
  it('goes on from the last entry of the page before', () => {
    expect(verifyChain([two, three], sha256, { after: one })).toEqual([]);
  });
  it('finds a break between two pages', () => {
    expect(verifyChain([three], sha256, { after: one })).toMatchObject([{ kind: 'missing', sequence: 3 }]);
    expect(verifyChain([two, three], sha256, { after: { ...one, hash: GENESIS } })).toMatchObject([{ kind: 'wrong-previous', sequence: 2 }]);
  });
});

describe('a record that was touched', () => {
  const three = chain([{}, {}, {}]);
  it('names an entry whose content was changed, and only that one', () => {
    const changed = three.map((entry) => (entry.sequence === 2 ? { ...entry, actorName: 'Người khác' } : entry));
    expect(kinds(changed)).toEqual(['altered 2']);
  });
  it('names the entry after one that was rewritten together with its hash', () => {
    const rewritten = { ...three[1]!, act: 'adopt' };
    const hash = hashEntry(rewritten.previousHash, rewritten, sha256);
    expect(kinds([three[0]!, { ...rewritten, hash }, three[2]!])).toEqual(['wrong-previous 3']);
  });
  it('tells which entries are missing', () => {
    expect(verifyChain([three[0]!, three[2]!], sha256).map((link) => link.sentence)).toEqual(['Thiếu mục 2.']);
    expect(kinds([three[1]!, three[2]!])).toEqual(['missing 2']);
  });
  it('finds two entries that changed places', () => {
    expect(kinds([three[1]!, three[0]!, three[2]!])).toContain('disordered 1');
  });
  it('finds an end that was cut off, once the head was noted elsewhere', () => {
    const head = { sequence: 3, hash: three[2]!.hash };
    expect(verifyChain(three, sha256, { head })).toEqual([]);
    expect(verifyChain(three.slice(0, 2), sha256, { head })).toMatchObject([{ kind: 'cut-off', sequence: 3 }]);
  });
  it('reports every broken link, not the first', () => {
    const changed = three.map((entry) => ({ ...entry, at: '2026-11-23T00:00:00.000Z' }));
    expect(kinds(changed)).toEqual(['altered 1', 'altered 2', 'altered 3']);
  });

  const field = fc.constantFrom('sequence', 'at', 'dossierId', 'actorId', 'actorName', 'act', 'payload', 'previousHash', 'hash');
  const other = fc.oneof(fc.string(), fc.constant(null), fc.dictionary(fc.string(), fc.string()));
  it('never hides a change of any field of any entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), field, other, fc.integer({ min: 4, max: 99 }), (index, name, value, number) => {
        const before = three[index]![name as keyof RecordEntry];
        const after = name === 'sequence' ? number : value;
        fc.pre(canonical(before) !== canonical(after));
        const changed = three.map((entry, at) => (at === index ? { ...entry, [name]: after } : entry));
        expect(verifyChain(changed, sha256)).not.toEqual([]);
      }),
    );
  });
});
