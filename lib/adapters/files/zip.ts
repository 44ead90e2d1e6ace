/**
 * Opens a zip file that a stranger sent. Sizes are checked twice: as the directory
 * declares them before anything is unpacked, and as they come out of the inflater.
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

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Reads the directory; nothing is unpacked yet. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Result<Zip, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return err('broken');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return err('bomb');
  const entries = readDirectory(bytes, view, view.getUint32(end + 16, true), count);
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

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function readDirectory(bytes: Uint8Array, view: DataView, start: number, count: number): Result<Map<string, Entry>, ZipFault> {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return err('broken');
    if ((view.getUint16(at + 8, true) & 1) === 1) return err('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

function tooDense(entry: Entry, limits: ZipLimits): boolean {
  return entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Result<Uint8Array, ZipFault> {
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return err('broken');
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
