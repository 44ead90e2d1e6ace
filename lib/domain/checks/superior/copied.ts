/** R29: clauses that say again what an act above already says (Law 80/2015 Art. 8(2)). */
import type { Provision } from '../../structure/types';
import type { SuperiorArticle } from './types';
import { draftUnits, shinglesOf, superiorUnits, type SuperiorUnit } from './units';

const SAME = 0.8;

export interface Copy {
  readonly provision: Provision;
  readonly of: SuperiorUnit;
  /** Share of the shingles that both have, of those that either has: 0.8 to 1. */
  readonly likeness: number;
}

/**
 * The clauses and points of a draft that are nearly word for word those of an act above, each with the place that it
 * is most like; of a copied clause the points are not told again. Only shingles that the draft has are looked up.
 */
export function copiesIn(provisions: readonly Provision[], articles: readonly SuperiorArticle[]): Copy[] {
  const units = draftUnits(provisions);
  const where = new Map<string, number[]>();
  units.forEach((unit, i) => unit.shingles.forEach((shingle) => {
    const row = where.get(shingle);
    if (row === undefined) where.set(shingle, [i]);
    else row.push(i);
  }));
  const best = new Map<number, { of: SuperiorUnit; likeness: number }>();
  for (const of of articles.flatMap(superiorUnits)) {
    const shingles = shinglesOf(of.text);
    const shared = new Map<number, number>();
    for (const shingle of shingles) for (const i of where.get(shingle) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    for (const [i, count] of shared) {
      const likeness = count / (shingles.size + (units[i]?.shingles.size ?? 0) - count);
      if (likeness >= SAME && likeness > (best.get(i)?.likeness ?? 0)) best.set(i, { of, likeness });
    }
  }
  const told = new Set<string>();
  return units.flatMap(({ provision, within }, i) => {
    const match = best.get(i);
    if (match === undefined || told.has(provision.id)) return [];
    within.forEach((id) => told.add(id));
    return [{ provision, ...match }];
  });
}
