import { redirect } from 'next/navigation';
import { dossierView } from './dossier-view';

/** A dossier opens on its text, or, before there is one, where it is uploaded. */
export default async function DossierPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const { dossierId } = await params;
  const { versions } = await dossierView(dossierId);
  redirect(`/dossiers/${dossierId}/${versions.length > 0 ? 'text' : 'upload'}`);
}
