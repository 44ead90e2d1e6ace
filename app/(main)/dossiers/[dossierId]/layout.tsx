import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { BlockersButton } from '@/app/components/dossier/blockers-button';
import { DossierHead } from '@/app/components/dossier/dossier-head';
import { DossierTabs } from '@/app/components/dossier/dossier-tabs';
import { dossierIfSeen, dossierView } from './dossier-view';

type Props = { readonly params: Promise<{ dossierId: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossierId } = await params;
  const title = (await dossierIfSeen(dossierId))?.dossier.title;
  return title ? { title: { default: title, template: `%s · ${title}` } } : {};
}

/** The head of a dossier, which never changes place; its row of tabs stays in sight while the page scrolls. */
export default async function DossierLayout({ params, children }: Props) {
  const { dossierId } = await params;
  const view = await dossierView(dossierId);
  return (
    <>
      <DossierHead view={view} />
      <div className="sticky top-0 z-20 flex h-(--tabs) items-stretch justify-between gap-3 border-b border-line bg-surface px-4 md:px-6">
        <DossierTabs dossierId={dossierId} />
        <BlockersButton dossierId={dossierId} blockers={view.blockers} stage={view.dossier.stage} />
      </div>
      {children}
    </>
  );
}
