/**
 * Heads and signature blocks, set in two columns without rules: the issuer at the left of
 * the national title (quốc hiệu), the recipients (nơi nhận) at the left of the signature.
 * They are read column by column.
 */
import { rowOf, sizeOf, textOf, type Row } from './rows';

/** Rows [from, to) of a page stand in two columns, with nothing printed between `left` and `right`. */
export interface TwoColumns {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const NATION = /CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI\s*CHỦ\s*NGHĨA/u;
const RECIPIENTS = /^N[ơo]i\s+nh[ậa]n\s*:?/iu;
const SIGNS = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}|(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|GIÁM ĐỐC|CỤC TRƯỞNG|CHỦ NHIỆM|VỤ TRƯỞNG)$/u;
/** Font sizes that must stay free between the columns. */
const FREE = 0.55;
/** Share of the page's width that is left of every signer. */
const SIGNER = 0.4;
/** A row that begins one of these blocks, and what the corridor between the columns is there. */
type Seed = readonly [left: number, right: number];

/** The blocks of one page, top to bottom. */
export function twoColumnBlocks(rows: readonly Row[], width: number): TwoColumns[] {
  const blocks: TwoColumns[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (i < (blocks.at(-1)?.to ?? 0)) continue;
    const row = rows[i];
    const seed = row === undefined ? null : seedOf(row, rows, i, width);
    if (seed === null) continue;
    const block = grow(rows, i, seed, blocks.at(-1)?.to ?? 0, width);
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

function seedOf(row: Row, rows: readonly Row[], at: number, width: number): Seed | null {
  const text = textOf(row);
  if (NATION.test(text)) {
    const first = row.words.findLastIndex((_, i) => NATION.test(textOf(rowOf(row.words.slice(i), row.page))));
    const nation = row.words[first];
    return nation === undefined ? null : [row.words[first - 1]?.x1 ?? 0, nation.x0];
  }
  if (RECIPIENTS.test(text)) return corridorOf(row) ?? signerBeside(rows, at, width);
  return null;
}

/** The widest gap of a row, where it is wide. */
function corridorOf(row: Row): Seed | null {
  let best: Seed | null = null;
  row.words.forEach((word, i) => {
    const next = row.words[i + 1];
    const gap = next === undefined ? 0 : next.x0 - word.x1;
    if (next !== undefined && gap > 1.5 * sizeOf(row) && gap > (best === null ? 0 : best[1] - best[0])) best = [word.x1, next.x0];
  });
  return best;
}

/** "Nơi nhận" and the signer's office need not stand on one line: looks three rows up and down for the office. */
function signerBeside(rows: readonly Row[], at: number, width: number): Seed | null {
  const row = rows[at];
  const signer = rows.slice(Math.max(0, at - 3), at + 4).find((r) => r !== row && r.x0 > SIGNER * width && SIGNS.test(textOf(r)));
  return row === undefined || signer === undefined || signer.x0 <= row.x1 ? null : [row.x1, signer.x0];
}

function grow(rows: readonly Row[], at: number, seed: Seed, floor: number, width: number): TwoColumns | null {
  let [left, right] = seed;
  let from = at;
  let to = at + 1;
  const take = (row: Row | undefined): boolean => {
    const next = row === undefined ? null : narrow(row, left, right, width);
    if (next !== null) [left, right] = next;
    return next !== null;
  };
  const seeded = rows[at];
  const nation = seeded !== undefined && NATION.test(textOf(seeded));
  while (!(nation && isApart(rows[to - 1], rows[to])) && take(rows[to])) to++;
  // What stands alone above "Nơi nhận" at the left is the end of the text.
  while (from > floor && (nation || (rows[from - 1]?.x0 ?? 0) > SIGNER * width) && take(rows[from - 1])) from--;
  const block = rows.slice(from, to);
  const both = block.some((r) => r.x0 < left + 1) && block.some((r) => r.x1 > right - 1);
  return both ? { from, to, left, right } : null;
}

/** True where so much is free between two rows that a head has ended. */
function isApart(above: Row | undefined, below: Row | undefined): boolean {
  return above !== undefined && below !== undefined && below.y0 - above.y1 > 3.5 * sizeOf(below);
}

/** The part of the corridor that the row leaves free; null where the row runs across, or stands in the middle of the page. */
function narrow(row: Row, left: number, right: number, width: number): Seed | null {
  const size = sizeOf(row);
  const inTheMiddle = Math.abs(row.x0 + row.x1 - width) < 2.4 * size && row.x0 > 0.3 * width && row.x1 < 0.7 * width;
  if (inTheMiddle) return null;
  let free: Seed = [left, right];
  for (const word of row.words) {
    if (word.x1 <= free[0] || word.x0 >= free[1]) continue;
    const before: Seed = [free[0], Math.max(free[0], word.x0)];
    const after: Seed = [Math.min(free[1], word.x1), free[1]];
    free = before[1] - before[0] >= after[1] - after[0] ? before : after;
  }
  const bothSides = row.x0 < free[0] + 1 && row.x1 > free[1] - 1;
  return free[1] - free[0] >= (bothSides ? FREE : 0.2) * size ? free : null;
}

/** The rows of a block as two lists: what is left of the corridor, what is right of it. */
export function readColumns(rows: readonly Row[], block: TwoColumns): [Row[], Row[]] {
  const middle = (block.left + block.right) / 2;
  const half = (keep: (x: number) => boolean): Row[] =>
    rows.slice(block.from, block.to).flatMap((row) => {
      const words = row.words.filter((w) => keep((w.x0 + w.x1) / 2));
      return words.length === 0 ? [] : [rowOf(words, row.page)];
    });
  return [half((x) => x < middle), half((x) => x >= middle)];
}
