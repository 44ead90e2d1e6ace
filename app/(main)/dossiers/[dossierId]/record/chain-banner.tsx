import { useTranslations } from 'next-intl';
import { Alert } from '@/app/components/ui/alert';
import type { RecordView } from '@/lib/usecases/view-record';
import { PAGE_SIZE } from './readable';

/** Whether every entry still has the hash of its content, and if not, which do not; `href` leads to a page of the unfiltered list. */
export function ChainBanner({ entries, href }: { entries: RecordView['entries']; href: (page: number) => string }) {
  const t = useTranslations('record');
  const broken = entries.flatMap(({ intact, sequence }, index) => (intact ? [] : [{ sequence, page: Math.floor(index / PAGE_SIZE) + 1 }])).reverse();
  if (broken.length === 0) return <Alert tone="done" className="mb-4" title={t('intact', { count: entries.length })}>{t('intactHint')}</Alert>;
  return (
    <Alert tone="error" className="mb-4" title={t('broken', { count: broken.length })}>
      <p>{t('brokenAt')} {broken.map(({ sequence, page }, index) => <span key={sequence}>{index > 0 && ', '}<a className="link" href={`${href(page)}#entry-${sequence}`}>{sequence}</a></span>)}. {t('brokenHint')}</p>
    </Alert>
  );
}
