'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ofPage } from '@/app/components/sentence';
import { useStatus } from '@/app/components/ui/status';
import type { Refusal } from '@/lib/domain/result';
import type { RevisionView } from '@/lib/domain/structure/types';
import { showReport } from './report-place';
import { sendFile, type Failure } from './send-file';
import type { Progress } from './upload-progress';

/** A file that was not taken, kept so that it can be sent again. */
export interface Refused {
  readonly file: File;
  /** The code of the refusal, or what went wrong on the way. */
  readonly why: string;
  readonly said: Refusal;
  /** The latest version at that time: with a newer one this is over. */
  readonly base: number;
}

/** Sends drafts of one dossier, one at a time, and knows how that stands. */
export function useUpload(dossierId: string, baseVersion: number) {
  const t = useTranslations('dossier-head.upload');
  const act = useTranslations('common.act');
  const router = useRouter();
  const say = useStatus();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const underWay = useRef<AbortController | null>(null);
  const received = useRef(0);
  useLeaveWarning(progress?.step === 'sending');
  useEffect(() => {
    if (received.current === baseVersion && baseVersion > 0) showReport(); // the page has been read again, and shows it
  }, [baseVersion]);

  async function send(file: File, revisions: RevisionView): Promise<void> {
    if (underWay.current) return;
    const { signal } = (underWay.current = new AbortController());
    setRefused(null);
    setProgress({ name: file.name, step: 'sending', share: 0 });
    const sent = await sendFile({ dossierId, baseVersion, file, revisions, signal, onStep: (step, share) => setProgress({ name: file.name, step, share }) });
    underWay.current = null;
    setProgress(null);
    if (sent.ok) {
      received.current = sent.value.number;
      say(t('uploaded', { n: sent.value.number }));
      router.refresh();
    } else {
      setRefused({ file, base: baseVersion, ...inWords(sent.error) });
    }
  }

  function inWords(error: Failure): Pick<Refused, 'why' | 'said'> {
    if (typeof error !== 'string') return { why: error.code, said: error };
    return { why: error, said: ofPage(error === 'lost' || error === 'cancelled' ? t(error) : act(error)) };
  }

  return {
    progress, send,
    refused: refused?.base === baseVersion ? refused : null,
    refuse: (file: File, sentence: string) => setRefused({ file, base: baseVersion, why: 'page', said: ofPage(sentence) }),
    cancel: () => underWay.current?.abort(),
  };
}

/** While a file is being sent, closing the page would end that: the browser asks first. */
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}
