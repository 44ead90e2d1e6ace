/** The model file: "SOAT" + version, a JSON head, then the arrays that the head describes. Little-endian. */
import type { Forest, Tree } from '../forest';
import { COLUMNS, type FinderModel } from './model';

const MAGIC = 0x54414f53; // "SOAT"
const VERSION = 4;

interface Head {
  readonly about: Readonly<Record<string, string | number>>;
  readonly bias: readonly number[];
  readonly thresholds: readonly number[];
  readonly sureness: readonly number[];
  readonly rows: number;
  /** For each forest its base and the node counts of its trees. */
  readonly forests: readonly { readonly base: number; readonly slope: number; readonly sizes: readonly number[] }[];
}

/** What training hands over: feature hashes with their quantised weights, and the rest of the model. */
export interface ModelParts extends Omit<FinderModel, 'keys' | 'rows'> {
  /** Hash of row r; none is 0. */
  readonly hashes: Int32Array;
}

/** Builds the model in memory: the hash table is made here, so that the file holds only the rows. */
export function assembleModel({ hashes, ...rest }: ModelParts): FinderModel {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  hashes.forEach((hash, row) => {
    let at = hash & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = hash;
    rows[at] = row;
  });
  return { ...rest, keys, rows };
}

const pad = (n: number): number => (n + 3) & ~3;

/** The bytes of a model file. */
export function writeModel(parts: ModelParts): Uint8Array {
  const head: Head = {
    about: parts.about, bias: parts.bias, thresholds: parts.thresholds, sureness: parts.sureness, rows: parts.hashes.length,
    forests: parts.forests.map((f) => ({ base: f.base, slope: f.slope, sizes: f.trees.map((t) => t.feature.length) })),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const pieces: Uint8Array[] = [json, bytesOf(parts.hashes), bytesOf(parts.weights), bytesOf(parts.steps)];
  for (const forest of parts.forests) for (const t of forest.trees) pieces.push(bytesOf(t.feature), bytesOf(t.left), bytesOf(t.value));
  const out = new Uint8Array(12 + pieces.reduce((sum, p) => sum + pad(p.length), 0));
  new Uint32Array(out.buffer, 0, 3).set([MAGIC, VERSION, json.length]);
  let at = 12;
  for (const piece of pieces) {
    out.set(piece, at);
    at += pad(piece.length);
  }
  return out;
}

function bytesOf(array: Int32Array | Int8Array | Int16Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Reads a model file. Null if the bytes are not one, or of another version. */
export function parseModel(bytes: Uint8Array): FinderModel | null {
  const data = bytes.slice(); // an aligned copy: typed arrays cannot start at an odd offset
  if (data.length < 12) return null;
  const [magic, version, length] = new Uint32Array(data.buffer, 0, 3);
  if (magic !== MAGIC || version !== VERSION || length === undefined || data.length < 12 + length) return null;
  const head = JSON.parse(new TextDecoder().decode(data.subarray(12, 12 + length))) as Head;
  let at = 12 + pad(length);
  const take = (size: number): number => {
    const start = at;
    at += pad(size);
    return start;
  };
  const hashes = new Int32Array(data.buffer, take(head.rows * 4), head.rows);
  const weights = new Int8Array(data.buffer, take(head.rows * COLUMNS), head.rows * COLUMNS);
  const steps = new Float32Array(data.buffer, take(head.rows * 4), head.rows);
  const forests: Forest[] = head.forests.map(({ base, slope, sizes }) => ({
    base,
    slope,
    trees: sizes.map((n): Tree => ({
      feature: new Int16Array(data.buffer, take(n * 2), n),
      left: new Int16Array(data.buffer, take(n * 2), n),
      value: new Float32Array(data.buffer, take(n * 4), n),
    })),
  }));
  return assembleModel({ about: head.about, bias: head.bias, thresholds: head.thresholds, sureness: head.sureness, hashes, weights, steps, forests });
}
