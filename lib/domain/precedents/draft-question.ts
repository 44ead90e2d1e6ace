/** What the library is asked for a provision of a draft. */
import type { Provision } from '../structure/types';

/** Characters of a provision's own text. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** Longest text that is asked with, in characters; an engine takes what is rare in it. */
const LONGEST = 4_000;

/**
 * The text of a provision with what stands in it, under the heading of its article; or the chosen words alone, since
 * whoever chooses words means them. Null where the draft has no such provision; empty where it says nothing.
 */
export function draftQuestion(provisions: readonly Provision[], id: string, words: Words | null = null): string | null {
  const byId = new Map(provisions.map((one) => [one.id, one]));
  const provision = byId.get(id);
  if (provision === undefined) return null;
  const chosen = words && provision.text.slice(words.start, words.end).trim();
  if (chosen) return chosen.slice(0, LONGEST);
  const article = articleAbove(provision, byId);
  const inside = provisions.filter((one) => one.id === id || standsIn(one, id, byId));
  const texts = inside.flatMap((one) => (one.id === article?.id ? [one.text] : [one.heading, one.text]));
  return [article?.heading ?? '', ...texts].filter(Boolean).join('\n').slice(0, LONGEST);
}

type ById = ReadonlyMap<string, Provision>;

function articleAbove(provision: Provision, byId: ById): Provision | undefined {
  const above = provision.parent === null ? undefined : byId.get(provision.parent);
  return provision.kind === 'article' ? provision : above && articleAbove(above, byId);
}

function standsIn({ parent }: Provision, id: string, byId: ById): boolean {
  const above = parent === null ? undefined : byId.get(parent);
  return above !== undefined && (above.id === id || standsIn(above, id, byId));
}
