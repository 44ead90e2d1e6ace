'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, type ReactNode } from 'react';
import { Spinner } from '@/app/components/ui/spinner';
import { cx } from '@/app/components/ui/cx';
import { useSearch } from './search-context';

/** Milliseconds: a search that takes less would only flicker; one that takes more than the second is said to be slow. */
const NOTICED = 250;
const SLOW = 4_000;

/** The results, paler while others are on their way. */
export function Waiting({ children }: { children: ReactNode }) {
  const { pending } = useSearch();
  return (
    <div aria-busy={pending} className="relative min-w-0">
      {pending && <Underway />}
      <div className={cx('transition-opacity', pending && 'opacity-60 delay-200')}>{children}</div>
    </div>
  );
}

/** Mounted with the search, so that it counts from its beginning. */
function Underway() {
  const t = useTranslations('precedents');
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [NOTICED, SLOW].map((time) => setTimeout(() => setWaited(time), time));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (waited === 0) return null;
  return (
    <p role="status" className="absolute inset-x-0 top-0 z-10 mx-auto flex w-fit items-center gap-2 rounded-md border border-line bg-surface px-4 py-2 shadow-float">
      <Spinner />
      {waited < SLOW ? t('searching') : t('stillSearching')}
    </p>
  );
}
