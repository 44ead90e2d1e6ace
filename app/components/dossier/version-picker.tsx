'use client';

import { Check, ChevronDown, Download, Upload } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { formatMoment } from '@/lib/domain/format/date';
import type { DossierView } from '@/lib/usecases/view-dossier';
import { buttonClass, LinkButton } from '../ui/button';
import { Popover, PopoverClose } from '../ui/popover';
import { shortHash } from './short-hash';

/** What the structure of a version is given away as; names of formats are the same in every language. */
const FORMATS = [['akn', 'Akoma Ntoso'], ['json', 'JSON'], ['csv', 'CSV']] as const;

interface VersionPickerProps {
  readonly dossierId: string;
  readonly versions: DossierView['versions'];
  readonly mayUpload: boolean;
}

/** The version under review with the start of its hash; opens the list of all versions. `?v=2` shows version 2. */
export function VersionPicker({ dossierId, versions, mayUpload }: VersionPickerProps) {
  const t = useTranslations('dossier-head.versions');
  const asked = Number(useSearchParams().get('v'));
  const onText = usePathname().endsWith('/text');
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const latest = newestFirst[0];
  const shown = (onText && versions.find((version) => version.number === asked)) || latest;
  if (!latest || !shown) {
    return mayUpload && <LinkButton href={`/dossiers/${dossierId}/upload`} variant="primary" icon={<Upload aria-hidden className="size-4" />}>{t('uploadFirst')}</LinkButton>;
  }
  const old = shown.number !== latest.number;
  const trigger = (
    <button type="button" className={buttonClass(old ? 'warn' : 'secondary', 'sm')}>
      <span>{old ? t('old', { n: shown.number, latest: latest.number }) : t('current', { n: shown.number })}</span>
      <code className="font-mono text-xs text-ink-soft">{shortHash(shown.sha256)}</code>
      <ChevronDown aria-hidden className="size-4" />
    </button>
  );
  return (
    <Popover trigger={trigger} label={t('all')}>
      <ul>
        {newestFirst.map((version) => (
          <li key={version.id} className="flex items-stretch border-b border-line">
            <PopoverClose asChild>
              <Link
                href={`/dossiers/${dossierId}/text${version.number === latest.number ? '' : `?v=${version.number}`}`}
                aria-current={version.number === shown.number || undefined}
                className="min-w-0 flex-1 px-4 py-2.5 hover:bg-sunken"
              >
                <span className="flex items-center gap-2 font-medium">
                  {t('current', { n: version.number })}
                  <code className="font-mono text-xs font-normal text-ink-soft">{shortHash(version.sha256)}</code>
                  {version.number === shown.number && <Check aria-hidden className="size-4 text-accent" />}
                </span>
                <span className="block truncate text-sm text-ink-soft">{version.fileName}</span>
                <span className="block text-sm text-ink-soft">{formatMoment(version.uploadedAt)}</span>
              </Link>
            </PopoverClose>
            <a href={`/api/versions/${version.id}/original`} download aria-label={t('download', { n: version.number })} className="flex w-11 items-center justify-center text-ink-soft hover:bg-sunken hover:text-ink">
              <Download aria-hidden className="size-4" />
            </a>
          </li>
        ))}
      </ul>
      <p className="border-b border-line px-4 py-2.5 text-sm text-ink-soft">
        {t('structure', { n: shown.number })}{' '}
        {FORMATS.map(([format, name], i) => (
          <Fragment key={format}>
            {i > 0 && ' · '}
            <a href={`/api/versions/${shown.id}/structure?format=${format}`} download className="text-accent underline underline-offset-2">{name}</a>
          </Fragment>
        ))}
      </p>
      {mayUpload && (
        <div className="p-3">
          <PopoverClose asChild>
            <LinkButton href={`/dossiers/${dossierId}/upload`} size="sm" icon={<Upload aria-hidden className="size-4" />}>{t('uploadNext')}</LinkButton>
          </PopoverClose>
        </div>
      )}
    </Popover>
  );
}
