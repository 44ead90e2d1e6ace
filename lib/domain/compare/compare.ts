import type { StructuredDocument } from '../structure/types';
import { inOrder } from './order';
import { isContainer, isMainArticle, pairNodes, type Pairs } from './pair';
import { nodesOf, textOf, Vocabulary, type Node } from './tree';
import type { Change, ChangeKind } from './types';
import { compareWords } from './words';

export { textOf } from './tree';
export { bothTexts, compareWords } from './words';
export type { Change, ChangeKind, WordSpan } from './types';

/**
 * What became of each provision from one version to another: by provision first, words inside.
 * Changes stand in the order of the newer version, a deleted provision where it would have
 * stood. Never throws; time grows with the text, not with the square of the changes.
 */
export function compareVersions(before: Pick<StructuredDocument, 'provisions'>, after: Pick<StructuredDocument, 'provisions'>): Change[] {
  const vocabulary = new Vocabulary();
  const nodesA = nodesOf(before, vocabulary);
  const nodesB = nodesOf(after, vocabulary);
  const pairs = pairNodes(nodesA, nodesB, vocabulary);
  const origin = new Map([...pairs].map(([a, b]) => [b, a]));
  const moved = movedNodes(pairs, origin);

  const deletedBehind = new Map<Node | null, Change[]>();
  let behind: Node | null = null;
  for (const a of nodesA) {
    const b = pairs.get(a);
    if (b && !moved.has(a)) behind = b;
    if (!b) deletedBehind.set(behind, [...(deletedBehind.get(behind) ?? []), deleted(a)]);
  }
  return [
    ...(deletedBehind.get(null) ?? []),
    ...nodesB.flatMap((b) => {
      const a = origin.get(b);
      return [a ? change(a, b, moved.has(a)) : added(b), ...(deletedBehind.get(b) ?? [])];
    }),
  ];
}

function deleted(a: Node): Change {
  return { kind: 'deleted', from: a.provision.id, to: null, words: [{ op: 'deleted', text: textOf(a.provision) }] };
}

function added(b: Node): Change {
  return { kind: 'added', from: null, to: b.provision.id, words: [{ op: 'added', text: textOf(b.provision) }] };
}

function change(a: Node, b: Node, isMoved: boolean): Change {
  const [from, to] = [a.provision.id, b.provision.id];
  const isRenumbered = a.provision.number !== b.provision.number;
  if (a.own === b.own) {
    const kind: ChangeKind = isMoved ? 'moved' : isRenumbered ? 'renumbered' : 'same';
    return { kind, from, to };
  }
  return { kind: isMoved ? 'moved' : 'changed', from, to, words: compareWords(textOf(a.provision), textOf(b.provision)) };
}

/** Nodes that went to another parent, or changed places with what stood beside them. */
function movedNodes(pairs: Pairs, origin: Pairs): Set<Node> {
  const moved = new Set<Node>();
  const beside = new Map<Node | 'articles' | null, Node[]>();
  for (const [a, b] of pairs) {
    if (!keptParent(a, b, pairs, origin)) moved.add(a);
    else {
      const group = isMainArticle(a) && isMainArticle(b) ? 'articles' : a.parent;
      beside.set(group, [...(beside.get(group) ?? []), a]);
    }
  }
  for (const group of beside.values()) {
    group.sort((x, y) => x.index - y.index);
    const places = group.map((a) => pairs.get(a)!.index);
    const kept = inOrder(places);
    group.forEach((a, i) => kept.has(i) || moved.add(a));
  }
  return moved;
}

/**
 * True where the node is still under the same parent. An article whose chapter is new or was
 * dissolved has not moved: a heading was put before it or taken away.
 */
function keptParent(a: Node, b: Node, pairs: Pairs, origin: Pairs): boolean {
  const wentTo = a.parent && pairs.get(a.parent);
  if ((wentTo ?? null) === b.parent && (a.parent === null) === (b.parent === null)) return true;
  if (!(isMainArticle(a) && isMainArticle(b)) && !(isContainer(a) && isContainer(b))) return false;
  return !wentTo || b.parent === null || !origin.has(b.parent);
}
