import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import type { CompetenceCell } from '@/lib/domain/checks/competence';
import type { DossierView } from '@/lib/usecases/view-dossier';
import { GroundForm } from './ground-form';

const TONE = { may: 'done', 'with-ground': 'warn', 'may-not': 'error' } as const;

/**
 * The ground on which the draft sets procedures (căn cứ được quy định thủ tục hành chính), and which grounds
 * the law accepts for this type of document: `cell` of the competence matrix, null where it has none.
 */
export function GroundCard({ head: { dossier, documentTypeName, may }, cell }: { head: DossierView; cell: CompetenceCell | null }) {
  const t = useTranslations('assessment.ground');
  const { ground } = dossier;
  const wanted = cell === null || cell.verdict === 'with-ground';
  return (
    <Card title={t('title')} note={cell && <span lang="vi">{cell.citation}</span>}>
      <div className="flex flex-col gap-3">
        {ground !== null && <p className="max-w-3xl"><Badge tone="done" icon className="mr-2">{t('recorded')}</Badge><span lang="vi" className="whitespace-pre-line">{ground}</span></p>}
        {ground === null && wanted && <p><Badge tone="warn" icon>{t('none')}</Badge></p>}
        {cell && (
          <div className="text-ink-soft">
            {ground === null && !wanted && <Badge tone={TONE[cell.verdict]} icon className="mr-2">{t(`verdicts.${cell.verdict}`)}</Badge>}
            {t.rich(`says.${cell.verdict}`, { type: documentTypeName, vi: (words) => <span lang="vi">{words}</span> })}
            {cell.grounds.length > 0 && <ul lang="vi" className="mt-1 list-disc pl-5">{cell.grounds.map((one) => <li key={one}>{one}</li>)}</ul>}
            {cell.note && <p lang="vi" className="mt-1">{cell.note}</p>}
          </div>
        )}
        {may.recordGround === true && (wanted || ground !== null) && <GroundForm dossierId={dossier.id} revision={dossier.revision} ground={ground} />}
      </div>
    </Card>
  );
}
