import { Library } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { currentActor } from '@/app/_lib/session';
import { countInNationalList } from '@/lib/usecases/count-in-national-list';
import { getDeps } from '@/lib/wiring';
import { inTurn } from './in-turn';

/** Says whether the national list has the procedure already, with the way to the comparison; nothing where it has none. */
export async function NationalLink({ dossierId, procedureId, name }: { dossierId: string; procedureId: string; name: string }) {
  const t = await getTranslations('library.national');
  const actor = await currentActor();
  const found = await inTurn()(() => countInNationalList(getDeps(), actor, { name }));
  if (!found.ok || found.value === 0) return null;
  return (
    <p className="mt-3 text-sm">
      <Link className="link" href={`/dossiers/${dossierId}/procedures/${procedureId}/national`}>
        <Library aria-hidden className="mr-1.5 inline size-4 align-[-0.2em]" />{t('link', { count: found.value })}
      </Link>
    </p>
  );
}
