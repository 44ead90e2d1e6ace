'use server';

import { currentActor } from '@/app/_lib/session';
import { listDossiers } from '@/lib/usecases/list-dossiers';
import { getDeps } from '@/lib/wiring';

/** Names of the dossiers of the signed-in person, newest first, for the command list. */
export async function myDossiers(): Promise<{ id: string; title: string }[]> {
  const listed = await listDossiers(getDeps(), await currentActor());
  return listed.ok ? listed.value.map(({ dossier }) => ({ id: dossier.id, title: dossier.title })) : [];
}
