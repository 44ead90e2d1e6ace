'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useAct, type ActError } from '@/app/components/use-act';

const QUIET_MS = 900;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

/**
 * Saves a draft on the server whenever it has rested for a moment, one request at a time,
 * each naming the revision it goes on from. What was typed stays on the page if saving fails.
 * `flush` saves what is pending and answers the revision reached, or null on failure.
 */
export function useAutosave<T>(url: string, draft: T, firstRevision: number, enabled: boolean) {
  const { run, error } = useAct({ refresh: false });
  const [state, setState] = useState<SaveState>('saved');
  const revision = useRef(firstRevision);
  const saved = useRef(draft);
  const latest = useRef(draft);
  const busy = useRef<Promise<number | null> | null>(null);
  useEffect(() => { latest.current = draft; }, [draft]);

  const save = useCallback(async (): Promise<number | null> => {
    if (busy.current) await busy.current;
    const sent = latest.current;
    if (sent === saved.current) return revision.current;
    setState('saving');
    busy.current = run<{ revision: number }>('PUT', url, { ...sent, revision: revision.current }).then((answer) => {
      if (!answer) return null;
      revision.current = answer.revision;
      saved.current = sent;
      return answer.revision;
    });
    const reached = await busy.current;
    busy.current = null;
    setState(reached === null ? 'failed' : latest.current === sent ? 'saved' : 'waiting');
    return reached;
  }, [run, url]);

  useEffect(() => {
    if (!enabled || draft === saved.current) return;
    setState('waiting');
    const timer = setTimeout(() => void save(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [draft, enabled, save]);

  // Leaving the page with unsaved words asks first.
  useEffect(() => {
    if (state === 'saved') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);

  return { state, error: error as ActError | null, flush: save };
}
