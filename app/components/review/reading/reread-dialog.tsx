'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Outcome } from '@/lib/usecases/_reread';
import { ActAlert } from '../../act-alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Spinner } from '../../ui/spinner';
import { useAct } from '../../use-act';
import { useReview, useReviewStore } from '../state/context';
import { wishOf } from '../state/correct';
import { OutcomeWords } from './outcome';

/** A reading that was done, and the line to look at first. */
export interface Reread extends Outcome {
  readonly reading: number;
  readonly line: number | null;
}

/** Shows what reading the file again would change, before it is done. */
export function RereadDialog({ onReread }: { onReread: (reread: Reread) => void }) {
  const t = useTranslations('review.reread');
  const store = useReviewStore();
  const rereading = useReview((state) => state.rereading);
  const close = () => store.set({ rereading: null });
  const kind = rereading === 'pending' || rereading === null ? 'pending' : rereading;
  return (
    <Dialog title={t(`title.${kind}`)} description={t(`hint.${kind}`)} open={rereading !== null} onOpenChange={(open) => !open && close()}>
      {rereading !== null && <Preview what={rereading} onReread={onReread} onCancel={close} />}
    </Dialog>
  );
}

interface PreviewProps {
  readonly what: 'pending' | 'accepted' | 'rejected';
  readonly onReread: (reread: Reread) => void;
  readonly onCancel: () => void;
}

function Preview({ what, onReread, onCancel }: PreviewProps) {
  const t = useTranslations('review.reread');
  const common = useTranslations('common');
  const store = useReviewStore();
  const look = useAct({ refresh: false });
  const act = useAct();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const url = `/api/versions/${store.get().view.version.id}/reading`;
  const [wish] = useState(() => wishOf(store.get(), what === 'pending' ? null : what));
  const { run: preview } = look;

  useEffect(() => {
    if (outcome === null) void preview<Outcome>('POST', `${url}/preview`, wish).then(setOutcome); // once: the page may be made anew while this reading is done
  }, [preview, url, wish, outcome]);

  const apply = async () => {
    const done = await act.run<Outcome & { reading: number }>('POST', url, wish);
    if (done) onReread({ ...done, line: wish.add?.[0]?.line ?? wish.takeBack?.[0] ?? null });
  };
  return (
    <div className="flex flex-col gap-4">
      {look.pending && <p role="status" className="flex items-center gap-2 text-ink-soft"><Spinner /> {t('previewing')}</p>}
      {outcome && <OutcomeWords outcome={outcome} done={false} />}
      <ActAlert error={look.error ?? act.error} />
      <div className="flex flex-wrap items-center gap-2">
        {outcome && <Button variant="primary" pending={act.pending} onClick={() => void apply()}>{t('apply')}</Button>}
        <Button variant="quiet" onClick={onCancel}>{common('cancel')}</Button>
        {act.pending && <span role="status" className="text-sm text-ink-soft">{t('rereading')}</span>}
      </div>
    </div>
  );
}
