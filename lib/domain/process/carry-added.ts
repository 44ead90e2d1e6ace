import { compareVersions } from '../compare/compare';
import { enteredProcedure } from '../procedures/entered-procedure';
import { PARTS } from '../procedures/types';
import type { Provision } from '../structure/types';
import type { Procedure } from './types';

/** The version that procedures are carried into. */
export interface NewVersion {
  readonly versionId: string;
  readonly provisions: readonly Provision[];
  /** SHA-256 of the words of these provisions. */
  digestOf(provisionIds: readonly string[]): string;
}

/** A procedure that a person added, as it stands in the new version; undecided until its text has been looked at. */
export interface CarriedOn {
  readonly old: Procedure;
  readonly procedure: Omit<Procedure, 'id'>;
}

/**
 * Procedures that people added, in the provisions that their provisions have become. No machine finds
 * them again, so without this a new version would silently lose them. One of which no provision is
 * left has gone from the draft, and is dropped.
 */
export function carryAdded(added: readonly Procedure[], before: readonly Provision[], next: NewVersion): { carried: CarriedOn[]; dropped: Procedure[] } {
  if (added.length === 0) return { carried: [], dropped: [] };
  const became = placesNow(before, next.provisions);
  const nowhere = (old: Procedure): boolean => !old.provisionIds.some((id) => became.has(id));
  return {
    carried: added.filter((old) => !nowhere(old)).map((old) => ({ old, procedure: carry(old, became, next) })),
    dropped: added.filter(nowhere),
  };
}

/** Id in the old version -> id in the new one, for every provision that is still there, be it moved, renumbered or reworded. */
function placesNow(before: readonly Provision[], after: readonly Provision[]): Map<string, string> {
  return new Map(compareVersions({ provisions: before }, { provisions: after }).flatMap(({ from, to }) => (from !== null && to !== null ? [[from, to] as const] : [])));
}

function carry(old: Procedure, became: ReadonlyMap<string, string>, { versionId, provisions, digestOf }: NewVersion): CarriedOn['procedure'] {
  const now = (ids: readonly string[] = []): string[] => ids.flatMap((id) => became.get(id) ?? []);
  const { provisions: provisionIds, ...found } = enteredProcedure(provisions, {
    name: old.name, nature: old.nature, provisions: now(old.provisionIds),
    parts: Object.fromEntries(PARTS.map((part) => [part, now(old.parts[part])])),
  });
  return {
    ...found, versionId, position: 0, provisionIds, digest: digestOf(provisionIds), origin: 'added', decision: 'proposed',
    reason: null, decidedById: null, decidedRole: null, decidedAt: null, reviewedById: null, previousId: null,
  };
}
