/** Provisions while they are being built: mutable, with ids that are unique also in a broken draft. */
import type { AmendmentTarget, Provision, ProvisionKind } from './types';

export interface Node {
  readonly kind: ProvisionKind;
  readonly id: string;
  readonly number: string;
  readonly parent: Node | null;
  readonly quoted: boolean;
  /** What the draft calls it, where that is not the word of its kind. */
  word: string | undefined;
  heading: string;
  target: AmendmentTarget | undefined;
  readonly text: string[];
  readonly lines: number[];
}

/** Short forms of the kinds of provision, in ids. */
export const SHORT_KINDS: Readonly<Record<ProvisionKind, string>> = {
  preamble: 'preamble', signature: 'signature', part: 'part', chapter: 'chp', section: 'sec', subsection: 'subsec',
  article: 'art', clause: 'para', point: 'point', attached: 'att', appendix: 'app',
};
const NAMES: Readonly<Record<ProvisionKind, string>> = {
  preamble: 'phần mở đầu', signature: 'phần ký', part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục',
  article: 'Điều', clause: 'khoản', point: 'điểm', attached: 'văn bản kèm theo', appendix: 'Phụ lục',
};

/** All nodes of a document, in order of the text. */
export class NodeList {
  readonly nodes: Node[] = [];
  private readonly ids = new Set<string>();

  /**
   * Adds a node; `prefix` is the id of what its id builds on (which need not be its parent), or "".
   * `idNumber` stands in the id where the provision itself is not numbered.
   */
  add(kind: ProvisionKind, number: string, parent: Node | null, prefix: string, quoted: boolean, idNumber = number): { node: Node; duplicate: boolean } {
    // The signs that ids may hold are those of an XML name: a form called "01/TTr" becomes "01-TTr".
    const safe = idNumber.replace(/[^\p{L}\d.-]+/gu, '-').replace(/^-|-$/g, '');
    const wanted = `${prefix === '' ? '' : `${prefix}__`}${SHORT_KINDS[kind]}${safe === '' ? '' : `_${safe}`}`;
    let id = wanted;
    for (let i = 2; this.ids.has(id); i++) id = `${wanted}_dup${i}`;
    this.ids.add(id);
    const node: Node = { kind, id, number, parent, quoted, word: undefined, heading: '', target: undefined, text: [], lines: [] };
    this.nodes.push(node);
    return { node, duplicate: id !== wanted };
  }

  /** The finished provisions. */
  finish(): Provision[] {
    return this.nodes.map((n) => ({
      id: n.id,
      kind: n.kind,
      number: n.number,
      ...(n.word === undefined ? {} : { word: n.word }),
      heading: n.heading,
      text: n.text.join('\n'),
      parent: n.parent?.id ?? null,
      ...(n.quoted ? { quoted: true } : {}),
      ...(n.target === undefined ? {} : { target: n.target }),
      lines: n.lines,
    }));
  }
}

/** How a lawyer calls it: "điểm a khoản 2 Điều 5". */
export function describe(node: Node): string {
  const own = `${node.word ?? NAMES[node.kind]}${node.number === '' ? '' : ` ${node.number}`}`;
  const above = node.kind === 'clause' || node.kind === 'point' ? node.parent : null;
  return above === null ? own : `${own} ${describe(above)}`;
}

/** The bare name of a kind with a number: "khoản 2". */
export function nameOf(kind: ProvisionKind, number: string): string {
  return `${NAMES[kind]} ${number}`.trim();
}
