import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Td, Th } from '@/app/components/ui/table';
import type { Tone } from '@/app/components/ui/tone';
import { formatDate } from '@/lib/domain/format/date';

export interface LawDates {
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly confidence: string;
}

const TONE: Readonly<Record<string, Tone>> = { high: 'done', medium: 'warn', low: 'error' };

/** Heads of the columns that every line of law data ends with. */
export function LawHeads() {
  const t = useTranslations('admin');
  return (
    <>
      <Th>{t('basis')}</Th>
      <Th>{t('valid')}</Th>
      <Th>{t('confidence')}</Th>
    </>
  );
}

/** Where a line of law data comes from, when it applies, and how sure that is. */
export function LawCells({ legalBasis, validFrom, validTo, confidence }: LawDates) {
  const t = useTranslations('admin');
  const level = confidence === 'high' || confidence === 'medium' ? confidence : 'low';
  return (
    <>
      <Td lang="vi" className="min-w-56">{legalBasis}</Td>
      <ValidCell validFrom={validFrom} validTo={validTo} />
      <Td><Badge tone={TONE[level]} icon>{t(`confidenceLevel.${level}`)}</Badge></Td>
    </>
  );
}

/** When a line of law data applies. */
export function ValidCell({ validFrom, validTo }: Pick<LawDates, 'validFrom' | 'validTo'>) {
  const t = useTranslations('admin');
  const from = formatDate(validFrom);
  return <Td className="whitespace-nowrap tabular-nums">{validTo ? t('validBetween', { from, to: formatDate(validTo) }) : t('validFrom', { from })}</Td>;
}
