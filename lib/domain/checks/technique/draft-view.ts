/** What the rules on drafting technique look at: the own provisions of a draft, without what it quotes. */
import { letterOrder } from '../../text/letters';
import { fromRoman } from '../../text/roman';
import type { Provision, ProvisionKind } from '../../structure/types';
import type { CheckSubject } from '../types';

/** One row of numbers: the clauses of an article, the articles of a text. */
export interface Row {
  readonly kind: ProvisionKind;
  readonly items: readonly Provision[];
  /** True where the row must begin at one: chapters may go on from part to part, sections from chapter to chapter. */
  readonly fromOne: boolean;
}

export interface DraftView {
  readonly subject: CheckSubject;
  readonly byId: ReadonlyMap<string, Provision>;
  /** Parts … points in order of the text; nothing quoted, nothing in appendices. */
  readonly own: readonly Provision[];
  /** Own provisions that stand directly in one. */
  readonly childrenOf: (provision: Provision) => readonly Provision[];
  /** The text that a provision belongs to: the id of the regulation issued with the act, or "" for the act itself. */
  readonly bodyOf: (provision: Provision) => string;
  readonly articlesOf: (body: string) => readonly Provision[];
  /** Bodies in order; "" first. */
  readonly bodies: readonly string[];
  readonly rows: readonly Row[];
  /** True where the draft as a whole amends other acts. */
  readonly amends: boolean;
  /** True for a provision that amends, or stands in one that does. */
  readonly isAmending: (provision: Provision) => boolean;
}

const KINDS: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'point']);

/** Sorts the provisions of a draft once for all rules. */
export function viewDraft(subject: CheckSubject): DraftView {
  const { provisions, head } = subject.document;
  const byId = new Map(provisions.map((p) => [p.id, p]));
  const body = new Map<string, string | null>();
  const amending = new Set<string>();
  const children = new Map<string, Provision[]>();
  const articles = new Map<string, Provision[]>([['', []]]);
  const own: Provision[] = [];
  for (const p of provisions) {
    // Parents come before what stands in them.
    const above = p.parent === null ? '' : (body.get(p.parent) ?? null);
    body.set(p.id, p.kind === 'attached' ? p.id : p.kind === 'appendix' ? null : above);
    if (p.target !== undefined || (p.parent !== null && amending.has(p.parent))) amending.add(p.id);
    const at = body.get(p.id) ?? null;
    if (p.quoted === true || at === null || !KINDS.has(p.kind)) continue;
    own.push(p);
    if (p.parent !== null) push(children, p.parent, p);
    if (p.kind === 'article') push(articles, at, p);
  }
  const view = {
    subject,
    byId,
    own,
    childrenOf: (p: Provision) => children.get(p.id) ?? [],
    bodyOf: (p: Provision) => body.get(p.id) ?? '',
    articlesOf: (at: string) => articles.get(at) ?? [],
    bodies: [...articles.keys()],
    amends: /^(?:về việc\s+)?(?:sửa đổi|bổ sung|bãi bỏ)/iu.test(head.title.trim()) || /hợp nhất/iu.test(head.type),
    isAmending: (p: Provision) => amending.has(p.id),
  };
  return { ...view, rows: rowsOf(view) };
}

/** Every row of numbers of a draft: articles through a text, clauses in an article, points in a clause … */
function rowsOf(view: Omit<DraftView, 'rows'>): Row[] {
  const rows: Row[] = view.bodies.map((body) => ({ kind: 'article' as const, items: view.articlesOf(body), fromOne: true }));
  for (const p of view.own) {
    const children = view.childrenOf(p);
    for (const kind of ['clause', 'point'] as const) {
      // Some old texts part an article by Roman numbers; decimal numbers ("1.2") are another rule's.
      const items = children.filter((c) => c.kind === kind && (kind === 'clause' ? /^\d/ : /^\p{Ll}/u).test(c.number));
      // Without quotation marks the new text of another act looks like the amending act's own.
      const foreign = view.isAmending(p) && items.some((c) => c.target === undefined);
      if (items.length > 0 && !foreign) rows.push({ kind, items, fromOne: true });
    }
  }
  for (const kind of ['part', 'chapter', 'section', 'subsection'] as const) {
    const groups = new Map<string | null, Provision[]>();
    for (const p of view.own) if (p.kind === kind) groups.set(p.parent, [...(groups.get(p.parent) ?? []), p]);
    for (const items of groups.values()) rows.push({ kind, items, fromOne: false });
  }
  return rows;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const row = map.get(key);
  if (row === undefined) map.set(key, [value]);
  else row.push(value);
}

/** A number in its row: 5 and "a" of "5a"; for points the place of the letter and the digit behind it. Null where it has no order (decimal numbers). */
export function placeInRow(kind: ProvisionKind, number: string): { readonly whole: number; readonly inserted: string } | null {
  const m = (kind === 'point' ? /^([a-zđ])(\d*)$/u : /^(\d+|[IVXLC]+)([a-zđ]*)$/u).exec(number);
  if (m === null) return null;
  const written = m[1] ?? '';
  const whole = kind === 'point' ? letterOrder(written) : /^\d/.test(written) ? Number(written) : fromRoman(written);
  return whole === null ? null : { whole, inserted: m[2] ?? '' };
}

const NAMES: Readonly<Partial<Record<ProvisionKind, string>>> = { part: 'phần', chapter: 'chương', section: 'mục', subsection: 'tiểu mục', article: 'Điều', clause: 'khoản', point: 'điểm' };

/** "khoản 2", "Điều 5a": a provision of that kind without what it stands in. */
export function nameOf(kind: ProvisionKind, number: string): string {
  return `${NAMES[kind] ?? ''} ${number}`.trim();
}

/** True where this number stands in the text as that of an article, clause or point would, at the beginning of a line or behind a sentence: the reader took it for plain text. */
export function hasLineNumbered(texts: readonly string[], kind: ProvisionKind, number: string): boolean {
  const written = kind === 'article' ? `điều\\s+${number}\\s*(?:[.:]|$)` : kind === 'point' ? `${number}\\s*[).]` : `${number}\\s*[.):](?!\\d)`;
  const at = new RegExp(`(?:^|\\n|[.;:]\\s)[“"(\\s]*${written}`, 'iu');
  return texts.some((text) => at.test(text));
}
