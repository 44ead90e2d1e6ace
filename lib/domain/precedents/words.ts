/** The words of a text as numbers, so that hundreds of articles can be compared with a query in a moment. */
import { canonicalTones, fold } from '../text/fold';
import { normalise } from '../text/normalise';
import { syllables } from '../text/syllables';

/** A syllable without case, "hoà" and "hòa" being one: with its accents, and without. */
export interface WordForm {
  readonly folded: string;
  readonly spelled: string;
}

/** Forms of a syllable that were made before: a library has some ten thousand, each met a thousand times. */
const known = new Map<string, WordForm & { readonly code: number }>();
const MOST_KNOWN = 200_000;
/** Letters that count of a syllable: pictures that were pasted as letters make words of thousands, and no index of a database has room for these. */
const LONGEST = 100;

/** FNV-1a, folded to 16 bits: two syllables of one article that share it are rarer than typing errors. */
function hash16(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}

function formsOf(syllable: string): WordForm & { readonly code: number } {
  if (syllable.length > LONGEST) return formsOf(syllable.slice(0, LONGEST).replace(/\p{Surrogate}$/u, ''));
  const before = known.get(syllable);
  if (before) return before;
  const spelled = canonicalTones(normalise(syllable).toLowerCase());
  const folded = fold(spelled);
  const forms = { folded, spelled, code: ((hash16(folded) << 16) | hash16(spelled)) >>> 0 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(syllable, forms);
  return forms;
}

/** A syllable without case and accents. */
export const foldedWord = (syllable: string): string => formsOf(syllable).folded;

/** A syllable with its accents and without. */
export const wordForm = (syllable: string): WordForm => formsOf(syllable);

/** The syllables of a text in order, without case and accents: "Hồ sơ" -> "ho", "so". */
export const foldedWords = (text: string): string[] => syllables(text).map((syllable) => formsOf(syllable).folded);

/**
 * The syllables of a text in order, each as 32 bits: above, what it is without accents; below, what it is with
 * them, "hoà" and "hòa" being one.
 */
export function coded(text: string): Uint32Array {
  const all = syllables(text);
  const codes = new Uint32Array(all.length); // filled in a loop: making it of a list takes three times as long
  for (let i = 0; i < all.length; i++) codes[i] = formsOf(all[i]!).code;
  return codes;
}

/** A coded syllable without its accents. */
export const withoutAccents = (code: number): number => code >>> 16;

/** True for a text in which nothing has an accent, as people type in a hurry. */
export function isPlain(text: string): boolean {
  const written = normalise(text);
  return fold(written) === written.toLowerCase();
}

/** Terms of the index for a row of folded syllables: each syllable, and each pair of neighbours ("giay phep"), once. */
export function termsOf(words: readonly string[]): string[] {
  return [...new Set([...words, ...words.slice(1).map((word, at) => pairOf(words[at] ?? '', word))])];
}

/** Two neighbouring syllables as one term: most Vietnamese words are made of two. */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;

/** True for a term of two syllables. */
export const isPair = (term: string): boolean => term.includes(' ');
