/** Text that does not run from left to right. */
import type { PdfPage, Word } from './page';
import { rowOf, type Row } from './rows';

/**
 * A page whose text is all turned (a wide table printed on an upright sheet) is turned
 * back; which way is told by the order in which its words come.
 */
export function turnPage(page: PdfPage): PdfPage {
  const turned = page.words.filter((w) => w.turned === true);
  if (turned.length < 0.6 * page.words.length || turned.length < 20) return page;
  const steps = turned.map((word, i) => Math.sign(word.y0 - (turned[i - 1]?.y0 ?? word.y0)) * (Math.abs(word.x0 - (turned[i - 1]?.x0 ?? 0)) < 2 ? 1 : 0));
  const upwards = steps.reduce((sum, step) => sum + step, 0) < 0;
  const words = page.words.map((w): Word => {
    const { turned: _, ...rest } = w;
    return upwards
      ? { ...rest, x0: page.height - w.y1, x1: page.height - w.y0, y0: w.x0, y1: w.x1 }
      : { ...rest, x0: w.y0, x1: w.y1, y0: page.width - w.x1, y1: page.width - w.x0 };
  });
  return { width: page.height, height: page.width, words };
}

/** Which way a turned line runs: most of its words follow each other in that direction. */
function isUpwards(words: readonly Word[]): boolean {
  return words.reduce((sum, word, i) => sum + Math.sign(word.y0 - (words[i - 1]?.y0 ?? word.y0)), 0) < 0;
}

/** A turned word as if its line ran from left to right; only its distance from its neighbours counts. */
function upright(word: Word, upwards: boolean): Word {
  return upwards ? { ...word, x0: -word.y1, x1: -word.y0, y0: word.x0, y1: word.x1 } : { ...word, x0: word.y0, x1: word.y1, y0: word.x0, y1: word.x1 };
}

/** Turned words beside upright text, one row for each line of them, in the order in which they came. */
export function turnedRows(words: readonly Word[], page: number): Row[] {
  const rows: Word[][] = [];
  for (const word of words) {
    if (word.turned !== true) continue;
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(last.x0 - word.x0) < 3) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => rowOf(row.map((w) => upright(w, isUpwards(row))), page));
}
