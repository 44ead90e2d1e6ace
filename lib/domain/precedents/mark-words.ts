/** Which words of a text are those of a query. */
import { syllables, syllableSpans, type SyllableSpan } from '../text/syllables';
import { isPlain, pairOf, wordForm, type WordForm } from './words';

/** A run of text; `found` marks the words of the query. */
export interface MarkedText {
  readonly text: string;
  readonly found: boolean;
}

/** Marks the words of the query in lines of text; the runs of a line make up the line. */
export function markWords(lines: readonly string[], query: string): MarkedText[][] {
  const spans = lines.map(syllableSpans);
  const found = foundIn(spans.map((line) => line.map(({ text }) => text)), query);
  return lines.map((line, n) => runs(line, spans[n]!.filter((_, at) => found[n]![at])));
}

/**
 * For each word of each line whether it is one of the query. A syllable alone is half a word (the "sở" of a department is nothing
 * of "hồ sơ"), so it counts beside its neighbour in the query; alone only where no line has two of them together.
 *
 * Accents tell words apart where the query has any: two syllables that stand there with them are not looked for without. A single
 * syllable with other accents ("dụng" for the "dựng" of "xây dựng", "quản" for that of "cơ quan") is another word.
 * @param lines syllables as they are written
 */
export function foundIn(lines: readonly (readonly string[])[], query: string): boolean[][] {
  const plain = isPlain(query);
  const asked = syllables(query.normalize('NFC')).map(wordForm);
  const texts = lines.map((words) => words.map(wordForm));
  const known = new Set(asked.map(({ folded }) => folded));
  const begins = met(texts.map((words) => pairs(words, known)), pairs(asked, known), plain ? 'any' : 'unless spelled so');
  if (begins.some((line) => line.includes(true))) return texts.map((words, n) => words.map((_, at) => begins[n]![at] === true || begins[n]![at - 1] === true));
  return met(texts, asked, plain ? 'any' : 'none');
}

/** Stands for two neighbours that nobody asks for. */
const NO_PAIR: WordForm = { folded: '', spelled: '' };

/** Each two neighbours as one form; made only of words that are `known`, for a text has thousands and a query a dozen. */
const pairs = (words: readonly WordForm[], known: ReadonlySet<string>): WordForm[] => words.slice(1).map((word, at) => {
  const before = words[at]!;
  return known.has(before.folded) && known.has(word.folded) ? { folded: pairOf(before.folded, word.folded), spelled: pairOf(before.spelled, word.spelled) } : NO_PAIR;
});

/**
 * For each form whether it is asked for, as it is spelled there or with other accents.
 * @param others which other accents count: all; those of a form that stands nowhere in the texts as it is asked for; none
 */
function met(texts: readonly (readonly WordForm[])[], asked: readonly WordForm[], others: 'any' | 'unless spelled so' | 'none'): boolean[][] {
  const wanted = new Set(asked.map(({ spelled }) => spelled));
  const loose = new Set(others === 'none' ? [] : asked.map(({ folded }) => folded));
  const exact = new Set(others === 'any' ? [] : texts.flat().filter(({ spelled }) => wanted.has(spelled)).map(({ folded }) => folded));
  return texts.map((line) => line.map(({ folded, spelled }) => wanted.has(spelled) || (loose.has(folded) && !exact.has(folded))));
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
