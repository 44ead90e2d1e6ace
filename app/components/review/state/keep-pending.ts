/** What a person has said of lines and not yet applied outlives a reload of the page, in this tab of the browser. */
import type { LineCorrection } from '@/lib/domain/structure/types';
import { NOTHING_PENDING, pendingCount, type Pending } from '../model/pending';
import type { ReviewView } from '../model/review-view';
import type { ReviewStore } from './store';

interface Kept extends Pending {
  /** Number of the reading that it was said of: after another one it says nothing. */
  readonly reading: number;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The storage of this tab. Browsers refuse it where cookies are blocked and when it is full: then nothing is kept, and the
 * page works on without.
 */
export function tabShelf(open: () => Shelf = () => window.sessionStorage): Shelf {
  const safely = <T>(ask: (shelf: Shelf) => T, otherwise: T): T => {
    try {
      return ask(open());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => safely((shelf) => shelf.getItem(key), null),
    setItem: (key, value) => safely((shelf) => shelf.setItem(key, value), undefined),
    removeItem: (key) => safely((shelf) => shelf.removeItem(key), undefined),
  };
}

const keyOf = ({ version }: Pick<ReviewView, 'version'>): string => `soat:pending:${version.id}`;

/** What waited on this version when the page was left; nothing where it was read again since, or the person may no longer correct it. */
export function pendingKept(shelf: Shelf, view: Pick<ReviewView, 'version' | 'reading' | 'may'>): Pending {
  const kept = parse(shelf.getItem(keyOf(view)));
  if (kept !== null && view.may.correct && kept.reading === view.reading.number) return { add: kept.add, takeBack: kept.takeBack };
  shelf.removeItem(keyOf(view));
  return NOTHING_PENDING;
}

/** Keeps what waits, as it changes; answers how to stop. */
export function keepPending(shelf: Shelf, store: ReviewStore): () => void {
  let last = store.get().pending;
  return store.subscribe(() => {
    const { pending, view } = store.get();
    if (pending === last) return;
    last = pending;
    if (pendingCount(pending) === 0) shelf.removeItem(keyOf(view));
    else shelf.setItem(keyOf(view), JSON.stringify({ ...pending, reading: view.reading.number } satisfies Kept));
  });
}

/** People may write anything into the storage of their browser. */
function parse(text: string | null): Kept | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    if (value === null || typeof value.reading !== 'number' || !Array.isArray(value.add) || !Array.isArray(value.takeBack)) return null;
    return value.add.every(isCorrection) && value.takeBack.every((line) => typeof line === 'number') ? (value as Kept) : null;
  } catch {
    return null;
  }
}

const isCorrection = (value: unknown): value is LineCorrection => {
  const { line, text, as } = (value ?? {}) as Partial<LineCorrection>;
  return typeof line === 'number' && typeof text === 'string' && typeof as === 'string';
};
