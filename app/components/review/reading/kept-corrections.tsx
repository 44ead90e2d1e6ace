'use client';

import { useTranslations } from 'next-intl';
import { formatMoment } from '@/lib/domain/format/date';
import { Button } from '../../ui/button';
import { useReview, useReviewStore } from '../state/context';
import { toggleTakeBack } from '../state/correct';
import { useLineWords } from './use-line-words';

/** What people said of lines of this version, each with who said it; it can be taken back one by one. */
export function KeptCorrections() {
  const t = useTranslations('review.reading');
  const store = useReviewStore();
  const words = useLineWords();
  const corrections = useReview((state) => state.view.reading.corrections);
  const mayCorrect = useReview((state) => state.view.may.correct);
  const takeBack = useReview((state) => state.pending.takeBack);
  if (corrections.length === 0) return null;
  return (
    <section>
      <h2>{t('kept')}</h2>
      <ul className="mt-1 flex flex-col gap-2">
        {corrections.map((one) => {
          const going = takeBack.includes(one.line);
          return (
            <li key={one.line} className="flex flex-wrap items-baseline gap-x-2">
              <q lang="vi" className={going ? 'font-law line-through' : 'font-law'}>{one.text.length > 90 ? `${one.text.slice(0, 90)}…` : one.text}</q>
              <span className="font-medium">→ {words.correction(one)}</span>
              <span className="text-ink-soft">{one.madeByName} · {formatMoment(one.madeAt)}</span>
              {mayCorrect && <Button size="sm" variant="quiet" aria-pressed={going} onClick={() => toggleTakeBack(store, one.line)}>{t(going ? 'keep' : 'takeBack')}</Button>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
