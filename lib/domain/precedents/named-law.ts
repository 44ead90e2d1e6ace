/** Laws by name and year, as everybody calls them: "Luật Đất đai 2024", "điều 5 luat an toan thuc pham nam 2010". */
import { fold } from '../text/fold';
import { normalise } from '../text/normalise';

/** A name and year that may be those of a law. */
export interface NamedLaw {
  /** As it stands in the question, made regular. */
  readonly words: string;
  /** See lawKey. */
  readonly key: string;
  readonly year: number;
}

const KIND = '(?:bộ luật|bo luat|luật|luat|pháp lệnh|phap lenh)';
const NAMED = new RegExp(`(?<!\\p{L})${KIND}\\s+([^"“”„]+?)[\\s,]+(?:năm\\s+|nam\\s+)?((?:19|20)\\d{2})(?![\\p{L}\\d/])`, 'iu');
const FRONT = new RegExp(`^${KIND}\\s+`, 'iu');

/** The name of a law without its kind, case and accents: sources write it with "Luật" before it or without. */
export const lawKey = (title: string): string => fold(normalise(title).trim().replace(FRONT, '')).replace(/\s+/g, ' ');

/** The law that a question may name by name and year; null where it names none. */
export function lawNamedIn(question: string): NamedLaw | null {
  const named = NAMED.exec(normalise(question));
  return named ? { words: named[0], key: lawKey(named[1]!), year: Number(named[2]) } : null;
}

/** The question with the number of the law in place of its name, so that it is read as an act that was named. */
export const withNumber = (question: string, { words }: NamedLaw, number: string): string => normalise(question).replace(words, () => number);
