/** The text of a Word file: pieces of the stream WordDocument put in order ([MS-DOC] 2.4.1, 2.9.38 Clx). */
import type { Bytes } from './bytes';
import { readPlc } from './plc';
import { readPrm, type Sprm } from './sprms';

/** A stretch of text that lies together in the stream. */
export interface Piece {
  /** Positions of its characters in the text: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  /** Offset of its first character in the stream. */
  readonly offset: number;
  /** Bytes a character: 1 (windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
  /** What a quick save changed over the whole piece: as stored (0 for nothing), and read. */
  readonly prm: number;
  readonly sprms: readonly Sprm[];
}

export interface PieceTable {
  readonly pieces: readonly Piece[];
  /** All stories in one row, one UTF-16 unit a position. */
  readonly text: string;
}

const LIST = 1;
const TABLE = 2;

/** Reads the Clx; null where it is broken or points outside the stream. */
export function readPieces(clx: Bytes, stream: Bytes): PieceTable | null {
  const lists: Bytes[] = [];
  let at = 0;
  while (clx.u8(at) === LIST) {
    const size = clx.u16(at + 1);
    lists.push(clx.slice(at + 3, size));
    at += 3 + size;
  }
  if (clx.u8(at) !== TABLE || !clx.has(at + 5, clx.u32(at + 1))) return null;
  const plc = readPlc(clx.slice(at + 5, clx.u32(at + 1)), 8);
  const pieces: Piece[] = [];
  const texts: string[] = [];
  const read = new Map<number, Sprm[]>();
  let total = 0;
  for (let i = 0; i + 1 < plc.positions.length; i++) {
    const from = plc.positions[i] ?? 0;
    const to = plc.positions[i + 1] ?? 0;
    const data = plc.data(i);
    const fc = data.u32(2);
    const width = (fc & 0x40000000) === 0 ? 2 : 1;
    const offset = width === 2 ? fc & 0x3fffffff : (fc & 0x3fffffff) / 2;
    const size = (to - from) * width;
    total += size;
    // Every character is stored once: more text than stream is a broken file.
    if ((i === 0 && from !== 0) || to < from || total > stream.length || !Number.isInteger(offset) || !stream.has(offset, size)) return null;
    const prm = data.u16(6);
    const sprms = read.get(prm) ?? readPrm(prm, lists);
    read.set(prm, sprms);
    if (from < to) pieces.push({ from, to, offset, width, prm, sprms });
    texts.push(width === 2 ? stream.utf16(offset, to - from) : stream.ansi(offset, to - from));
  }
  return { pieces, text: texts.join('') };
}

/** The piece that holds a position, by halving; undefined behind the end. */
export function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.from ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece !== undefined && piece.from <= position && position < piece.to ? piece : undefined;
}
