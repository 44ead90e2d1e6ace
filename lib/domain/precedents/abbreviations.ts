/** Abbreviations that people type and acts spell out. */
import { syllableSpans } from '../text/syllables';
import data from './data/abbreviations.json';
import { foldedWord } from './words';

const SPELLED_OUT = new Map(Object.entries(data.words).map(([short, long]) => [foldedWord(short), long]));

/** The text with what each abbreviation stands for after it: "thuế GTGT" -> "thuế GTGT giá trị gia tăng". */
export function spelledOut(text: string): string {
  let written = '';
  let at = 0;
  for (const { text: word, end } of syllableSpans(text)) {
    const long = SPELLED_OUT.get(foldedWord(word));
    if (long === undefined) continue;
    written += `${text.slice(at, end)} ${long}`;
    at = end;
  }
  return written + text.slice(at);
}
