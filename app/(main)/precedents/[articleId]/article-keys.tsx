'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isTyping } from '@/app/components/keys/keys-off';

/** Esc leads back to the results, unless something on the page is open and takes it. */
export function ArticleKeys({ back }: { back: string }) {
  const router = useRouter();
  useEffect(() => {
    // An open sheet closes on the same key and may be gone by the time the window hears of it.
    const taken = (event: KeyboardEvent) => event.defaultPrevented || isTyping(event) || document.querySelector('[role="dialog"]') !== null;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || taken(event)) return;
      router.push(back);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [back, router]);
  return null;
}
