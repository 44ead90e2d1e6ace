/** The two kinds of list that most of a Word file is made of: PLC ([MS-DOC] 2.2.2) and STTB (2.2.4). */
import type { Bytes } from './bytes';

/** Ranges of positions with some bytes of data each. */
export interface Plc {
  /** One more than there are data: the last is the end of the last range. */
  readonly positions: readonly number[];
  /** Data of the i-th range. */
  data(i: number): Bytes;
}

/** Reads a PLC whose data are `dataSize` bytes each. */
export function readPlc(source: Bytes, dataSize: number): Plc {
  const count = Math.max(0, Math.floor((source.length - 4) / (4 + dataSize)));
  const positions: number[] = [];
  if (source.length >= 4) for (let i = 0; i <= count; i++) positions.push(source.u32(4 * i));
  return { positions, data: (i) => source.slice(4 * (count + 1) + i * dataSize, dataSize) };
}

/** Reads a string table of UTF-16, with the extra bytes of each string. */
export function readStrings(source: Bytes): { readonly text: string; readonly extra: Bytes }[] {
  const wide = source.u16(0) === 0xffff;
  let at = wide ? 2 : 0;
  const count = source.u16(at);
  const extraSize = source.u16(at + 2);
  at += 4;
  const strings: { text: string; extra: Bytes }[] = [];
  for (let i = 0; i < count && at < source.length; i++) {
    const length = wide ? source.u16(at) : source.u8(at);
    at += wide ? 2 : 1;
    const text = wide ? source.utf16(at, length) : source.ansi(at, length);
    at += wide ? 2 * length : length;
    strings.push({ text, extra: source.slice(at, extraSize) });
    at += extraSize;
  }
  return strings;
}
