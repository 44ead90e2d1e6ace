/** How alike two texts are, by what they have in common. */

/** How often each feature occurs, and how many there are in all. */
export interface Bag {
  readonly counts: ReadonlyMap<number, number>;
  readonly size: number;
}

/** Dice's coefficient of two bags: 0 nothing in common, 1 the same. */
export function dice(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, count] of small.counts) {
    const other = large.counts.get(feature);
    if (other !== undefined) shared += Math.min(count, other);
  }
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** A feature in more bags than this does not help to find the few that are alike. */
const COMMON = 24;
const CANDIDATES = 6;

/** For each bag of `wanted` the indices of the bags of `among` that share most rare features with it. */
export function candidates(wanted: readonly Bag[], among: readonly Bag[]): number[][] {
  const holders = new Map<number, number[]>();
  among.forEach((bag, index) => {
    for (const feature of bag.counts.keys()) {
      const list = holders.get(feature);
      if (list) list.push(index);
      else holders.set(feature, [index]);
    }
  });
  const shared = new Uint32Array(among.length);
  return wanted.map((bag) => {
    const touched: number[] = [];
    for (const feature of bag.counts.keys()) {
      const list = holders.get(feature);
      if (!list || list.length > COMMON) continue;
      for (const index of list) {
        if (shared[index] === 0) touched.push(index);
        shared[index]! += 1;
      }
    }
    const best = touched.sort((a, b) => shared[b]! - shared[a]! || a - b).slice(0, CANDIDATES);
    for (const index of touched) shared[index] = 0;
    return best;
  });
}
