import { useTranslations } from 'next-intl';
import { Alert } from '@/app/components/ui/alert';
import type { RecordView } from '@/lib/usecases/view-record';

/** Whether every entry still has the hash of its content, and if not, which do not. */
export function ChainBanner({ entries }: { entries: RecordView['entries'] }) {
  const t = useTranslations('record');
  const broken = entries.filter((entry) => !entry.intact).map((entry) => entry.sequence).sort((a, b) => a - b);
  if (broken.length === 0) return <Alert tone="done" className="mb-4" title={t('intact', { count: entries.length })}>{t('intactHint')}</Alert>;
  return (
    <Alert tone="error" className="mb-4" title={t('broken', { count: broken.length })}>
      <p>{t('brokenAt')} {broken.map((sequence, index) => <span key={sequence}>{index > 0 && ', '}<a className="link" href={`#entry-${sequence}`}>{sequence}</a></span>)}. {t('brokenHint')}</p>
    </Alert>
  );
}
