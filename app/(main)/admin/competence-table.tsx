import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import type { Tone } from '@/app/components/ui/tone';
import { COMPETENCE, type Verdict } from '@/lib/domain/checks/competence';
import { documentTypeName } from '@/lib/domain/checks/document-types';
import { LawCells, LawHeads } from './law-cells';

const TONE: Readonly<Record<Verdict, Tone>> = { may: 'done', 'with-ground': 'warn', 'may-not': 'error' };

const IN_FORCE_FIRST = COMPETENCE.toSorted((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null));

/** Which documents may set procedures, under which statute, and on what ground. */
export function CompetenceTable({ on }: { on: string }) {
  const t = useTranslations('admin');
  return (
    <Card padded={false}>
      <Table caption={t('competence')} className="min-w-[67rem]">
        <thead><tr><Th>{t('documentType')}</Th><Th>{t('regime')}</Th><Th>{t('verdict')}</Th><Th>{t('grounds')}</Th><LawHeads /></tr></thead>
        <tbody>
          {IN_FORCE_FIRST.map((cell) => (
            <tr key={`${cell.regime}-${cell.documentType}-${cell.validFrom}`}>
              <Th scope="row" lang="vi" className="min-w-40">{documentTypeName(cell.documentType)}</Th>
              <Td className="whitespace-nowrap">{t(`regime${cell.regime}`)}</Td>
              <Td><Badge tone={TONE[cell.verdict]} icon>{t(`verdicts.${cell.verdict}`)}</Badge></Td>
              <Td lang="vi" className="min-w-44 text-sm">{[...cell.grounds, cell.note].filter(Boolean).join('; ') || '—'}</Td>
              <LawCells legalBasis={cell.citation} validFrom={cell.validFrom} validTo={cell.validTo} confidence={cell.confidence} on={on} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
