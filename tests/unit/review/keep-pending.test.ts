import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_PENDING } from '@/app/components/review/model/pending';
import type { ReviewView } from '@/app/components/review/model/review-view';
import { sayOf, toggleTakeBack, unsay } from '@/app/components/review/state/correct';
import { keepPending, pendingKept, tabShelf } from '@/app/components/review/state/keep-pending';
import { createReviewStore } from '@/app/components/review/state/store';
import type { LineCorrection } from '@/lib/domain/structure/types';
import { DRAFT } from './builders';

const rows = new Map<string, string>();
const shelf = { getItem: (key: string) => rows.get(key) ?? null, setItem: (key: string, value: string) => void rows.set(key, value), removeItem: (key: string) => void rows.delete(key) };
beforeEach(() => rows.clear());

const viewOf = (id: string, reading = 0, correct = true) => ({ version: { id }, reading: { number: reading, corrections: [] }, may: { correct }, provisions: DRAFT }) as unknown as ReviewView;
const CORRECTION: LineCorrection = { line: 7, text: '2. Số lượng hồ sơ: 01 bộ.', as: 'text' };

/** A page on which somebody works, and which keeps what waits. */
function page(view = viewOf('v1')) {
  const store = createReviewStore(view, {}, undefined, pendingKept(shelf, view));
  keepPending(shelf, store);
  return store;
}

describe('what was said of lines and not yet applied', () => {
  it('is there again when the page is loaded again', () => {
    sayOf(page(), CORRECTION);
    toggleTakeBack(page(), 3);
    const again = page();
    expect(again.get().pending).toEqual({ add: [CORRECTION], takeBack: [3] });
    expect(again.fixed.kept).toBe(again.get().pending);
  });

  it('is gone once all of it was dropped', () => {
    const store = page();
    sayOf(store, CORRECTION);
    unsay(store, CORRECTION.line);
    expect(rows.size).toBe(0);
    expect(page().get().pending).toBe(NOTHING_PENDING);
  });

  it.each<[string, ReviewView]>([
    ['another version', viewOf('v2')],
    ['another reading of the version, for instance with these corrections', viewOf('v1', 1)],
    ['who may no longer correct it', viewOf('v1', 0, false)],
  ])('is nothing to %s', (_, view) => {
    sayOf(page(), CORRECTION);
    expect(page(view).get().pending).toBe(NOTHING_PENDING);
  });

  it('is forgotten with the reading that it was said of', () => {
    sayOf(page(), CORRECTION);
    page(viewOf('v1', 1));
    expect(rows.size).toBe(0);
  });

  it.each(['', 'null', '{', '[]', '{"reading":0,"add":[{"line":"7"}],"takeBack":[]}', '{"reading":0,"add":[],"takeBack":["3"]}'])('is nothing where the browser has kept %j', (text) => {
    rows.set('soat:pending:v1', text);
    expect(page().get().pending).toBe(NOTHING_PENDING);
  });
});

describe('the storage of a tab', () => {
  it('keeps and gives back', () => {
    tabShelf(() => shelf).setItem('a', '1');
    expect(tabShelf(() => shelf).getItem('a')).toBe('1');
  });

  it('keeps nothing, and stops nobody, where the browser refuses it', () => {
    const refused = tabShelf(() => { throw new DOMException('denied', 'SecurityError'); });
    refused.setItem('a', '1');
    refused.removeItem('a');
    expect(refused.getItem('a')).toBeNull();
    expect(pendingKept(refused, viewOf('v1'))).toEqual(NOTHING_PENDING);
  });
});
