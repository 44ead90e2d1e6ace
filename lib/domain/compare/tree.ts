import type { Provision, StructuredDocument } from '../structure/types';
import { canonicalTones } from '../text/fold';
import type { Bag } from './similar';
import { spaced } from './words';

/** A provision in its place, with what two versions are matched by. */
export interface Node {
  readonly index: number;
  readonly provision: Provision;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Characters of its own words. */
  readonly length: number;
  /** Equal for provisions whose own words are equal. */
  readonly own: number;
  /** Equal for provisions whose words are equal down to the last point. */
  whole: number;
  /** Neighbouring syllables of the provision and all below it; made when first asked for. */
  bag: Bag | null;
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
    const number = this.key(spaced(canonicalTones(text.normalize('NFC'))));
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
export function nodesOf(document: Pick<StructuredDocument, 'provisions'>, vocabulary: Vocabulary): Node[] {
  const byId = new Map<string, Node>();
  const nodes = document.provisions.map((provision, index): Node => {
    const parent = (provision.parent !== null && byId.get(provision.parent)) || null;
    const text = textOf(provision);
    const node: Node = { index, provision, parent, children: [], length: text.length, own: vocabulary.text(text), whole: 0, bag: null };
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
export function bagOf(node: Node, vocabulary: Vocabulary): Bag {
  if (node.bag) return node.bag;
  const counts = new Map<number, number>();
  let size = 0;
  let previous = 0;
  for (const syllable of canonicalTones(textOf(node.provision).normalize('NFC')).split(BETWEEN_SYLLABLES)) {
    if (syllable === '') continue;
    const current = vocabulary.key(syllable) + 1;
    // Small integers are much faster as keys; that two pairs may share one does no harm to a likeness.
    const pair = (Math.imul(previous, 0x9e3779b1) ^ current) & 0x3fffffff;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    size += 1;
    previous = current;
  }
  for (const child of node.children) {
    const below = bagOf(child, vocabulary);
    for (const [pair, count] of below.counts) counts.set(pair, (counts.get(pair) ?? 0) + count);
    size += below.size;
  }
  node.bag = { counts, size };
  return node.bag;
}

const BETWEEN_SYLLABLES = /[\s.,;:()“”"'/–-]+/;
