/**
 * Damage to files, as transmission, careless programs and ill will do it. Pure and seeded: the
 * same seed gives the same damage.
 */
import { strFromU8, strToU8, unzipSync, type Unzipped, zipSync } from 'fflate';

export type Random = () => number;

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Mutation {
  readonly name: string;
  /** The damaged copy; null where this damage cannot be done to such a file. */
  readonly apply: (bytes: Uint8Array, random: Random) => Uint8Array | null;
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(random: Random, items: readonly T[]): T | undefined => items[below(random, items.length)];

/** Damage to the bytes of any file. */
const OF_BYTES: readonly Mutation[] = [
  { name: 'bit flips', apply: (bytes, random) => flipped(bytes, random, 1 + below(random, 30)) },
  { name: 'truncation', apply: (bytes, random) => bytes.slice(0, below(random, bytes.length)) },
  { name: 'a stretch twice', apply: (bytes, random) => spliced(bytes, below(random, bytes.length), 0, stretch(bytes, random)) },
  { name: 'a stretch missing', apply: (bytes, random) => spliced(bytes, below(random, bytes.length), 1 + below(random, 2_000), new Uint8Array()) },
  { name: 'a stretch of zeros', apply: (bytes, random) => overwritten(bytes, random, new Uint8Array(1 + below(random, 1_000))) },
  { name: 'a stretch of noise', apply: (bytes, random) => overwritten(bytes, random, Uint8Array.from({ length: 1 + below(random, 300) }, () => below(random, 256))) },
  { name: 'two stretches swapped', apply: (bytes, random) => overwritten(overwritten(bytes, random, stretch(bytes, random)), random, stretch(bytes, random)) },
  { name: 'numbers of the largest size', apply: (bytes, random) => overwritten(bytes, random, new Uint8Array(4).fill(0xff)) },
];

/** Damage inside the parts of a zipped file (.docx, .odt), which is then packed as it should be. */
const OF_PARTS: readonly Mutation[] = [
  ofPart('bit flips in a part', (part, random) => flipped(part, random, 1 + below(random, 10))),
  ofPart('a truncated part', (part, random) => part.slice(0, below(random, part.length))),
  ofMarkup('an entity bomb', (xml) => `<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]!} "${`&${'abcdefghi'[i]!};`.repeat(10)}">`).join('')}]>${xml.replace(/^<\?xml[^>]*\?>/, '').replace('</', '&j;</')}`),
  ofMarkup('elements nested deeply', (xml, random) => insertedAt(xml, random, (name) => `<${name}>`.repeat(20_000) + `</${name}>`.repeat(20_000))),
  ofMarkup('elements nested as deep as is allowed', (xml, random) => insertedAt(xml, random, (name) => `<${name}>`.repeat(200) + `</${name}>`.repeat(200))),
  ofMarkup('an element a thousand times', (xml, random) => insertedAt(xml, random, (name) => `<${name}/>`.repeat(1_000))),
  ofMarkup('a stretch of markup many times', (xml, random) => repeated(xml, random)),
  ofMarkup('numbers that are none, or too large', (xml, random) => xml.replace(/="-?\d+"/g, (whole) => (random() < 0.1 ? `="${oneOf(random, ['-1', '999999999', '1e308', 'NaN', '', '2147483648'])!}"` : whole))),
  ofMarkup('elements under other names', (xml, random) => renamed(xml, random)),
  ofMarkup('a tag left out', (xml, random) => without(xml, /<[^>]*>/g, random)),
  { name: 'a part left out', apply: (bytes, random) => repacked(bytes, (parts) => delete parts[oneOf(random, Object.keys(parts))!]) },
  { name: 'two parts swapped', apply: (bytes, random) => repacked(bytes, (parts) => swap(parts, oneOf(random, Object.keys(parts))!, oneOf(random, Object.keys(parts))!)) },
  { name: 'a part under the name of another', apply: (bytes, random) => repacked(bytes, (parts) => (parts[oneOf(random, Object.keys(parts))!] = parts[oneOf(random, Object.keys(parts))!]!)) },
  { name: 'lies in the directory of a zip', apply: liesInDirectory },
];

/** One damaged copy of a file and what was done to it; different for each seed. */
export function mutate(bytes: Uint8Array, seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const random = randomFrom(seed);
  const kinds = bytes[0] === 0x50 && bytes[1] === 0x4b ? [...OF_BYTES, ...OF_PARTS, ...OF_PARTS] : OF_BYTES;
  for (;;) {
    const mutation = oneOf(random, kinds)!;
    const damaged = mutation.apply(bytes, random);
    if (damaged !== null) return { name: mutation.name, bytes: damaged };
  }
}

function flipped(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  const copy = bytes.slice();
  for (let i = 0; i < count && copy.length > 0; i++) copy[below(random, copy.length)]! ^= 1 << below(random, 8);
  return copy;
}

function stretch(bytes: Uint8Array, random: Random): Uint8Array {
  const start = below(random, bytes.length);
  return bytes.slice(start, start + 1 + below(random, 4_000));
}

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  return new Uint8Array([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)]);
}

function overwritten(bytes: Uint8Array, random: Random, added: Uint8Array): Uint8Array {
  return spliced(bytes, below(random, bytes.length), added.length, added);
}

function repacked(bytes: Uint8Array, change: (parts: Unzipped, bytes: Uint8Array) => unknown): Uint8Array | null {
  try {
    const parts = unzipSync(bytes);
    change(parts, bytes);
    return zipSync(parts, { level: 1 });
  } catch {
    return null;
  }
}

function ofPart(name: string, change: (part: Uint8Array, random: Random) => Uint8Array): Mutation {
  return {
    name,
    apply: (bytes, random) =>
      repacked(bytes, (parts) => {
        const chosen = oneOf(random, Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part) && parts[part]!.length > 0));
        if (chosen !== undefined) parts[chosen] = new Uint8Array(change(parts[chosen]!, random));
      }),
  };
}

function ofMarkup(name: string, change: (xml: string, random: Random) => string): Mutation {
  return ofPart(name, (part, random) => strToU8(change(strFromU8(part), random)));
}

/** Puts markup in front of a tag; it is made with the name of an element of the part. */
function insertedAt(xml: string, random: Random, make: (name: string) => string): string {
  const tags = [...xml.matchAll(/<([A-Za-z][\w:.-]*)[\s>]/g)];
  const [place, model] = [oneOf(random, tags.slice(1)), oneOf(random, tags)];
  return place === undefined || model === undefined ? xml : xml.slice(0, place.index) + make(model[1]!) + xml.slice(place.index);
}

function repeated(xml: string, random: Random): string {
  const pieces = [...xml.matchAll(/<(w:p|w:tbl|w:tr|w:r|text:p|text:list|table:table)[ >].*?<\/\1>/gs)];
  const piece = oneOf(random, pieces);
  if (piece === undefined) return xml;
  const times = Math.min(2_000, Math.ceil(2_000_000 / piece[0].length));
  return xml.slice(0, piece.index) + piece[0].repeat(times) + xml.slice(piece.index);
}

function renamed(xml: string, random: Random): string {
  const names = [...new Set(Array.from(xml.matchAll(/<([A-Za-z][\w:.-]*)/g), (m) => m[1]!))];
  const [from, to] = [oneOf(random, names), oneOf(random, names)];
  return from === undefined || to === undefined ? xml : xml.replace(new RegExp(`(</?)${from.replace(/[.-]/g, '\\$&')}(?=[\\s/>])`, 'g'), `$1${to}`);
}

function without(xml: string, pattern: RegExp, random: Random): string {
  const found = oneOf(random, [...xml.matchAll(pattern)]);
  return found === undefined ? xml : xml.slice(0, found.index) + xml.slice(found.index + found[0].length);
}

function swap(parts: Unzipped, a: string, b: string): void {
  [parts[a], parts[b]] = [parts[b]!, parts[a]!];
}

/** Another method, checksum, size, length of name or place for one entry, or another number of entries. */
function liesInDirectory(bytes: Uint8Array, random: Random): Uint8Array | null {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const heads: number[] = [];
  for (let at = 0; at + 46 <= copy.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 || signature === 0x04034b50 || signature === 0x06054b50) heads.push(at);
  }
  const head = oneOf(random, heads);
  if (head === undefined) return null;
  const field = head + 4 + below(random, Math.min(42, copy.length - head - 8));
  view.setUint32(field, oneOf(random, [0, 1, 0xffff, 0x7fffffff, 0xffffffff, below(random, 2 ** 32)])!, true);
  return copy;
}
