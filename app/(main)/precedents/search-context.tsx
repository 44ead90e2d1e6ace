'use client';

import { useRouter } from 'next/navigation';
import { createContext, useContext, useMemo, useOptimistic, useTransition, type ComponentProps, type ReactNode } from 'react';
import { addressOf, type Asked } from './address';

interface SearchState {
  /** What is asked for, from the moment it is. */
  readonly asked: Asked;
  /** True until its results are here. */
  readonly pending: boolean;
  go(asked: Asked): void;
}

const SearchContext = createContext<SearchState | null>(null);

/** The search of the page, for everything that shows or changes it. */
export function useSearch(): SearchState {
  const search = useContext(SearchContext);
  if (!search) throw new Error('useSearch outside a SearchProvider');
  return search;
}

/** Holds the search that the address asks for; a change is a new address, so that the way back leads through it. */
export function SearchProvider({ asked, children }: { asked: Asked; children: ReactNode }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(asked);
  const state = useMemo<SearchState>(() => ({
    asked: shown,
    pending,
    go: (next) => start(() => {
      show(next);
      router.push(addressOf(next), { scroll: next.page !== asked.page });
    }),
  }), [asked, pending, router, show, shown]);
  return <SearchContext value={state}>{children}</SearchContext>;
}

/** A link to another search: an address like any other, gone to without leaving the page where scripts run. */
export function SearchLink({ to, ...rest }: { to: Asked } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  const { go } = useSearch();
  return (
    <a
      {...rest}
      href={addressOf(to)}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
