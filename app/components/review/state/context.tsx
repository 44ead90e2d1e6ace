'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReviewState, ReviewStore } from './store';

const StoreContext = createContext<ReviewStore | null>(null);

export const ReviewStoreProvider = StoreContext.Provider;

/** The store of the review page around this component. */
export function useReviewStore(): ReviewStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useReviewStore outside of ReviewStoreProvider');
  return store;
}

/** One piece of the state; the component is rendered again only when that piece changes. */
export function useReview<T>(select: (state: ReviewState) => T): T {
  const store = useReviewStore();
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
