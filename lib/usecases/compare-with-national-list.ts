import { compareProcedure, type PartComparison } from '@/lib/domain/precedents/compare-procedure';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Result } from '@/lib/domain/result';
import { placeOf } from '@/lib/domain/structure/place';
import { readDossier } from './_act';
import type { Deps } from './_deps';
import { asJudged, judgementsOf } from './_judged';
import { inNationalList } from './_national';
import { NOT_FOUND } from './_refusals';

/** A procedure of the national list on the same matter. */
export interface NationalMatch {
  readonly articleId: string;
  /** "1.000178". */
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly field: string;
  readonly agency: string;
  /** How much the names are the same, 0.8 to 1. */
  readonly likeness: number;
  readonly parts: readonly PartComparison[];
}

export interface NationalComparison {
  readonly dossierId: string;
  readonly versionId: string;
  readonly procedure: { readonly id: string; readonly name: string };
  /** Most alike first. */
  readonly matches: readonly NationalMatch[];
  /** Where the provisions named in the comparison stand, in words: by id. */
  readonly places: Readonly<Record<string, string>>;
  /** True where the library knows any procedure that fits the words at all. */
  readonly listKnown: boolean;
}

/** Whether the national list has a procedure of a draft already (thủ tục tương tự), and what differs part by part. */
export async function compareWithNationalList(
  deps: Pick<Deps, 'store' | 'precedents' | 'clock'>, actor: Actor, { procedureId }: { procedureId: string },
): Promise<Result<NationalComparison, BlockedRefusal>> {
  const { store } = deps;
  const stored = await store.procedures.find(procedureId);
  const version = stored && (await store.versions.find(stored.versionId));
  const read = await readDossier(deps, actor, version?.dossierId, async () => {
    if (stored === null || version === null) return null;
    const [procedure] = asJudged([stored], await store.findings.list(version.id), await judgementsOf(store, version), version);
    return procedure ? { procedure, version } : null;
  });
  if (!read.ok) return read;
  if (read.value === null) return err(NOT_FOUND);
  const { procedure, version: { id: versionId, dossierId, document } } = read.value;
  const { same, listKnown } = await inNationalList(deps, procedure.name);
  const entries = await Promise.all(same.map(({ hit }) => deps.precedents.get(hit.articleId)));
  const matches = same.flatMap(({ likeness }, i): NationalMatch[] => {
    const entry = entries[i];
    if (!entry?.procedure) return [];
    const { id: articleId, heading: name, document: { agency }, procedure: { code, level, field, parts } } = entry;
    return [{ articleId, code, name, level, field, agency, likeness, parts: compareProcedure(document, procedure, parts) }];
  });
  const byId = new Map(document.provisions.map((provision) => [provision.id, provision]));
  const named = matches.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.flatMap(({ here }) => (here ? [here.provision] : []))));
  const places = Object.fromEntries([...new Set(named)].flatMap((id) => { const provision = byId.get(id); return provision ? [[id, placeOf(provision, byId)]] : []; }));
  return ok({ dossierId, versionId, procedure: { id: procedure.id, name: procedure.name }, matches, places, listKnown });
}
