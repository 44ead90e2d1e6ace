import type { CheckedAct } from '@/lib/domain/precedents/citations';
import { nameOfAct } from '@/lib/domain/checks/superior/rank';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { placeOf } from '@/lib/domain/structure/place';
import { readDossier } from './_act';
import { citationsOf } from './_citations';
import type { Deps } from './_deps';

/** A cited act as the page shows it. */
export interface ShownAct extends CheckedAct {
  /** "Nghị định số 63/2010/NĐ-CP". */
  readonly name: string;
}

export interface CitationsView {
  readonly version: Pick<Version, 'id' | 'number'> | null;
  /** The day for which the library was asked, ISO. */
  readonly on: string;
  readonly acts: readonly ShownAct[];
  /** Where the places stand, in words: by id of the provision. */
  readonly places: Readonly<Record<string, string>>;
}

/** The legal bases and citations (căn cứ, viện dẫn) of the latest version against the library: whether each act and article is there, its rank, its force today. */
export function checkCitations(deps: Pick<Deps, 'store' | 'precedents' | 'clock'>, actor: Actor, { dossierId }: { dossierId: string }): Promise<Result<CitationsView, BlockedRefusal>> {
  return readDossier(deps, actor, dossierId, async ({ documentType }): Promise<CitationsView> => {
    const on = deps.clock.today();
    const version = await deps.store.versions.latest(dossierId);
    if (version === null) return { version: null, on, acts: [], places: {} };
    const { document } = version;
    const acts = (await citationsOf(deps, document, documentType)).map((act): ShownAct => ({ ...act, name: nameOf(act) }));
    const byId = new Map(document.provisions.map((provision) => [provision.id, provision]));
    const cited = new Set(acts.flatMap(({ places }) => places.map(({ provision }) => provision)));
    const places = Object.fromEntries([...cited].flatMap((id) => { const provision = byId.get(id); return provision ? [[id, placeOf(provision, byId)]] : []; }));
    return { version: { id: version.id, number: version.number }, on, acts, places };
  });
}

/** Its name by the sign in its number; where that says nothing, by what the library calls such an act. */
const nameOf = ({ number, act }: CheckedAct): string => nameOfAct(number, act?.type || 'Văn bản');
