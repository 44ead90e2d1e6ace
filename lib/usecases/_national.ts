import { plainName, sameProcedure } from '@/lib/domain/precedents/same-procedure';
import type { PrecedentHit } from '@/lib/ports/precedents';
import type { Deps } from './_deps';

/** Hits that are looked at: what has the same name stands among the first. */
const LOOKED_AT = 20;
/** Where one name is the same, others that are less so by more than this are variants of it. */
const NEAR = 0.1;

export interface SameNamed {
  readonly hit: PrecedentHit;
  /** How much the names are the same, 0.8 to 1. */
  readonly likeness: number;
}

/** The procedures of the national list on the matter of a name, most alike first; `listKnown` where any fits its words at all. */
export async function inNationalList({ precedents, clock }: Pick<Deps, 'precedents' | 'clock'>, name: string): Promise<{ same: SameNamed[]; listKnown: boolean }> {
  const { hits, total } = await precedents.search({ text: plainName(name), filter: { kind: 'procedure' }, on: clock.today() }, { limit: LOOKED_AT, offset: 0 });
  const judged = hits.map((hit) => ({ hit, likeness: sameProcedure(name, hit.heading) })).sort((a, b) => b.likeness - a.likeness);
  return { same: judged.filter(({ likeness }) => likeness > 0 && likeness >= (judged[0]?.likeness ?? 0) - NEAR), listKnown: total > 0 };
}
