'use client';

import { useEffect } from 'react';
import { withFilters } from '../model/filter-address';
import { useReview } from '../state/context';

/** Keeps the filters in the address; each choice replaces the one before, so that "back" leaves the page. */
export function useFilterAddress(): void {
  const filters = useReview((state) => state.filters);
  useEffect(() => {
    const { pathname, search, hash } = window.location;
    const wanted = withFilters(search, filters);
    if (wanted !== search) window.history.replaceState(null, '', `${pathname}${wanted}${hash}`);
  }, [filters]);
}
