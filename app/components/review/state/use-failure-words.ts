import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { FailureWords } from './send';

/** The two failures that the server cannot word itself, in the language of the interface. */
export function useFailureWords(): FailureWords {
  const t = useTranslations('common.act');
  return useMemo(() => ({ offline: t('offline'), unexpected: t('unexpected') }), [t]);
}
