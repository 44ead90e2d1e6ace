import { notFound } from 'next/navigation';
import { cache } from 'react';
import { currentActor } from '@/app/_lib/session';
import { viewDossier, type DossierView } from '@/lib/usecases/view-dossier';
import { getDeps } from '@/lib/wiring';

/**
 * The dossier of this address as the signed-in person may see it; read once a request,
 * however many parts of the page ask. A dossier of other agencies is not found.
 */
export const dossierView = cache(async (dossierId: string): Promise<DossierView> => {
  const view = await viewDossier(getDeps(), await currentActor(), { dossierId });
  return view.ok ? view.value : notFound();
});
