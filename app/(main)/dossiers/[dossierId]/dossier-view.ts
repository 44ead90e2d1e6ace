import { notFound } from 'next/navigation';
import { cache } from 'react';
import { currentActor } from '@/app/_lib/session';
import { viewDossier, type DossierView } from '@/lib/usecases/view-dossier';
import { getDeps } from '@/lib/wiring';

/** The dossier of an address as the signed-in person may see it, or null; read once a request, however many ask. */
export const dossierIfSeen = cache(async (dossierId: string): Promise<DossierView | null> => {
  const view = await viewDossier(getDeps(), await currentActor(), { dossierId });
  return view.ok ? view.value : null;
});

/** The same for pages: a dossier of other agencies is not found. */
export async function dossierView(dossierId: string): Promise<DossierView> {
  return (await dossierIfSeen(dossierId)) ?? notFound();
}
