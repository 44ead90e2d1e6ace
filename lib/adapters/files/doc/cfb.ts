/**
 * The container of old office files ([MS-CFB]): a file system of sectors. Streams are
 * found by their name in the root; chains that loop or leave the file are broken streams.
 */
import { Bytes } from './bytes';

const END_OF_CHAIN = 0xfffffffe;
const LARGEST_SECTOR = 0xfffffffa;
const ENTRY = 128;
const ROOT = 5;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export interface Container {
  /** Names of all streams and storages. */
  readonly names: ReadonlySet<string>;
  /** A stream; null where it is absent or its chain of sectors is broken. */
  stream(name: string): Bytes | null;
}

/** Opens the bytes; null where they are no such container or its tables are broken. */
export function openContainer(bytes: Uint8Array): Container | null {
  const file = new Bytes(bytes);
  const shift = file.u16(30);
  const miniShift = file.u16(32);
  if (file.u32(0) !== 0xe011cfd0 || (shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const sectors: Sectors = { file, shift, first: 1 << shift, limit: Math.ceil(file.length / (1 << shift)) };
  const fat = readFat(sectors);
  const directory = readChain(sectors, fat, file.u32(48), null);
  if (directory === null) return null;
  const entries = readEntries(directory);
  const root = entries.find((e) => e.type === ROOT);
  if (root === undefined) return null;
  const miniCutoff = file.u32(56);
  const miniFat = readChain(sectors, fat, file.u32(60), null) ?? new Bytes(new Uint8Array());
  // The small streams lie in one stream of the root, in sectors of their own.
  const miniFile = readChain(sectors, fat, root.start, root.size);
  const mini: Sectors | null = miniFile === null ? null : { file: miniFile, shift: miniShift, first: 0, limit: Math.ceil(miniFile.length / (1 << miniShift)) };
  return {
    names: new Set(entries.map((e) => e.name)),
    stream(name) {
      const entry = entries.find((e) => e.type === STREAM && e.name.toLowerCase() === name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.size >= miniCutoff) return readChain(sectors, fat, entry.start, entry.size);
      return mini === null ? null : readChain(mini, miniFat, entry.start, entry.size);
    },
  };
}

/** Where sectors of one size lie in which bytes. */
interface Sectors {
  readonly file: Bytes;
  readonly shift: number;
  /** Offset of sector 0: the header takes the place of one. */
  readonly first: number;
  /** No chain is longer than this. */
  readonly limit: number;
}

const offsetOf = (sectors: Sectors, sector: number): number => sectors.first + sector * (1 << sectors.shift);

/** The file allocation table: for each sector the next one of its chain. Its own sectors are listed in the header, then in a chain. */
function readFat(sectors: Sectors): Bytes {
  const { file, shift, limit } = sectors;
  const size = 1 << shift;
  const list: number[] = [];
  for (let i = 0; i < 109; i++) list.push(file.u32(76 + 4 * i));
  let next = file.u32(68);
  while (next < LARGEST_SECTOR && list.length <= limit + 109) {
    const at = offsetOf(sectors, next);
    for (let j = 0; j < size / 4 - 1; j++) list.push(file.u32(at + 4 * j));
    next = file.u32(at + size - 4);
  }
  const held = list.filter((sector) => sector < LARGEST_SECTOR && offsetOf(sectors, sector) < file.length).slice(0, limit);
  const fat = new Uint8Array(held.length * size);
  held.forEach((sector, i) => fat.set(file.slice(offsetOf(sectors, sector), size).data, i * size));
  return new Bytes(fat);
}

/** The bytes of a chain, cut to `size` unless that is null; null where the chain loops, leaves the file or is too short. */
function readChain(sectors: Sectors, fat: Bytes, start: number, size: number | null): Bytes | null {
  if (size === 0) return new Bytes(new Uint8Array());
  if (size !== null && size > sectors.file.length) return null;
  const sectorSize = 1 << sectors.shift;
  const chain: number[] = [];
  let sector = start;
  while (sector < LARGEST_SECTOR && (size === null || chain.length * sectorSize < size)) {
    if (chain.length >= sectors.limit || offsetOf(sectors, sector) >= sectors.file.length) return null;
    chain.push(sector);
    sector = fat.has(4 * sector, 4) ? fat.u32(4 * sector) : END_OF_CHAIN;
  }
  const whole = new Uint8Array(chain.length * sectorSize);
  let filled = 0;
  for (const [i, each] of chain.entries()) {
    const { data } = sectors.file.slice(offsetOf(sectors, each), sectorSize);
    whole.set(data, i * sectorSize);
    filled = i * sectorSize + data.length;
  }
  if (size === null) return new Bytes(whole);
  return filled < size ? null : new Bytes(whole.subarray(0, size));
}

function readEntries(directory: Bytes): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const type = directory.u8(at + 66);
    if (type === 0) continue;
    const name = directory.utf16(at, Math.min(32, Math.max(0, directory.u16(at + 64) / 2 - 1)));
    entries.push({ name, type, start: directory.u32(at + 116), size: directory.u32(at + 120) });
  }
  return entries;
}
