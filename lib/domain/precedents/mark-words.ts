/** Which words of a text are those of a query, accents aside. */
import { syllableSpans, type SyllableSpan } from '../text/syllables';
import { foldedWord, foldedWords } from './words';

/** A run of text; `found` marks the words of the query. */
export interface MarkedText {
  readonly text: string;
  readonly found: boolean;
}

/** Marks the words of the query in lines of text; the runs of a line make up the line. */
export function markWords(lines: readonly string[], query: string): MarkedText[][] {
  const spans = lines.map(syllableSpans);
  const found = foundIn(spans.map((line) => line.map(({ text }) => foldedWord(text))), query);
  return lines.map((line, n) => runs(line, spans[n]!.filter((_, at) => found[n]![at])));
}

/**
 * For each word of each line whether it is one of the query. A syllable alone is half a word (the "sở" of a department is nothing
 * of "hồ sơ"), so it counts beside its neighbour in the query; alone only where no line has two of them together.
 * @param lines folded syllables
 */
export function foundIn(lines: readonly (readonly string[])[], query: string): boolean[][] {
  const asked = foldedWords(query.normalize('NFC'));
  const pairs = new Set(asked.slice(1).map((word, at) => `${asked[at]} ${word}`));
  const begins = lines.map((words) => words.map((word, at) => pairs.has(`${word} ${words[at + 1]}`)));
  if (begins.some((line) => line.includes(true))) return begins.map((line) => line.map((one, at) => one || line[at - 1] === true));
  const single = new Set(asked);
  return lines.map((words) => words.map((word) => single.has(word)));
}

/** A text in runs; `found` are the places of its words that are marked, in order. */
export function runs(text: string, found: readonly SyllableSpan[]): MarkedText[] {
  const marked: MarkedText[] = [];
  const add = (piece: string, isFound: boolean) => {
    const before = marked.at(-1);
    if (before?.found === isFound) marked[marked.length - 1] = { text: before.text + piece, found: isFound };
    else if (piece !== '') marked.push({ text: piece, found: isFound });
  };
  let at = 0;
  for (const { start, end, text: word } of found) {
    // The space between two marked words belongs to the expression.
    const between = text.slice(at, start);
    add(between, between === ' ' && marked.at(-1)?.found === true);
    add(word, true);
    at = end;
  }
  add(text.slice(at), false);
  return marked;
}
