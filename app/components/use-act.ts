'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '@/lib/domain/result';

/** Why an act was refused, as the route handlers answer it. */
export interface ActError extends Refusal {
  /** What is missing, where that is why. */
  readonly blockers?: readonly Refusal[];
}

export type ActMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  /** False where the caller shows the new state itself; otherwise the page is read again after success. */
  readonly refresh?: boolean;
}

/**
 * Does one act on the server: sends `body` (JSON, or FormData as it is), reads the page
 * again on success and answers what came back; on refusal answers null and keeps the
 * error, which <ActAlert error={error}/> shows. A second run while one is under way is
 * ignored, so that a double click is one act.
 */
export function useAct({ refresh = true }: Options = {}) {
  const router = useRouter();
  const t = useTranslations('common.act');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ActError | null>(null);
  const underWay = useRef(false);

  const run = useCallback(async <T = Record<string, unknown>>(method: ActMethod, url: string, body?: unknown): Promise<T | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    setPending(true);
    setError(null);
    try {
      const response = await fetch(url, { method, ...payload(body) });
      const answer = (await response.json().catch(() => null)) as (T & { error?: ActError }) | null;
      if (response.ok && answer && !answer.error) {
        if (refresh) router.refresh();
        return answer;
      }
      setError(answer?.error ?? { code: 'unexpected', sentence: t('unexpected') });
      return null;
    } catch {
      setError({ code: 'offline', sentence: t('offline') });
      return null;
    } finally {
      underWay.current = false;
      setPending(false);
    }
  }, [refresh, router, t]);

  const reset = useCallback(() => setError(null), []);
  return { run, pending, error, reset };
}

function payload(body: unknown): RequestInit {
  if (body instanceof FormData) return { body };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
}
