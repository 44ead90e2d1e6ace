import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { LineCorrection } from '@/lib/domain/structure/types';
import type { LineReadAs } from '../model/lines';
import { usePlaceWords } from '../panel/use-place-words';

/** How it is said what a line is, or was read as. */
export function useLineWords() {
  const t = useTranslations('review.reading');
  const placeOf = usePlaceWords();
  const correction = useCallback(({ as, number }: Pick<LineCorrection, 'as' | 'number'>) => [t(`as.${as}`), number].filter(Boolean).join(' '), [t]);
  const reading = useCallback((read: LineReadAs | null) => (read ? t(`was.${read.role}`, { place: placeOf(read.provision.id) }) : t('was.nothing')), [t, placeOf]);
  return { correction, reading };
}
