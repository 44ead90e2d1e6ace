/** Which words of a text are those of a query, accents aside. */
import { fold } from '../text/fold';
import { syllables, syllableSpans } from '../text/syllables';

/** A run of text; `found` marks the words of the query. */
export interface MarkedText {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Marks the words of the query in lines of text. A syllable alone is half a word (the "sở" of a department is nothing of
 * "hồ sơ"), so it is marked beside its neighbour in the query; alone only where no line has two of them together. The runs
 * of a line make up the line.
 */
export function markWords(lines: readonly string[], query: string): MarkedText[][] {
  const asked = syllables(query.normalize('NFC')).map(fold);
  const pairs = new Set(asked.slice(1).map((word, at) => `${asked[at]} ${word}`));
  const words = lines.map((line) => syllableSpans(line).map(({ text }) => fold(text)));
  const begins = words.map((line) => line.map((word, at) => pairs.has(`${word} ${line[at + 1]}`)));
  const together = begins.some((line) => line.includes(true));
  return lines.map((line, n) => runs(line, words[n]!.map((word, at) => (together ? begins[n]![at] === true || begins[n]![at - 1] === true : asked.includes(word)))));
}

function runs(line: string, isFound: readonly boolean[]): MarkedText[] {
  const marked: MarkedText[] = [];
  const add = (text: string, found: boolean) => {
    const before = marked.at(-1);
    if (before?.found === found) marked[marked.length - 1] = { text: before.text + text, found };
    else if (text !== '') marked.push({ text, found });
  };
  let at = 0;
  for (const [i, { start, end, text }] of syllableSpans(line).entries()) {
    if (!isFound[i]) continue;
    // The space between two marked words belongs to the expression.
    const between = line.slice(at, start);
    add(between, between === ' ' && marked.at(-1)?.found === true);
    add(text, true);
    at = end;
  }
  add(line.slice(at), false);
  return marked;
}
