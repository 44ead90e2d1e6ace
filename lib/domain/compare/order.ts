/**
 * Positions of a longest increasing run (not necessarily of neighbours) of different numbers:
 * what kept its order. All others have changed places.
 */
export function inOrder(numbers: readonly number[]): Set<number> {
  // ends[k] is the position of the smallest number that ends a run of length k + 1.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}
