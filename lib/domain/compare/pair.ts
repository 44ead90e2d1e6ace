import type { ProvisionKind } from '../structure/types';
import { align, type Alignment } from './align';
import { candidates, dice, type Bag } from './similar';
import { bagOf, type Node, type Vocabulary } from './tree';

/** For each node of the older version the one it went on as. */
export type Pairs = ReadonlyMap<Node, Node>;

const CONTAINERS: readonly ProvisionKind[] = ['part', 'chapter', 'section', 'subsection', 'attached'];

/** True for what only holds articles: numbered on its own, and no part of what an article says. */
export function isContainer(node: Node): boolean {
  return CONTAINERS.includes(node.provision.kind);
}

/** True for an article of the document itself, not one that it quotes or that stands inside an article. */
export function isMainArticle(node: Node): boolean {
  return node.provision.kind === 'article' && !node.provision.quoted && (node.parent === null || isContainer(node.parent));
}

/** A text must be this long to be recognised anywhere in the document; "như trên" is everywhere. */
const ELSEWHERE_PAIRS = 4;
const ALIKE_ELSEWHERE = 0.6;

/**
 * Pairs the provisions of two versions. Articles first, over the whole document, since their
 * numbers run through chapters; then what holds them, by the articles they hold; then
 * downwards inside each pair; last, what is left is looked for anywhere.
 */
export function pairNodes(nodesA: readonly Node[], nodesB: readonly Node[], vocabulary: Vocabulary): Pairs {
  const pairs = new Map<Node, Node>();
  const taken = new Set<Node>();
  const free = (list: readonly Node[]) => list.filter((node) => !pairs.has(node) && !taken.has(node));
  const bag = (node: Node): Bag => bagOf(node, vocabulary);
  const byNumber: Alignment = { bag, name: (node) => node.provision.number };
  const byId: Alignment = { bag, name: (node) => node.provision.id };

  const pair = (a: Node, b: Node): void => {
    pairs.set(a, b);
    taken.add(b);
    for (const [childA, childB] of align(free(a.children), free(b.children), byNumber)) pair(childA, childB);
  };
  const pairAll = (listA: readonly Node[], listB: readonly Node[], by: Alignment) => {
    for (const [a, b] of align(free(listA), free(listB), by)) if (!pairs.has(a) && !taken.has(b)) pair(a, b);
  };

  pairAll(nodesA.filter(isMainArticle), nodesB.filter(isMainArticle), byId);
  pairAll(nodesA.filter(isContainer), nodesB.filter(isContainer), { ...byId, bag: bagOfContents(pairs, bag) });
  pairAll(nodesA.filter((node) => node.parent === null), nodesB.filter((node) => node.parent === null), byNumber);
  for (const [a, b] of elsewhere(free(nodesA), free(nodesB), bag)) if (!pairs.has(a) && !taken.has(b)) pair(a, b);
  return pairs;
}

/** What holds articles is known by its heading and by which articles it holds, not by their words. */
function bagOfContents(pairs: Pairs, bag: (node: Node) => Bag): (node: Node) => Bag {
  const partner = new Map<Node, number>();
  for (const [a, b] of pairs) partner.set(a, b.index).set(b, b.index);
  const known = new Map<Node, Bag>();
  let unshared = -(2 ** 40);
  const contents = (node: Node): Bag => {
    const cached = known.get(node);
    if (cached) return cached;
    const held = new Map<number, number>([[-1 - node.own, 1]]);
    const add = (feature: number) => held.set(feature, 1);
    for (const child of node.children) {
      if (isMainArticle(child)) add(partner.get(child) ?? (unshared -= 1));
      else [...(isContainer(child) ? contents(child) : bag(child)).counts.keys()].forEach(add);
    }
    const made = { counts: held, size: held.size };
    known.set(node, made);
    return made;
  };
  return contents;
}

/** Provisions that were carried to another place: equal words first, then similar ones of the same kind. */
function elsewhere(restA: readonly Node[], restB: readonly Node[], bag: (node: Node) => Bag): [Node, Node][] {
  const longA = restA.filter((node) => bag(node).counts.size >= ELSEWHERE_PAIRS);
  const longB = restB.filter((node) => bag(node).counts.size >= ELSEWHERE_PAIRS);
  const byWhole = new Map<number, Node[]>();
  for (const b of longB) byWhole.set(b.whole, [...(byWhole.get(b.whole) ?? []), b]);
  const equal = longA.flatMap((a): [Node, Node][] => {
    const b = byWhole.get(a.whole)?.shift();
    return b ? [[a, b]] : [];
  });
  const near = candidates(longA.map(bag), longB.map(bag));
  const similar = longA.flatMap((a, i) =>
    (near[i] ?? []).flatMap((index) => {
      const b = longB[index]!;
      const likeness = a.provision.kind === b.provision.kind ? dice(bag(a), bag(b)) : 0;
      return likeness >= ALIKE_ELSEWHERE ? [{ a, b, likeness }] : [];
    }),
  );
  similar.sort((x, y) => y.likeness - x.likeness || x.a.index - y.a.index || x.b.index - y.b.index);
  return [...equal, ...similar.map(({ a, b }): [Node, Node] => [a, b])];
}
