import { fold } from '@/lib/domain/text/fold';

/** Something the command list can go to. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** What kind of thing it is, for the small words at its right. */
  readonly kind: 'page' | 'tab' | 'dossier' | 'search';
}

/** Most lines that are shown at once; more would have to be read rather than seen. */
const MOST = 9;

/**
 * The commands whose label has all words of the query, with or without accents, then the
 * searches for the query itself. An empty query shows the first commands.
 */
export function matching(commands: readonly Command[], query: string, searches: readonly Command[]): Command[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = commands.filter(({ label }) => words.every((word) => fold(label).includes(word)));
  return words.length === 0 ? found.slice(0, MOST) : [...found.slice(0, MOST - searches.length), ...searches];
}
