import { CircleCheck, Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatDate } from '@/lib/domain/format/date';
import type { DossierView } from '@/lib/usecases/view-dossier';
import { Sentence } from '../sentence';

/** Whose turn it is, what they are to do, and until when. */
export function TurnLine({ turn }: { turn: DossierView['turn'] }) {
  const t = useTranslations('dossier-head');
  if (!turn) {
    return (
      <p className="mt-1.5 flex items-center gap-2 pb-1 text-sm font-medium text-done">
        <CircleCheck aria-hidden className="size-4" />
        {t('finished')}
      </p>
    );
  }
  return (
    <p className="mt-1.5 flex items-start gap-2 pb-1 text-sm">
      <Hourglass aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <span className="min-w-0">
        <span className="text-ink-soft">{t('turnOf')}</span> <strong className="font-semibold">{turn.agencyName}</strong>
        {turn.dueOn && <span className="font-medium text-warn"> · {t('due', { date: formatDate(turn.dueOn) })}</span>}
        <span className="text-ink-soft"> · <Sentence said={turn} /></span>
      </span>
    </p>
  );
}
