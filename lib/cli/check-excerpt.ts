/** The line of a draft in which words were caught, as much of it as fits, with a row of signs under the words. */
import type { Paint, Palette } from './terminal/palette';
import { headThatFits, tailThatFits, widthOf } from './terminal/width';

interface Place {
  readonly text: string;
  /** Character range in the text. */
  readonly range: { readonly start: number; readonly end: number };
}

/** Least columns kept before the words, so that it is seen what they belong to. */
const BEFORE = 24;
const CUT = '…';

/** Two rows: the words in their line, and the signs under them. Words that go over several lines are shown to the end of the first. */
export function excerpt({ text, range }: Place, width: number, palette: Palette, paint: Paint): [line: string, signs: string] {
  const [from, to] = lineAround(text, range.start);
  const words = spread(text.slice(range.start, Math.min(range.end, to)));
  const quote = widthOf(words) > width - 2 * CUT.length ? `${headThatFits(words, Math.max(1, width - 3))}${CUT}` : words;
  const room = width - widthOf(quote);
  const before = fitEnd(spread(text.slice(from, range.start)).trimStart(), Math.min(room, Math.max(BEFORE, room - widthOf(spread(text.slice(range.end, to))))));
  const after = fitStart(spread(text.slice(Math.min(range.end, to), to)).trimEnd(), room - widthOf(before));
  return [`${before}${palette.underline(paint(quote))}${after}`, `${' '.repeat(widthOf(before))}${paint('^'.repeat(Math.max(1, widthOf(quote))))}`];
}

/** Beginning and end of the line that holds a character. */
function lineAround(text: string, at: number): [number, number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end];
}

/** A tab has no width of its own. */
const spread = (text: string): string => text.replace(/\s/gu, ' ');

function fitEnd(text: string, width: number): string {
  return widthOf(text) <= width ? text : width < 1 ? '' : `${CUT}${tailThatFits(text, width - 1)}`;
}

function fitStart(text: string, width: number): string {
  return widthOf(text) <= width ? text : width < 1 ? '' : `${headThatFits(text, width - 1)}${CUT}`;
}
