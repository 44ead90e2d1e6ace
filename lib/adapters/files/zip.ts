/**
 * Opens a zip file that a stranger sent. Sizes are checked twice: as the directory
 * declares them before anything is unpacked, and as they come out of the inflater.
 * Names, sizes and places are those of the directory at the end, so entries whose own
 * heads leave the sizes to a descriptor behind them are read like all others.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '@/lib/domain/result';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly total: number;
  /** Unpacked bytes for one packed byte; only asked of entries over `ratioFrom` bytes, since small XML packs well. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** A .docx of a thousand pages with pictures stays far below these. */
export const ZIP_LIMITS: ZipLimits = { entries: 2_000, total: 200_000_000, ratio: 250, ratioFrom: 5_000_000 };

export type ZipFault = 'broken' | 'bomb' | 'encrypted';

export interface Zip {
  readonly names: ReadonlySet<string>;
  /** Unpacks one entry; undefined if there is none of that name. */
  read(name: string): Result<Uint8Array | undefined, ZipFault>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** Where the directory is, and what to add to every place because something was put in front of the zip. */
interface Directory {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A field of 32 bits that says: see the one of 64 bits. */
const SEE_64 = 0xffffffff;
const EXTRA_64 = 0x0001;

/** Reads the directory; nothing is unpacked yet. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Result<Zip, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return err('broken');
  if (directory.count > limits.entries) return err('bomb');
  const entries = readDirectory(bytes, view, directory);
  if (!entries.ok) return entries;
  let total = 0;
  for (const entry of entries.value.values()) {
    total += entry.size;
    if (total > limits.total || tooDense(entry, limits)) return err('bomb');
  }
  let spent = 0;
  return ok({
    names: new Set(entries.value.keys()),
    read(name) {
      const entry = entries.value.get(name);
      if (entry === undefined) return ok(undefined);
      const content = unpack(bytes, view, entry, Math.min(entry.size, limits.total - spent));
      if (content.ok) spent += content.value.length;
      return content;
    },
  });
}

function findDirectory(view: DataView): Directory | null {
  const end = findEnd(view);
  if (end < 0) return null;
  const plain = { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const size = view.getUint32(end + 12, true);
  const wide = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64 ? readEnd64(view, end) : null;
  const { start, count } = wide ?? plain;
  if (isDirectory(view, start, count)) return { start, count, shift: 0 };
  // Something stands in front of the zip: the directory still ends where its end is told.
  const real = wide?.real ?? end - size;
  return isDirectory(view, real, count) ? { start: real, count, shift: real - start } : null;
}

function isDirectory(view: DataView, start: number, count: number): boolean {
  return count === 0 || (start >= 0 && start + 46 <= view.byteLength && view.getUint32(start, true) === DIRECTORY);
}

/** The end of a zip64 file, which stands before that of a plain one; `real` is where its directory must be, whatever it says. */
function readEnd64(view: DataView, end: number): { start: number; count: number; real: number } | null {
  const told = wideNumber(view, end - 12);
  for (const at of [told, end - 20 - 56]) {
    if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) continue;
    return { start: wideNumber(view, at + 48), count: wideNumber(view, at + 32), real: at - wideNumber(view, at + 40) };
  }
  return null;
}

/** Numbers over 2^53 come only from a broken file; they are then larger than any limit. */
function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function readDirectory(bytes: Uint8Array, view: DataView, { start, count, shift }: Directory): Result<Map<string, Entry>, ZipFault> {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return err('broken');
    if ((view.getUint16(at + 8, true) & 1) === 1) return err('encrypted');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return err('broken');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
    const [size, packed, offset] = widened(view, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)], nameEnd, nameEnd + view.getUint16(at + 30, true));
    entries.set(name, { method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, offset: offset + shift });
    at = next;
  }
  return ok(entries);
}

type Places = [size: number, packed: number, offset: number];

/** Those of the three numbers that did not fit into 32 bits stand in an extra field, in this order (APPNOTE 4.5.3). */
function widened(view: DataView, numbers: Places, from: number, to: number): Places {
  if (!numbers.includes(SEE_64)) return numbers;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let field = at + 4;
    return numbers.map((n) => (n === SEE_64 && field + 8 <= to ? wideNumber(view, (field += 8) - 8) : n)) as Places;
  }
  return numbers;
}

function tooDense(entry: Entry, limits: ZipLimits): boolean {
  return entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Result<Uint8Array, ZipFault> {
  if (entry.offset < 0 || entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return err('broken');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return err('broken');
  const content = entry.method === 0 ? ok(packed) : entry.method === 8 ? inflate(packed, limit) : err('broken' as const);
  if (!content.ok) return content;
  return content.value.length === entry.size && crc32(content.value) === entry.crc ? content : err('broken');
}

/** Stops as soon as more comes out than the directory declared. */
function inflate(packed: Uint8Array, limit: number): Result<Uint8Array, ZipFault> {
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }));
  } catch (error) {
    return err((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken');
  }
}
