'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatMoment } from '@/lib/domain/format/date';
import type { LastJudgement } from '@/lib/usecases/view-review';
import { Button } from '../../ui/button';
import { useReviewStore } from '../state/context';
import { undoLast } from '../state/relabel';
import { useFailureWords } from '../state/use-failure-words';

/** Who last spoke of the labels of this line, and why; it can be taken back. */
export function LastWord({ last }: { last: LastJudgement }) {
  const t = useTranslations('review.relabel');
  const roles = useTranslations('common.roles');
  const store = useReviewStore();
  const words = useFailureWords();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-tint px-2.5 py-2 text-sm">
      <p className="min-w-0 flex-1">
        <span className="font-medium">{t('last')}</span> {last.madeByName} ({roles(last.madeRole)}) · {formatMoment(last.madeAt)}{last.carried && <> · {t('carried')}</>}
        {last.reason && <span className="block text-ink-soft">{last.reason}</span>}
      </p>
      <Button size="sm" icon={<Undo2 aria-hidden className="size-4" />} onClick={() => void undoLast(store, last.provisionId, words)}>{t('undo')}</Button>
    </div>
  );
}
