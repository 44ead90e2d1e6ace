/** Paragraphs of several colours, wrapped to the width of the terminal. */
import type { Paint } from './palette';
import { headThatFits, widthOf } from './width';

/** Words of one colour. */
export interface Run {
  readonly text: string;
  readonly paint?: Paint;
}

interface Measure {
  /** Columns of the terminal. */
  readonly width: number;
  /** Columns before the first line, and before the others. */
  readonly first: number;
  readonly rest: number;
}

/** Room that a line always has, however narrow the terminal is. */
const LEAST = 20;

/** The lines of a paragraph. It breaks at blanks; a word longer than a line is cut. */
export function paragraph(runs: readonly Run[], { width, first, rest }: Measure): string[] {
  const lines: { indent: number; used: number; runs: Run[] }[] = [{ indent: first, used: 0, runs: [] }];
  const open = () => lines.push({ indent: rest, used: 0, runs: [] });
  const room = () => Math.max(LEAST, width - lines.at(-1)!.indent) - lines.at(-1)!.used;
  const put = (run: Run) => {
    const line = lines.at(-1)!;
    line.runs.push(run);
    line.used += widthOf(run.text);
  };
  for (const { text, paint } of runs) {
    for (const piece of text.match(/\s+|\S+/gu) ?? []) {
      const run = (words: string): Run => (paint ? { text: words, paint } : { text: words });
      if (/^\s/u.test(piece)) {
        if (lines.at(-1)!.used > 0) put(run(piece.replace(/[^ ]/gu, ' ')));
        continue;
      }
      if (widthOf(piece) > room() && lines.at(-1)!.used > 0) open();
      for (let left = piece; left !== '';) {
        const part = headThatFits(left, room()) || left;
        put(run(part));
        left = left.slice(part.length);
        if (left !== '') open();
      }
    }
  }
  return lines.map(({ indent, runs: inside }) => `${' '.repeat(indent)}${painted(withoutBlankEnd(inside))}`);
}

function withoutBlankEnd(runs: readonly Run[]): readonly Run[] {
  let end = runs.length;
  while (end > 0 && runs[end - 1]!.text.trim() === '') end -= 1;
  return runs.slice(0, end);
}

/** Neighbours of one colour are painted together. */
function painted(runs: readonly Run[]): string {
  const joined: { text: string; paint: Paint | undefined }[] = [];
  for (const { text, paint } of runs) {
    const last = joined.at(-1);
    if (last && last.paint === paint) last.text += text;
    else joined.push({ text, paint });
  }
  return joined.map(({ text, paint }) => (paint ? paint(text) : text)).join('');
}
