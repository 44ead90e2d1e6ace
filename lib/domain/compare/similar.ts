/** How alike two texts are, by what they have in common. */

export type Bag = ReadonlyMap<number, number>;

/** Dice's coefficient of two bags: 0 nothing in common, 1 the same. */
export function dice(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, count] of small) shared += Math.min(count, large.get(feature) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** A feature in more bags than this does not help to find the few that are alike. */
const COMMON = 40;
const CANDIDATES = 6;

/** For each bag of `wanted` the indices of the bags of `among` that share most rare features with it. */
export function candidates(wanted: readonly Bag[], among: readonly Bag[]): number[][] {
  const holders = new Map<number, number[]>();
  among.forEach((bag, index) => {
    for (const feature of bag.keys()) {
      const list = holders.get(feature);
      if (list) list.push(index);
      else holders.set(feature, [index]);
    }
  });
  return wanted.map((bag) => {
    const shared = new Map<number, number>();
    for (const feature of bag.keys()) {
      const list = holders.get(feature);
      if (!list || list.length > COMMON) continue;
      for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES).map(([index]) => index);
  });
}
