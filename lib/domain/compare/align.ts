import { candidates, dice, type Bag } from './similar';
import type { Node } from './tree';

/** Alike enough to be the same provision under another number, or under the same number or heading. */
const ALIKE = 0.4;
const ALIKE_WITH_NAME = 0.15;
const SAME_NUMBER_BONUS = 0.1;
const SAME_HEADING_BONUS = 0.2;
/** Below this many comparisons every provision is compared with every other. */
const COMPARE_ALL = 900;

export interface Alignment {
  readonly bag: (node: Node) => Bag;
  /** True where both have the same place by number: the first guess of every reader. */
  readonly sameNumber: (a: Node, b: Node) => boolean;
}

/**
 * Finds which nodes of one list go on as which of the other, each at most once. Equal words go
 * before similar ones, so that a provision inserted before others does not make all of them look
 * rewritten; among equals the same number goes first, then the order.
 */
export function align(listA: readonly Node[], listB: readonly Node[], by: Alignment): [Node, Node][] {
  const pairs: [Node, Node][] = [];
  const takenA = new Set<Node>();
  const takenB = new Set<Node>();
  const take = (a: Node, b: Node) => {
    pairs.push([a, b]);
    takenA.add(a);
    takenB.add(b);
  };

  const equal = new Map<string, Node[]>();
  for (const b of listB) equal.set(wholeKey(b), [...(equal.get(wholeKey(b)) ?? []), b]);
  for (const isNumberDemanded of [true, false]) {
    for (const a of listA) {
      if (takenA.has(a)) continue;
      const b = equal.get(wholeKey(a))?.find((node) => !takenB.has(node) && (!isNumberDemanded || by.sameNumber(a, node)));
      if (b) take(a, b);
    }
  }

  const restA = listA.filter((node) => !takenA.has(node));
  const restB = listB.filter((node) => !takenB.has(node));
  for (const [a, b] of similarPairs(restA, restB, by)) {
    if (!takenA.has(a) && !takenB.has(b)) take(a, b);
  }
  return pairs;
}

function wholeKey(node: Node): string {
  return `${node.provision.kind} ${node.whole}`;
}

/** Pairs that may be the same provision, the likeliest first. */
function similarPairs(restA: readonly Node[], restB: readonly Node[], by: Alignment): [Node, Node][] {
  if (restA.length === 0 || restB.length === 0) return [];
  const near = restA.length * restB.length <= COMPARE_ALL ? null : candidates(restA.map(by.bag), restB.map(by.bag));
  const scored: { a: Node; b: Node; score: number; distance: number }[] = [];
  restA.forEach((a, i) => {
    const likely = near ? likelyOnes(a, restB, near[i] ?? [], by) : restB;
    for (const b of likely) {
      const score = scoreOf(a, b, by);
      if (score !== null) scored.push({ a, b, score, distance: Math.abs(a.index - b.index) });
    }
  });
  scored.sort((x, y) => y.score - x.score || x.distance - y.distance || x.a.index - y.a.index || x.b.index - y.b.index);
  return scored.map(({ a, b }) => [a, b]);
}

function likelyOnes(a: Node, restB: readonly Node[], near: readonly number[], by: Alignment): Node[] {
  const named = restB.filter((b) => by.sameNumber(a, b) || isSameHeading(a, b));
  return [...new Set([...near.map((index) => restB[index]!), ...named])];
}

/** How likely it is that `b` is what became of `a`; null where they are not alike. */
function scoreOf(a: Node, b: Node, by: Alignment): number | null {
  if (a.provision.kind !== b.provision.kind) return null;
  const isNumber = by.sameNumber(a, b);
  const isHeading = isSameHeading(a, b);
  const likeness = dice(by.bag(a), by.bag(b));
  const needed = isNumber && isHeading ? 0 : isNumber || isHeading ? ALIKE_WITH_NAME : ALIKE;
  if (likeness < needed) return null;
  return likeness + (isNumber ? SAME_NUMBER_BONUS : 0) + (isHeading ? SAME_HEADING_BONUS : 0);
}

function isSameHeading(a: Node, b: Node): boolean {
  return a.provision.heading !== '' && a.provision.heading === b.provision.heading;
}
