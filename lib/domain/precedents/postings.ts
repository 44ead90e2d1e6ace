/**
 * A posting list: the entries in which a term stands, and how much it says about each. Stored as bytes: for each
 * entry, the step from the one before as a variable-length number (7 bits a byte, lowest first), and a byte of weight.
 */

export interface Postings {
  /** Numbers of wordings, rising. */
  readonly ordinals: Uint32Array;
  /** Weight of the term in the entry, 0 to 255. */
  readonly weights: Uint8Array;
}

/** @param ordinals rising; both of one length */
export function packPostings({ ordinals, weights }: Postings): Uint8Array {
  const bytes = new Uint8Array(ordinals.length * 6);
  let at = 0;
  let before = 0;
  for (let i = 0; i < ordinals.length; i++) {
    let step = ordinals[i]! - before;
    before = ordinals[i]!;
    for (; step > 127; step >>>= 7) bytes[at++] = (step & 127) | 128;
    bytes[at++] = step;
    bytes[at++] = weights[i]!;
  }
  return bytes.slice(0, at);
}

/** @param count of entries in the list */
export function unpackPostings(bytes: Uint8Array, count: number): Postings {
  const ordinals = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let at = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    before += step;
    ordinals[i] = before;
    weights[i] = bytes[at++]!;
  }
  return { ordinals, weights };
}
