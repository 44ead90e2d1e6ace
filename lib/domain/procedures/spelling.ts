import { canonicalTones } from '../text/fold';

/**
 * One spelling for words that drafts write in two ways ("uỷ ban", "ủy ban"): lower case, one tone placing,
 * plain spaces. Accents stay, and so does the length, so that a place in it is a place in the text (NFC).
 */
export function foldSpelling(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals grow when lowered (İ); places matter more than those.
  return canonicalTones(lower.length === text.length ? lower : text).replace(/[\u00a0\u2007\u202f\t]/g, ' ');
}
