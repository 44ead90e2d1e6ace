import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatDate } from '@/lib/domain/format/date';
import type { Regime } from '@/lib/domain/checks/types';

/** Which statute on law-making the draft comes under, as the day it was begun decides; it stays with the dossier. */
export function RegimeNote({ regime, startedOn }: { regime: Regime | null; startedOn: string }) {
  const t = useTranslations('dossiers.new');
  return (
    <p aria-live="polite" className="mt-2 flex min-h-11 items-start gap-2 rounded-md bg-sunken px-3 py-2 text-sm">
      <Scale aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
      <span>{regime ? t(`regime.${regime}`, { date: formatDate(startedOn) }) : t('regime.unknown')}</span>
    </p>
  );
}
