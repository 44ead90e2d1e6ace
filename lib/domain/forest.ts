/** A forest of boosted decision trees (rừng cây quyết định), as data: what training writes and judging reads. */

/** A tree in arrays: node n tests feature[n] <= threshold[n], goes to left[n] or left[n] + 1; a leaf has feature -1 and its value. */
export interface Tree {
  readonly feature: Int16Array;
  readonly left: Int16Array;
  /** Threshold of an inner node, value of a leaf. */
  readonly value: Float32Array;
}

/** Log-odds: a base, the first pass's own log-odds times a slope, and what the trees correct. */
export interface Forest {
  readonly base: number;
  readonly slope: number;
  readonly trees: readonly Tree[];
}

/** Log-odds for one row of features; `own` is the column in which the first pass's log-odds stand. */
export function evaluate(forest: Forest, row: Float32Array, own: number): number {
  let sum = forest.base + forest.slope * row[own]!;
  for (const tree of forest.trees) {
    let node = 0;
    while (tree.feature[node]! >= 0) node = tree.left[node]! + (row[tree.feature[node]!]! <= tree.value[node]! ? 0 : 1);
    sum += tree.value[node]!;
  }
  return sum;
}
