import type { Provision } from '../structure/types';
import { missingParts } from './missing-parts';
import { PARTS, type FoundProcedure, type Part, type ProcedureNature } from './types';

/** A procedure as a person enters it, where the machine has seen none. */
export interface EnteredProcedure {
  readonly name: string;
  readonly nature: ProcedureNature;
  /** Ids of provisions of the draft: articles, clauses, points. */
  readonly provisions: readonly string[];
  /** For each part known, which of the provisions regulate it. */
  readonly parts: Readonly<Partial<Record<Part, readonly string[]>>>;
}

/**
 * What a person entered, in the form of what the machine finds. A provision takes in all that stands
 * in it, so that words put into a chosen article later on are words of the procedure. The name is
 * never missing: a person gave it. Ids that the draft does not have are left out.
 */
export function enteredProcedure(draft: readonly Provision[], entered: EnteredProcedure): FoundProcedure {
  const provisions = withContents(draft, entered.provisions);
  const parts = PARTS.flatMap((part) => {
    const regulating = new Set(entered.parts[part]);
    const ids = provisions.filter((id) => regulating.has(id));
    return ids.length > 0 ? [[part, ids] as const] : [];
  });
  return {
    name: entered.name, nature: entered.nature, provisions, parts: Object.fromEntries(parts), elsewhere: {}, targets: [],
    missing: missingParts(['name', ...parts.map(([part]) => part)]),
  };
}

/** The provisions and whatever stands in them, in the order of the draft, in which a provision stands before its contents. */
function withContents(draft: readonly Provision[], ids: readonly string[]): string[] {
  const taken = new Set(ids);
  const inside = draft.filter(({ id, parent }) => {
    if (parent !== null && taken.has(parent)) taken.add(id);
    return taken.has(id);
  });
  return inside.map(({ id }) => id);
}
