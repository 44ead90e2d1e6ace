/** Letters as words: by where they stand, not by the order in which they were drawn. */
import type { Glyph } from './glyphs';
import type { Word } from './page';

/** Share of the font size; less is kerning, more is a space that was not drawn as one. */
const SPACE = 0.16;
/** Where a space was drawn, this much must be left open: fonts that are mixed draw spaces under letters. */
const DRAWN_SPACE = 0.06;
/** Usual height of letters above and below the baseline (Times New Roman). */
const ASCENT = 0.89;
const DESCENT = 0.216;
const MARK = /^\p{M}+$/u;

/** Letters turned into the direction in which they are read: `along` grows with the text, `base` from line to line. */
interface Placed {
  text: string;
  readonly along: number;
  readonly base: number;
  end: number;
  readonly size: number;
  readonly bold: boolean;
  readonly space: boolean;
}

/** The words of a page. Text in other directions than left to right comes as `turned`. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  for (const direction of directions(glyphs)) {
    for (const line of baselines(direction.glyphs)) words.push(...split(line).map((w) => toWord(w, direction)));
  }
  return words;
}

interface Direction {
  readonly dx: number;
  readonly dy: number;
  readonly glyphs: Placed[];
}

/** Text in the four directions of a sheet; what is slanted (watermarks) goes to the nearest. */
function directions(glyphs: readonly Glyph[]): Direction[] {
  const found = new Map<string, Direction>();
  for (const g of glyphs) {
    const [dx, dy] = Math.abs(g.dx) >= Math.abs(g.dy) ? [Math.sign(g.dx), 0] : [0, Math.sign(g.dy)];
    const key = `${dx} ${dy}`;
    const direction = found.get(key) ?? { dx, dy, glyphs: [] };
    found.set(key, direction);
    const along = g.x * dx + g.y * dy;
    const base = g.y * dx - g.x * dy;
    const last = direction.glyphs.at(-1);
    if (MARK.test(g.text) && last !== undefined && Math.abs(last.base - base) < last.size && Math.abs(last.end - along) < last.size) last.text += g.text;
    else direction.glyphs.push({ text: g.text, along, base, end: along + g.width, size: g.size, bold: g.bold, space: g.text.trim() === '' });
  }
  return [...found.values()];
}

/** Letters on one baseline, from left to right; a raised number has a baseline of its own. */
function baselines(glyphs: readonly Placed[]): Placed[][] {
  const sorted = [...glyphs].sort((a, b) => a.base - b.base);
  const lines: Placed[][] = [];
  for (const glyph of sorted) {
    const line = lines.at(-1);
    const first = line?.at(-1);
    if (line !== undefined && first !== undefined && glyph.base - first.base <= 0.12 * Math.min(first.size, glyph.size)) line.push(glyph);
    else lines.push([glyph]);
  }
  for (const line of lines) line.sort((a, b) => a.along - b.along);
  return lines;
}

function split(line: readonly Placed[]): Placed[][] {
  const words: Placed[][] = [];
  let open: Placed[] = [];
  let spaceDrawn = false;
  for (const glyph of line) {
    if (glyph.space) {
      spaceDrawn = true;
      continue;
    }
    const last = open.at(-1);
    // Bold without a bold font is also printed by drawing twice, a hair apart.
    if (last !== undefined && last.text === glyph.text && glyph.along - last.along < 0.1 * glyph.size) continue;
    const gap = last === undefined ? 0 : glyph.along - last.end;
    if (last !== undefined && gap > (spaceDrawn ? DRAWN_SPACE : SPACE) * glyph.size) {
      words.push(open);
      open = [];
    }
    open.push(glyph);
    spaceDrawn = false;
  }
  if (open.length > 0) words.push(open);
  return words;
}

function toWord(glyphs: readonly Placed[], { dx, dy }: Direction): Word {
  const size = Math.max(...glyphs.map((g) => g.size));
  const base = glyphs[0]?.base ?? 0;
  const from = Math.min(...glyphs.map((g) => g.along));
  const to = Math.max(...glyphs.map((g) => g.end));
  const text = glyphs.map((g) => g.text).join('');
  const bold = glyphs.filter((g) => g.bold).length * 2 > glyphs.length;
  if (dy === 0 && dx > 0) return { text, x0: from, x1: to, y0: base - ASCENT * size, y1: base + DESCENT * size, bold };
  const [x, y] = [from * dx - base * dy, from * dy + base * dx];
  const [endX, endY] = [to * dx - base * dy, to * dy + base * dx];
  const side = dx === 0 ? size / 2 : 0;
  return { text, x0: Math.min(x, endX) - side, x1: Math.max(x, endX) + side, y0: Math.min(y, endY), y1: Math.max(y, endY) + (dx === 0 ? 0 : size), turned: true, bold };
}
