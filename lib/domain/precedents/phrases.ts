/** Words in quotes, which must stand side by side. */
import type { EntryWords } from './fit';
import { coded, isPlain, withoutAccents } from './words';

/** True where one of the texts has the words of the phrase in a row; accents count where the phrase has any. */
export function hasPhrase(entry: EntryWords, phrase: string): boolean {
  const key = isPlain(phrase) ? withoutAccents : (code: number) => code;
  const wanted = Array.from(coded(phrase), key);
  if (wanted.length === 0) return true;
  return Object.values(entry).some((text) => {
    for (let at = 0; at + wanted.length <= text.length; at++) if (wanted.every((word, i) => key(text[at + i]!) === word)) return true;
    return false;
  });
}
