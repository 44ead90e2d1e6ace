import type { Provision, StructuredDocument } from '../structure/types';
import { canonicalTones } from '../text/fold';
import { tokens } from './words';

/** A provision in its place, with what two versions are matched by. */
export interface Node {
  readonly index: number;
  readonly provision: Provision;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Equal for provisions whose own words are equal. */
  readonly own: number;
  /** Equal for provisions whose words are equal down to the last point. */
  whole: number;
  /** Pairs of neighbouring syllables of the provision and all below it, with their counts; made when first asked for. */
  bag: ReadonlyMap<number, number> | null;
}

/** The words of a provision that are compared: its heading, if any, and its own text. */
export function textOf(provision: Pick<Provision, 'heading' | 'text'>): string {
  return provision.heading && provision.text ? `${provision.heading}\n${provision.text}` : provision.heading || provision.text;
}

/** Numbers for texts, shared by both versions so that equal texts have equal numbers. */
export class Vocabulary {
  private readonly spellings = new Map<string, number>();
  private readonly keys = new Map<string, number>();

  /** The number of a text; tone placing and white space do not count. */
  text(text: string): number {
    const known = this.spellings.get(text);
    if (known !== undefined) return known;
    const number = this.key(canonicalTones(text.normalize('NFC')).replace(/\s+/g, ' ').trim());
    this.spellings.set(text, number);
    return number;
  }

  /** The number of an exact string. */
  key(key: string): number {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const number = this.keys.size;
    this.keys.set(key, number);
    return number;
  }
}

/** The provisions of a document as nodes, in document order. A parent that does not exist counts as none. */
export function nodesOf(document: StructuredDocument, vocabulary: Vocabulary): Node[] {
  const byId = new Map<string, Node>();
  const nodes = document.provisions.map((provision, index): Node => {
    const parent = (provision.parent !== null && byId.get(provision.parent)) || null;
    const node: Node = { index, provision, parent, children: [], own: vocabulary.text(textOf(provision)), whole: 0, bag: null };
    byId.set(provision.id, node);
    parent?.children.push(node);
    return node;
  });
  // Parents stand before their children, so that from the end every child is done before its parent.
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i]!;
    node.whole = vocabulary.key(`#${node.own}(${node.children.map((child) => child.whole).join(',')})`);
  }
  return nodes;
}

/** The bag of a node. Pairs of syllables tell law texts apart; single ones (của, và, theo) are in all of them. */
export function bagOf(node: Node, vocabulary: Vocabulary): ReadonlyMap<number, number> {
  if (node.bag) return node.bag;
  const bag = new Map<number, number>();
  let previous = 0;
  for (const token of tokens(textOf(node.provision))) {
    if (!/[\p{L}\p{N}]/u.test(token.key)) continue;
    const current = vocabulary.key(token.key) + 1;
    const pair = previous * PAIR_BASE + current;
    bag.set(pair, (bag.get(pair) ?? 0) + 1);
    previous = current;
  }
  for (const child of node.children) {
    for (const [pair, count] of bagOf(child, vocabulary)) bag.set(pair, (bag.get(pair) ?? 0) + count);
  }
  node.bag = bag;
  return bag;
}

const PAIR_BASE = 2 ** 26;
