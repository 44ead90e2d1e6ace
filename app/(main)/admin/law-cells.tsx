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

/** Where a line of law data comes from, when it applies, and how sure that is. `on`: today, ISO. */
export function LawCells({ legalBasis, validFrom, validTo, confidence, on }: LawDates & { readonly on: string }) {
  const t = useTranslations('admin');
  const level = confidence === 'high' || confidence === 'medium' ? confidence : 'low';
  return (
    <>
      <Td lang="vi" className="min-w-44 text-sm">{legalBasis}</Td>
      <ValidCell validFrom={validFrom} validTo={validTo} on={on} />
      <Td><Badge tone={TONE[level]} icon>{t(`confidenceLevel.${level}`)}</Badge></Td>
    </>
  );
}

/** When a line of law data applies; one that does not today says so. */
function ValidCell({ validFrom, validTo, on }: Pick<LawDates, 'validFrom' | 'validTo'> & { readonly on: string }) {
  const t = useTranslations('admin');
  const from = formatDate(validFrom);
  const idle = on < validFrom ? 'notYet' : validTo !== null && validTo < on ? 'noLonger' : null;
  return (
    <Td className="min-w-36 text-sm tabular-nums">
      {validTo ? t('validBetween', { from, to: formatDate(validTo) }) : t('validFrom', { from })}
      {idle && <Badge className="mt-1">{t(idle)}</Badge>}
    </Td>
  );
}
