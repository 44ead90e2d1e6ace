import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Alert } from '@/app/components/ui/alert';
import type { ReviewView } from '@/lib/usecases/view-review';

const SHOWN = 12;

type Props = { readonly dossierId: string } & Pick<ReviewView, 'warnings' | 'provisions'>;

/** Where the reader was in doubt and what it decided, each with the way to the place itself. */
export function DoubtfulPlaces({ dossierId, warnings, provisions }: Props) {
  const t = useTranslations('dossier-head.upload.read');
  if (warnings.length === 0) return <Alert tone="done" className="mt-4">{t('noWarnings')}</Alert>;
  const owner = new Map(provisions.flatMap((provision) => provision.lines.map((line) => [line, provision.id] as const)));
  const left = warnings.length - SHOWN;
  return (
    <Alert tone="warn" title={t('warnings', { n: warnings.length })} className="mt-4">
      <p className="text-ink-soft">{t('warningsHint')}</p>
      <ul className="mt-1.5 list-disc pl-5">
        {warnings.slice(0, SHOWN).map(({ message, line }, i) => {
          const provision = line === null ? undefined : owner.get(line);
          return (
            <li key={i}>
              <span lang="vi">{message}</span>{' '}
              {provision && <Link href={`/dossiers/${dossierId}/text?provision=${encodeURIComponent(provision)}`} className="link whitespace-nowrap">{t('show')}</Link>}
            </li>
          );
        })}
      </ul>
      {left > 0 && <p className="mt-1.5"><Link href={`/dossiers/${dossierId}/text`} className="link">{t('more', { n: left })}</Link></p>}
    </Alert>
  );
}
