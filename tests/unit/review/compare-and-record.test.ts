import { describe, expect, it } from 'vitest';
import { countKinds, pairOf, rowsOf, sideOf } from '@/app/(main)/dossiers/[dossierId]/compare/changes';
import { actCounts, pageOf, PAGE_SIZE, sentenceOf } from '@/app/(main)/dossiers/[dossierId]/record/readable';
import type { Change } from '@/lib/domain/compare/types';

const change = (kind: Change['kind'], id: string): Change => ({ kind, from: kind === 'added' ? null : id, to: kind === 'deleted' ? null : id });

describe('rows of a comparison', () => {
  const changes = [change('same', 'a'), change('same', 'b'), change('changed', 'c'), change('same', 'd'), change('deleted', 'e')];
  it('fold what stayed between the changes', () => {
    expect(rowsOf(changes, null).map((row) => (row.kind === 'same' ? row.ids.join() : row.change.kind))).toEqual(['a,b', 'changed', 'd', 'deleted']);
  });
  it('are only of the kind asked for', () => expect(rowsOf(changes, 'deleted')).toEqual([{ kind: 'change', change: changes[4] }]));
  it('are counted by kind', () => expect(countKinds(changes)).toMatchObject({ same: 3, changed: 1, deleted: 1, added: 0 }));
});

describe('one side of the words', () => {
  const words = [{ op: 'same', text: 'trong ' }, { op: 'deleted', text: '10 ' }, { op: 'added', text: '05 ' }, { op: 'same', text: 'ngày' }] as const;
  it.each([['before', 'trong 10 ngày'], ['after', 'trong 05 ngày']] as const)('%s reads "%s"', (side, text) => {
    expect(sideOf(words, side).map((span) => span.text).join('')).toBe(text);
  });
});

describe('the versions compared', () => {
  it.each([
    [[1, 2, 3], NaN, NaN, { from: 2, to: 3 }],
    [[3, 1, 2], 1, 2, { from: 1, to: 2 }],
    [[1, 2], 9, 2, { from: 1, to: 2 }],
  ])('of %j asked %d and %d are %j', (numbers, from, to, pair) => expect(pairOf(numbers, from, to)).toEqual(pair));
  it('need to be two', () => expect([pairOf([], NaN, NaN), pairOf([1], 1, 1)]).toEqual([null, null]));
});

describe('a sentence of the record', () => {
  const names = (code: string) => (code === 'dossier' ? '“Hồ sơ”' : null);
  it('says places and parts in words', () => {
    const sentence = sentenceOf({ act: 'decide-finding', payload: { decision: 'confirmed', code: 'dossier', provision: 'art_4__para_1__point_a', reason: '' } }, names);
    expect(sentence).toBe('Xác nhận phát hiện “Hồ sơ” tại điểm a khoản 1 Điều 4');
  });
  it('keeps the code of a rule', () => {
    expect(sentenceOf({ act: 'decide-finding', payload: { decision: 'rejected', code: 'R02', provision: 'art_4', reason: 'không đúng' } }, names)).toContain('phát hiện R02 tại Điều 4');
  });
  it('bears an act it does not know, and facts that are none', () => expect(sentenceOf({ act: 'dance', payload: null }, names)).toContain('dance'));
});

describe('pages of the record', () => {
  const items = Array.from({ length: PAGE_SIZE * 2 + 1 }, (_, index) => index);
  it.each([[1, 1, PAGE_SIZE], [3, 3, 1], [9, 3, 1], [0, 1, PAGE_SIZE], [NaN, 1, PAGE_SIZE]])('asked for %d it shows page %d with %d entries', (asked, page, length) => {
    const shown = pageOf(items, asked);
    expect([shown.page, shown.items.length, shown.pages]).toEqual([page, length, 3]);
  });
  it('are one for an empty record', () => expect(pageOf([], 1)).toEqual({ items: [], page: 1, pages: 1 }));
  it('know which acts occur', () => expect(actCounts([{ act: 'b' }, { act: 'a' }, { act: 'b' }])).toEqual([{ act: 'b', count: 2 }, { act: 'a', count: 1 }]));
});
