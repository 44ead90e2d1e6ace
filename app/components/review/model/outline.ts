import type { Finding } from '@/lib/domain/process/types';
import type { Provision, ProvisionKind } from '@/lib/domain/structure/types';
import { groupHeads } from './paper';
import { isTechnique } from './review-view';

export interface OutlineEntry {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly heading: string;
  /** What the draft calls it, where that is not the word of its kind: "mẫu số". */
  readonly word: string | undefined;
  /** From 0: how many heads of the outline hold this one. */
  readonly depth: number;
  /** Provisions under it (itself included) that carry at least one label not rejected. */
  readonly labelled: number;
  readonly errors: number;
  readonly warns: number;
}

/** Heads of the document with what was found of procedures under each; what was rejected no longer counts, nor does how the draft is written. */
export function outlineOf(provisions: readonly Provision[], findings: readonly Finding[]): OutlineEntry[] {
  const heads = groupHeads(provisions);
  const parents = new Map(provisions.map((provision) => [provision.id, provision.parent]));
  const tallies = new Map<string, { labelled: Set<string>; errors: number; warns: number; depth: number }>();
  for (const id of heads) {
    const depth = ancestors(id, parents).filter((holder) => heads.has(holder)).length - 1;
    tallies.set(id, { labelled: new Set(), errors: 0, warns: 0, depth });
  }
  for (const finding of findings) {
    if (finding.decision === 'rejected' || finding.provisionId === null || isTechnique(finding)) continue;
    for (const id of ancestors(finding.provisionId, parents)) {
      const tally = tallies.get(id);
      if (!tally) continue;
      if (finding.kind === 'part') tally.labelled.add(finding.provisionId);
      else if (finding.severity === 'error') tally.errors += 1;
      else if (finding.severity === 'warn') tally.warns += 1;
    }
  }
  return provisions.flatMap(({ id, kind, number, heading, word }) => {
    const tally = tallies.get(id);
    return tally ? [{ id, kind, number, heading, word, depth: tally.depth, labelled: tally.labelled.size, errors: tally.errors, warns: tally.warns }] : [];
  });
}

/** The head under which each provision stands in the outline. */
export function headOf(provisions: readonly Provision[]): ReadonlyMap<string, string> {
  const heads = groupHeads(provisions);
  const result = new Map<string, string>();
  let current: string | null = null;
  for (const { id } of provisions) {
    if (heads.has(id)) current = id;
    if (current !== null) result.set(id, current);
  }
  return result;
}

/** The provision and everything that holds it; a broken tree that loops ends where it began. */
function ancestors(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const chain: string[] = [];
  for (let at: string | null | undefined = id; at && !chain.includes(at); at = parents.get(at)) chain.push(at);
  return chain;
}
