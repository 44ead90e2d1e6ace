/** Small containers of old office files ([MS-CFB]) for tests: `ole({ WordDocument: bytes })`. */

const SECTOR = 512;
const MINI_SECTOR = 64;
const MINI_CUTOFF = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

/** Numbers as bytes, little-endian. */
export const u16 = (...values: number[]): number[] => values.flatMap((v) => [v & 0xff, (v >> 8) & 0xff]);
export const u32 = (...values: number[]): number[] => values.flatMap((v) => [v & 0xff, (v >>> 8) & 0xff, (v >>> 16) & 0xff, (v >>> 24) & 0xff]);
export const utf16 = (text: string): number[] => Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i))).flat();

/** The bytes of a container with these streams in its root; small ones lie in its mini stream, as Word puts them. */
export function ole(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  /** Writes bytes as a chain of sectors; gives the first. */
  const chain = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END;
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      fat.push(at + SECTOR < bytes.length ? sectors.length : END);
    }
    return first;
  };
  const mini: number[] = [];
  const miniFat: number[] = [];
  const miniChain = (bytes: Uint8Array): number => {
    const first = miniFat.length;
    const count = Math.ceil(bytes.length / MINI_SECTOR);
    for (let i = 0; i < count; i++) miniFat.push(i + 1 < count ? first + i + 1 : END);
    mini.push(...bytes, ...new Array<number>(count * MINI_SECTOR - bytes.length).fill(0));
    return first;
  };
  const entries = Object.entries(streams).map(([name, bytes]) => entry(name, 2, bytes.length < MINI_CUTOFF ? miniChain(bytes) : chain(bytes), bytes.length));
  const root = entry('Root Entry', 5, chain(new Uint8Array(mini)), mini.length);
  const miniFatAt = chain(new Uint8Array(u32(...miniFat)));
  const directory = chain(new Uint8Array([root, ...entries].flat()));
  const fatSectors = Math.ceil((fat.length + 1) / (SECTOR / 4 - 1));
  const fatAt = sectors.length;
  for (let i = 0; i < fatSectors; i++) fat.push(FAT);
  while (fat.length % (SECTOR / 4) !== 0) fat.push(FREE);
  const header = [
    0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(16).fill(0),
    ...u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0), ...u32(0, fatSectors, directory, 0, MINI_CUTOFF, miniFatAt, Math.ceil(miniFat.length / (SECTOR / 4)), END, 0),
    ...Array.from({ length: 109 }, (_, i) => u32(i < fatSectors ? fatAt + i : FREE)).flat(),
  ];
  const table = new Uint8Array(u32(...fat));
  const file = new Uint8Array(SECTOR * (1 + sectors.length + fatSectors));
  file.set(header);
  sectors.forEach((sector, i) => file.set(sector, SECTOR * (1 + i)));
  file.set(table, SECTOR * (1 + sectors.length));
  return file;
}

function entry(name: string, type: number, start: number, size: number): number[] {
  const text = [...utf16(name), ...new Array<number>(64 - 2 * name.length).fill(0)];
  return [...text, ...u16(2 * name.length + 2), type, 1, ...u32(FREE, FREE, FREE), ...new Array<number>(36).fill(0), ...u32(start, size, 0)];
}
