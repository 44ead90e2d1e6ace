'use client';

import { BookOpenCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/components/ui/button';

/** How much of the form the draft answers by itself, and one button to take all of it over. */
export function OffersBar({ answers, rows, onAcceptAll }: { answers: number; rows: number; onAcceptAll: () => void }) {
  const t = useTranslations('assessment.suggest');
  if (answers + rows === 0) return null;
  return (
    <section aria-label={t('title')} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-surface px-4 py-3">
      <BookOpenCheck aria-hidden className="size-5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-medium">{t('count', { answers, rows })}</p>
        <p className="text-sm text-ink-soft">{t('note')}</p>
      </div>
      <Button onClick={onAcceptAll}>{t('useAll')}</Button>
    </section>
  );
}
