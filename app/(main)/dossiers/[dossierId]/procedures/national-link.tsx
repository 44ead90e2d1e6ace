import { Library } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { currentActor } from '@/app/_lib/session';
import { compareWithNationalList } from '@/lib/usecases/compare-with-national-list';
import { getDeps } from '@/lib/wiring';

/** Says whether the national list has the procedure already, with the way to the comparison; nothing where it has none. */
export async function NationalLink({ dossierId, procedureId }: { dossierId: string; procedureId: string }) {
  const t = await getTranslations('library.national');
  const found = await compareWithNationalList(getDeps(), await currentActor(), { procedureId });
  if (!found.ok || found.value.matches.length === 0) return null;
  return (
    <p className="mt-3 text-sm">
      <Link className="link" href={`/dossiers/${dossierId}/procedures/${procedureId}/national`}>
        <Library aria-hidden className="mr-1.5 inline size-4 align-[-0.2em]" />{t('link', { count: found.value.matches.length })}
      </Link>
    </p>
  );
}
