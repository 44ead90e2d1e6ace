'use client';

import { BookOpenText, ChartNoAxesColumn, Inbox, Library, Settings2, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cx } from '../ui/cx';

const PLACES = [
  { id: 'turn', href: '/', icon: Inbox, administrators: false },
  { id: 'dossiers', href: '/dossiers', icon: Library, administrators: false },
  { id: 'precedents', href: '/precedents', icon: BookOpenText, administrators: false },
  { id: 'overview', href: '/overview', icon: ChartNoAxesColumn, administrators: false },
  { id: 'admin', href: '/admin', icon: Settings2, administrators: true },
] as const satisfies readonly { id: string; href: string; icon: LucideIcon; administrators: boolean }[];

/** The places of the application: beside each other at the bottom of a narrow screen, under each other in the bar. */
export function NavLinks({ administrator }: { administrator: boolean }) {
  const t = useTranslations('shell.nav');
  const path = usePathname();
  return (
    <ul className="flex w-full justify-around md:flex-col md:gap-1">
      {PLACES.filter((place) => administrator || !place.administrators).map(({ id, href, icon: Icon }) => {
        const here = href === '/' ? path === '/' : path.startsWith(href);
        return (
          <li key={id} className="min-w-0 flex-1">
            <Link
              href={href}
              aria-current={here ? 'page' : undefined}
              className={cx(
                'flex flex-col items-center gap-0.5 rounded-md px-0.5 py-1.5 text-center text-[0.71875rem] leading-4 transition-colors',
                here ? 'bg-accent-tint font-medium text-accent-strong' : 'text-ink-soft hover:bg-sunken hover:text-ink',
              )}
            >
              <Icon aria-hidden strokeWidth={here ? 2.25 : 1.75} className="size-5" />
              {t(id)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
