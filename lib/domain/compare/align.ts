import { candidates, dice, type Bag } from './similar';
import type { Node } from './tree';

/** Alike enough to be the same provision under another number, or under the same number or heading. */
const ALIKE = 0.4;
const ALIKE_WITH_NAME = 0.15;
const SAME_NUMBER_BONUS = 0.1;
const SAME_HEADING_BONUS = 0.2;
/** Below this many comparisons every provision is compared with every other. */
const COMPARE_ALL = 900;

/** Sharing this much of their words literally, two provisions of one number are the same: no need to look further. */
const MOSTLY_SHARED = 0.5;

export interface Alignment {
  readonly bag: (node: Node) => Bag;
  /** What a reader would look for first: the number, or the id where numbers repeat. */
  readonly name: (node: Node) => string;
}

/**
 * Finds which nodes of one list go on as which of the other, each at most once. Equal words go
 * before similar ones, so that a provision inserted before others does not make all of them look
 * rewritten; among equals the same number goes first, then the order.
 */
export function align(listA: readonly Node[], listB: readonly Node[], by: Alignment): [Node, Node][] {
  const isUnchanged = (a: Node, b: Node) => a.whole === b.whole && a.provision.kind === b.provision.kind && by.name(a) === by.name(b);
  let head = 0;
  while (head < listA.length && head < listB.length && isUnchanged(listA[head]!, listB[head]!)) head += 1;
  const unchanged = listA.slice(0, head).map((a, i): [Node, Node] => [a, listB[i]!]);
  if (head === listA.length || head === listB.length) return unchanged;
  return [...unchanged, ...alignChanged(listA.slice(head), listB.slice(head), by)];
}

function alignChanged(listA: readonly Node[], listB: readonly Node[], by: Alignment): [Node, Node][] {
  const pairs: [Node, Node][] = [];
  const takenA = new Set<Node>();
  const takenB = new Set<Node>();
  const take = (a: Node, b: Node | undefined) => {
    if (!b || takenA.has(a) || takenB.has(b)) return;
    pairs.push([a, b]);
    takenA.add(a);
    takenB.add(b);
  };
  const nameOf = (node: Node) => `${node.provision.kind} ${by.name(node)}`;
  const named = grouped(listB, nameOf);
  const equal = grouped(listB, wholeKey);

  for (const a of listA) take(a, named.get(nameOf(a))?.find((b) => a.whole === b.whole && !takenB.has(b)));
  for (const a of listA) take(a, equal.get(wholeKey(a))?.find((b) => !takenB.has(b)));
  for (const a of listA) take(a, named.get(nameOf(a))?.find((b) => !takenB.has(b) && sharedWords(a, b) >= MOSTLY_SHARED));
  const restA = listA.filter((node) => !takenA.has(node));
  const restB = listB.filter((node) => !takenB.has(node));
  for (const [a, b] of similarPairs(restA, restB, by)) take(a, b);
  return pairs;
}

function wholeKey(node: Node): string {
  return `${node.provision.kind} ${node.whole}`;
}

function grouped(nodes: readonly Node[], key: (node: Node) => string): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const group = groups.get(key(node));
    if (group) group.push(node);
    else groups.set(key(node), [node]);
  }
  return groups;
}

/** Share of the provisions in two that are literally the same, by the length of their text. */
function sharedWords(a: Node, b: Node): number {
  if (a.children.length === 0 || b.children.length === 0) return 0;
  const lengths = new Map<number, number>();
  const total = sum(a, (node) => {
    lengths.set(node.own, (lengths.get(node.own) ?? 0) + 1);
    return node.length;
  });
  let shared = 0;
  const totalB = sum(b, (node) => {
    const left = lengths.get(node.own) ?? 0;
    if (left > 0) shared += node.length;
    lengths.set(node.own, left - 1);
    return node.length;
  });
  return total + totalB === 0 ? 0 : (2 * shared) / (total + totalB);
}

function sum(node: Node, of: (node: Node) => number): number {
  return of(node) + node.children.reduce((total, child) => total + sum(child, of), 0);
}

/** Pairs that may be the same provision, the likeliest first. */
function similarPairs(restA: readonly Node[], restB: readonly Node[], by: Alignment): [Node, Node][] {
  if (restA.length === 0 || restB.length === 0) return [];
  const likely = likelyOnes(restA, restB, by);
  const scored = restA.flatMap((a, i) =>
    (likely?.[i] ?? restB).flatMap((b) => {
      const score = scoreOf(a, b, by);
      return score === null ? [] : [{ a, b, score, distance: Math.abs(a.index - b.index) }];
    }),
  );
  scored.sort((x, y) => y.score - x.score || x.distance - y.distance || x.a.index - y.a.index || x.b.index - y.b.index);
  return scored.map(({ a, b }) => [a, b]);
}

/** For each of the first list those worth comparing, or null where all are. */
function likelyOnes(restA: readonly Node[], restB: readonly Node[], by: Alignment): Node[][] | null {
  if (restA.length * restB.length <= COMPARE_ALL) return null;
  const named = grouped(restB, by.name);
  const headed = grouped(restB, (node) => node.provision.heading);
  return candidates(restA.map(by.bag), restB.map(by.bag)).map((near, i) => {
    const a = restA[i]!;
    const sameHeading = a.provision.heading === '' ? [] : (headed.get(a.provision.heading) ?? []);
    return [...new Set([...near.map((index) => restB[index]!), ...(named.get(by.name(a)) ?? []), ...sameHeading])];
  });
}

/** How likely it is that `b` is what became of `a`; null where they are not alike. */
function scoreOf(a: Node, b: Node, by: Alignment): number | null {
  if (a.provision.kind !== b.provision.kind) return null;
  const isName = by.name(a) === by.name(b);
  const isHeading = a.provision.heading !== '' && a.provision.heading === b.provision.heading;
  const likeness = dice(by.bag(a), by.bag(b));
  const needed = isName && isHeading ? 0 : isName || isHeading ? ALIKE_WITH_NAME : ALIKE;
  if (likeness < needed) return null;
  return likeness + (isName ? SAME_NUMBER_BONUS : 0) + (isHeading ? SAME_HEADING_BONUS : 0);
}
