import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { currentActor } from '@/app/_lib/session';
import { Mark } from '@/app/components/shell/mark';
import { NavLinks } from '@/app/components/shell/nav-links';
import { Palette } from '@/app/components/shell/palette';
import { PersonMenu } from '@/app/components/shell/person-menu';
import type { Role } from '@/lib/domain/process/types';
import { getDeps } from '@/lib/wiring';

/** The bar that everybody has at hand, and the page beside it. On a narrow screen the bar lies at the bottom. */
export default async function MainLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const t = await getTranslations();
  const agencies = new Map((await getDeps().store.people.agencies()).map((agency) => [agency.id, agency.name]));
  const posts = actor.memberships.map(({ agencyId, role }) => `${t(`common.roles.${role satisfies Role}`)} · ${agencies.get(agencyId) ?? ''}`);
  return (
    <div className="min-h-dvh pb-16 md:pb-0 md:pl-(--bar)">
      <a href="#content" className="sr-only z-60 rounded-md bg-accent px-4 py-2 text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
        {t('shell.skip')}
      </a>
      <header className="fixed inset-x-0 bottom-0 z-30 flex items-center border-t border-line bg-surface px-1.5 py-1 md:inset-y-0 md:right-auto md:w-(--bar) md:flex-col md:border-t-0 md:border-r md:px-1.5 md:py-3">
        <Link href="/" aria-label={t('shell.home')} className="mb-4 hidden rounded-md md:block">
          <Mark className="size-9" />
        </Link>
        <nav aria-label={t('shell.navigation')} className="w-full min-w-0 flex-1">
          <NavLinks administrator={actor.memberships.some((membership) => membership.role === 'administrator')} />
        </nav>
        <div className="pl-1 md:flex md:w-full md:flex-col md:items-center md:pl-0">
          <Palette />
          <PersonMenu name={actor.name} posts={posts} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="outline-none">{children}</main>
    </div>
  );
}
