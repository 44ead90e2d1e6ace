/**
 * Provisions -> the JSON that the editor shows, and where each of them stands in it.
 *
 *   doc
 *   ├─ group  (Chương I)          one group for each head that stands outside an article,
 *   │   └─ provision              so that the head can stay on screen while its text scrolls
 *   └─ group  (Điều 4. Hồ sơ)
 *       ├─ provision              the article's own lines (often empty)
 *       ├─ provision  1.
 *       └─ provision  a)
 *
 * The text of a provision is one text node, line breaks included, so that an offset in
 * `Provision.text` and an offset in the editor differ by a constant.
 */
import type { Provision } from '@/lib/domain/structure/types';

/** Where a provision stands in the editor: [from, to) is the block, [textFrom, textTo) its text. */
export interface BlockPlace {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly textFrom: number;
  readonly textTo: number;
}

export interface PaperNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly PaperNode[];
  readonly text?: string;
}

export interface Paper {
  readonly json: PaperNode;
  readonly places: ReadonlyMap<string, BlockPlace>;
}

const HEADS: ReadonlySet<string> = new Set(['preamble', 'part', 'chapter', 'section', 'subsection', 'article', 'attached', 'appendix', 'signature']);

/** Ids of the provisions that begin a group: heads that do not stand inside an article. */
export function groupHeads(provisions: readonly Provision[]): ReadonlySet<string> {
  const inArticle = new Set<string>();
  const heads = new Set<string>();
  for (const provision of provisions) {
    const inside = provision.parent !== null && inArticle.has(provision.parent);
    if (inside || provision.kind === 'article') inArticle.add(provision.id);
    if (!inside && HEADS.has(provision.kind)) heads.add(provision.id);
  }
  return heads;
}

/** Lays out the whole document; positions are those that ProseMirror gives the same JSON. */
export function layOut(provisions: readonly Provision[]): Paper {
  const heads = groupHeads(provisions);
  const places = new Map<string, BlockPlace>();
  const groups: { attrs: Record<string, unknown>; content: PaperNode[] }[] = [];
  const levels = new Map<string, number>();
  let at = 0;
  provisions.forEach((provision, index) => {
    const isHead = heads.has(provision.id);
    // The page has one heading of level 1, the name of the dossier.
    const level = (levels.get(provision.parent ?? '') ?? 1) + (isHead ? 1 : 0);
    levels.set(provision.id, level);
    if (isHead || groups.length === 0) {
      if (groups.length > 0) at += 1;
      groups.push({ attrs: groupAttrs(isHead ? provision : null, level), content: [] });
      at += 1;
    }
    const from = at;
    const textFrom = from + 1;
    const textTo = textFrom + provision.text.length;
    at = textTo + 1;
    places.set(provision.id, { index, from, to: at, textFrom, textTo });
    groups.at(-1)?.content.push(blockOf(provision, isHead));
  });
  return { json: { type: 'doc', content: groups.map((group) => ({ type: 'group', ...group })) }, places };
}

/** The range of a quote in the editor, kept inside its provision; null where nothing is left of it. */
export function rangeOf(place: BlockPlace | undefined, start: number | null, end: number | null): { from: number; to: number } | null {
  if (!place || start === null || end === null) return null;
  const from = Math.max(place.textFrom, place.textFrom + start);
  const to = Math.min(place.textTo, place.textFrom + end);
  return from < to ? { from, to } : null;
}

function groupAttrs(head: Provision | null, level: number): Record<string, unknown> {
  return head
    ? { id: head.id, kind: head.kind, level, title: titleOf(head), name: head.kind === 'article' ? '' : head.heading }
    : { id: '', kind: 'loose', title: '', name: '' };
}

function blockOf(provision: Provision, isHead: boolean): PaperNode {
  return {
    type: 'provision',
    attrs: {
      id: provision.id,
      kind: provision.kind,
      label: isHead ? '' : titleOf(provision),
      quoted: provision.quoted === true,
      empty: provision.text === '',
    },
    ...(provision.text === '' ? {} : { content: [{ type: 'text', text: provision.text }] }),
  };
}

const WORDS: Readonly<Record<string, string>> = { part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', article: 'Điều', appendix: 'Phụ lục' };

/** How the document itself writes the number: "Điều 4. Hồ sơ", "Chương II", "1.", "a)". */
export function titleOf(provision: Pick<Provision, 'kind' | 'number' | 'heading' | 'word'>): string {
  const { kind, number, heading } = provision;
  if (kind === 'article') return [number && `Điều ${number}.`, heading].filter(Boolean).join(' ');
  if (kind === 'clause') return number ? `${number}.` : '';
  if (kind === 'point') return number ? `${number})` : '';
  // A form is called what the draft calls it: "Mẫu số 01".
  const word = provision.word === undefined ? WORDS[kind] : provision.word.charAt(0).toUpperCase() + provision.word.slice(1);
  if (kind === 'appendix') return [word, number].filter(Boolean).join(' '); // the only one of a draft has no number
  return word && number ? `${word} ${number}` : '';
}
