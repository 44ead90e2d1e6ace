/** What a query asks of Meilisearch: which act and article it names, which words must stand side by side, and the few words worth looking for. */
import { fold } from '@/lib/domain/text/fold';
import { syllables } from '@/lib/domain/text/syllables';
import { numberKey } from './documents';

/** In how many entries each folded syllable stands; one that is not in the map stands in none. */
export type ArticlesOf = (syllables: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Meilisearch leaves out whatever comes after the tenth word. */
const MOST_WORDS = 10;

/** A syllable that no entry has may be a typing error of one that some have, if it is this long: shorter ones the server does not mend. */
const MENDABLE = 5;

export interface Wording {
  /** Keys of the numbers of acts that it names: "63/2010". */
  readonly numbers: readonly string[];
  /** Number of the article that it names: "12a". */
  readonly place: string | null;
  /** What was named, as it was typed; null where nothing was. */
  readonly reference: string | null;
  /** Folded texts in quotes. */
  readonly phrases: readonly string[];
  /** Folded syllables beside those, each once, in their order. */
  readonly words: readonly string[];
  /** True where there were more words than can be looked for, and only the rarest were kept. */
  readonly shortened: boolean;
}

const QUOTED = /["“”„]([^"“”„]*)["“”„]/g;
const NUMBER = /(?<![\d/.])\d+(?:\.\d+)?[a-z]?\s?\/\s?(?:\d{4}(?:\s?\/\s?[a-zđ][\p{L}\d&]*(?:\s?-\s?[\p{L}\d&]+)*)?|[a-zđ]{2}[\p{L}\d&]*(?:-[\p{L}\d&]+)*)/giu;
const ARTICLE = /(?<!\p{L})(?:điều|đieu|dieu)\s+(\d+[a-z]?)(?![\p{L}\d/])/iu;

/** Reads a query as people type it. The operators of query languages are but signs here. */
export async function wordingOf(query: string, articlesOf: ArticlesOf): Promise<Wording> {
  const text = query.normalize('NFC');
  const phrases = Array.from(text.matchAll(QUOTED), (m) => folded(m[1] ?? '').join(' ')).filter((phrase) => phrase !== '');
  const loose = text.replace(QUOTED, ' ');
  const named = Array.from(loose.matchAll(NUMBER), (m) => m[0].trim());
  const article = ARTICLE.exec(loose);
  const rest = named.reduce((left, number) => left.replace(number, ' '), article ? loose.replace(article[0], ' ') : loose);
  const asked = [...new Set(folded(rest))];
  const words = asked.length + phrases.length > MOST_WORDS ? await rarest(asked, MOST_WORDS - phrases.length, articlesOf) : asked;
  return {
    numbers: named.map(numberKey),
    place: article?.[1] ? fold(article[1]) : null,
    reference: named.length > 0 ? [article?.[0], ...named].filter(Boolean).join(' ') : null,
    phrases,
    words,
    shortened: words.length < asked.length,
  };
}

const folded = (text: string): string[] => syllables(text).map(fold);

/** Those of the fewest entries, in their order in the query, for neighbours belong together. */
async function rarest(words: readonly string[], most: number, articlesOf: ArticlesOf): Promise<string[]> {
  const known = await articlesOf(words);
  const count = (word: string) => known.get(word) ?? (word.length >= MENDABLE ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER);
  const kept = new Set([...words].sort((a, b) => count(a) - count(b)).slice(0, Math.max(0, most)));
  return words.filter((word) => kept.has(word));
}
