'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cx } from '../ui/cx';

const TABS = ['text', 'procedures', 'assessment', 'opinions', 'compare', 'gate', 'record'] as const;

/** The pages of a dossier. */
export function DossierTabs({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossier-head');
  const here = usePathname().split('/')[3];
  return (
    <nav aria-label={t('tabsLabel')} className="-mx-1 min-w-0 overflow-x-auto">
      <ul className="flex h-full gap-1 px-1">
        {TABS.map((tab) => (
          <li key={tab} className="h-full">
            <Link
              href={`/dossiers/${dossierId}/${tab}`}
              aria-current={here === tab ? 'page' : undefined}
              className={cx(
                'flex h-full items-center border-b-2 px-2.5 whitespace-nowrap -outline-offset-2',
                here === tab ? 'border-accent font-semibold text-accent-strong' : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {t(`tabs.${tab}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
