/** The body of an OpenDocument text: paragraphs and cells in reading order. */
import type { RevisionView, SourceLine } from '@/lib/domain/structure/types';
import { cleanText } from '../paragraph-lines';
import type { FileComment, FileNote } from '../types';
import type { Changes } from './changes';
import { Annotations, rangedAnnotations } from './comments';
import { Flow, type Place } from './flow';
import { DEEPEST, type ListPlace, ListPlaces } from './list-places';
import { type ListStyles, whole } from './lists';
import type { OdtStyle, OdtStyles } from './styles';
import { attribute, element, elements, type OdfElement, plainText } from './tree';

export interface OdtBody {
  readonly lines: readonly SourceLine[];
  readonly comments: readonly FileComment[];
  readonly notes: readonly FileNote[];
  readonly hidden: string;
  readonly pictures: number;
  readonly embedded: number;
  readonly unknownSymbols: number;
}

const INDEXES = new Set(['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index', 'text:bibliography']);
/** No words of the text: declarations, names of pictures, event handlers. */
const SILENT = new Set(['text:tracked-changes', 'office:forms', 'office:event-listeners', 'svg:title', 'svg:desc', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:dde-connection-decls', 'text:note-citation']);
const HIDDEN_FIELDS = new Set(['text:hidden-text', 'text:hidden-paragraph']);
const MARKS = new Set(['text:change-start', 'text:change-end', 'text:change', 'office:annotation', 'office:annotation-end']);
const BLOCKS = new Set(['text:p', 'text:h', 'text:list', 'text:section', 'table:table', 'draw:frame']);
const OBJECTS = new Set(['draw:object', 'draw:object-ole', 'draw:plugin']);

/** Reads office:text. */
export function readOdtBody(text: OdfElement, styles: OdtStyles, lists: ListStyles, changes: Changes, view: RevisionView): OdtBody {
  const reader = new BodyReader(styles, lists, changes, view, rangedAnnotations(text));
  reader.blocks(text, {});
  return reader.finish();
}

class BodyReader {
  private readonly places = new ListPlaces();
  private readonly flow: Flow;
  private readonly annotations = new Annotations();
  private readonly noteTexts = new Map<string, string>();
  /** Where the deleted content stands that is being put back; null outside of it. */
  private putBack: Place | null = null;
  private tables = 0;
  private pictures = 0;
  private embedded = 0;

  constructor(
    private readonly styles: OdtStyles,
    lists: ListStyles,
    private readonly changes: Changes,
    private readonly view: RevisionView,
    private readonly ranged: ReadonlySet<string>,
  ) {
    this.flow = new Flow(lists, this.places);
  }

  finish(): OdtBody {
    this.flow.flush();
    const { flow, pictures, embedded } = this;
    return { lines: flow.writer.lines, comments: this.annotations.comments(flow.ranges, flow.writer.lines), notes: flow.writer.notes(this.noteTexts), hidden: flow.hidden, pictures, embedded, unknownSymbols: flow.unknownSymbols };
  }

  /** Reads paragraphs and whatever holds paragraphs. */
  blocks(parent: OdfElement, place: Place): void {
    for (const node of parent.nodes) {
      // Words outside every paragraph are in broken files only.
      if (typeof node !== 'string') this.block(node, place);
      else if (node.trim() !== '') this.paragraph({ name: 'text:p', attributes: [], nodes: [node] }, place);
    }
  }

  private block(node: OdfElement, place: Place): void {
    if (SILENT.has(node.name)) return;
    if (MARKS.has(node.name)) return this.mark(node);
    if (INDEXES.has(node.name)) return this.index(node, place);
    switch (node.name) {
      case 'text:p':
      case 'text:h': return this.paragraph(node, place);
      case 'text:list': return this.list(node, place, undefined);
      case 'text:numbered-paragraph': return this.numbered(node, place);
      case 'text:section': return this.blocks(node, this.isHiddenSection(node) ? { ...place, hidden: true } : place);
      case 'table:table': return this.table(node, place);
      case 'draw:frame': return this.frame(node, place);
      default: return this.blocks(node, place);
    }
  }

  private isHiddenSection(node: OdfElement): boolean {
    const display = attribute(node, 'text:display');
    return display === 'none' || (display === 'condition' && attribute(node, 'text:is-hidden') === 'true') || this.styles.of('section', attribute(node, 'text:style-name')).hidden === true;
  }

  private index(node: OdfElement, place: Place): void {
    for (const body of elements(node, 'text:index-body')) {
      for (const child of elements(body)) this.block(child, child.name === 'text:index-title' ? place : { ...place, contents: true });
    }
  }

  private list(node: OdfElement, place: Place, above: ListPlace | undefined): void {
    const style = attribute(node, 'text:style-name') ?? above?.style;
    const { putBack } = this;
    const counters = above?.counters ?? (putBack === null ? this.places.enter(node) : this.places.putBack(node, putBack.item));
    const level = Math.min(DEEPEST, above === undefined ? 0 : above.level + 1);
    for (const item of elements(node)) {
      if (MARKS.has(item.name)) this.mark(item);
      else this.item(item, place, { counters, level, style: attribute(item, 'text:style-override') ?? style, start: startOf(item) }, style);
    }
  }

  /** Only the first paragraph of an item shows its number; text:list-header has none. */
  private item(item: OdfElement, place: Place, here: ListPlace, style: string | undefined): void {
    let numbered = item.name === 'text:list-item';
    for (const child of elements(item)) {
      if (child.name === 'text:list') this.list(child, place, { ...here, style });
      else {
        const takes = numbered && (child.name === 'text:p' || child.name === 'text:h');
        this.block(child, { ...place, item: takes ? here : undefined });
        if (takes) numbered = false;
      }
    }
  }

  private numbered(node: OdfElement, place: Place): void {
    const style = attribute(node, 'text:style-name');
    const level = Math.min(DEEPEST, Math.max(0, whole(attribute(node, 'text:level'), 1) - 1));
    const counters = this.places.named(attribute(node, 'text:list-id') ?? `style/${style ?? ''}`);
    this.blocks(node, { ...place, item: { counters, style, level, start: startOf(node) } });
  }

  private table(node: OdfElement, place: Place): void {
    this.flow.flush();
    const table = this.tables++;
    let row = 0;
    const rows = (parent: OdfElement): void => {
      for (const child of elements(parent)) {
        if (child.name === 'table:table-row') this.row(child, { ...place, item: undefined }, table, row++);
        else if (MARKS.has(child.name)) this.mark(child);
        else if (BLOCKS.has(child.name)) this.block(child, place);
        else rows(child);
      }
    };
    rows(node);
  }

  private row(node: OdfElement, place: Place, table: number, row: number): void {
    let column = 0;
    for (const cell of elements(node)) {
      // What lies under a merged cell is not shown.
      this.blocks(cell, { ...place, cell: { table, row, column }, hidden: place.hidden === true || cell.name === 'table:covered-table-cell' });
      this.flow.flush();
      column += Math.min(1_000, Math.max(1, whole(attribute(cell, 'table:number-columns-repeated'), 1)));
    }
  }

  private frame(node: OdfElement, place: Place): void {
    const children = elements(node);
    if (children.some((child) => OBJECTS.has(child.name))) this.embedded++;
    else if (children.some((child) => child.name === 'draw:image') && element(node, 'draw:text-box') === undefined) this.pictures++;
    for (const child of children) if (!OBJECTS.has(child.name)) this.block(child, place);
  }

  private paragraph(node: OdfElement, place: Place): void {
    const style = this.styles.of('paragraph', attribute(node, 'text:style-name'));
    this.flow.begin({ place, style, heading: node.name === 'text:h' ? node : undefined });
    this.inline(node, style);
    this.flow.end();
  }

  private inline(parent: OdfElement, style: OdtStyle): void {
    for (const node of parent.nodes) {
      if (typeof node === 'string') this.flow.add(this.collapsed(node), style);
      else this.inlineElement(node, style);
    }
  }

  /** White space counts as one space, and as none at the start (OpenDocument 1.3, part 3, 6.1.2). */
  private collapsed(text: string): string {
    const before = this.flow.words?.text ?? '';
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    return before === '' || before.endsWith(' ') || before.endsWith('\n') ? collapsed.replace(/^ /, '') : collapsed;
  }

  private inlineElement(node: OdfElement, style: OdtStyle): void {
    if (SILENT.has(node.name)) return;
    if (MARKS.has(node.name)) return this.mark(node);
    if (HIDDEN_FIELDS.has(node.name)) return this.hiddenField(node, style);
    switch (node.name) {
      case 'text:span': return this.inline(node, { ...style, ...this.styles.of('text', attribute(node, 'text:style-name')) });
      case 'text:s': return this.flow.add(' '.repeat(Math.min(1_000, Math.max(1, whole(attribute(node, 'text:c'), 1)))), style);
      case 'text:tab': return this.flow.add('\t', style);
      case 'text:line-break': return this.flow.add('\n', style);
      case 'text:note': return this.note(node);
      default: {
        const box = BLOCKS.has(node.name) || (node.name.startsWith('draw:') && node.name !== 'draw:a');
        if (box) this.beside(node);
        else this.inline(node, style);
      }
    }
  }

  /** A text box is tied to a paragraph, and has paragraphs of its own. */
  private beside(node: OdfElement): void {
    const place = { ...this.flow.look?.place, item: undefined };
    this.flow.aside(() => this.block(node, place));
  }

  private hiddenField(node: OdfElement, style: OdtStyle): void {
    const hidden = attribute(node, 'text:is-hidden') === 'true';
    if (node.name === 'text:hidden-paragraph' && hidden) this.flow.hide();
    const text = plainText(node) || (attribute(node, 'text:string-value') ?? '');
    this.flow.add(text, hidden ? { ...style, hidden: true } : style);
  }

  private note(node: OdfElement): void {
    const body = element(node, 'text:note-body');
    const id = `${this.noteTexts.size}`;
    this.noteTexts.set(id, body === undefined ? '' : cleanText(plainText(body)).trim());
    if (this.flow.insertions.size === 0) this.flow.words?.notes.push(id);
  }

  private mark(node: OdfElement): void {
    const id = attribute(node, 'text:change-id') ?? '';
    const change = this.changes.byId.get(id);
    switch (node.name) {
      case 'text:change-start': if (change?.kind === 'insertion' && this.view === 'rejected') this.flow.insertions.add(id); return;
      case 'text:change-end': this.flow.insertions.delete(id); return;
      case 'text:change': if (change?.kind === 'deletion') this.deleted(change.content); return;
      case 'office:annotation': return this.comment(node);
      default: return this.flow.ranges.end(attribute(node, 'office:name') ?? '');
    }
  }

  private comment(node: OdfElement): void {
    const id = this.annotations.add(node);
    if (this.ranged.has(id)) this.flow.ranges.begin(id);
    this.flow.ranges.refer(id, this.flow.words);
  }

  private deleted(content: readonly OdfElement[]): void {
    if (this.view === 'accepted') return content.forEach((node) => this.commentsIn(node));
    const { putBack } = this;
    const place = this.flow.look?.place ?? {};
    this.putBack = place;
    this.flow.restore(() => content.forEach((node) => this.block(node, { ...place, item: undefined })));
    this.putBack = putBack;
  }

  /** Comments on deleted words are still comments. */
  private commentsIn(node: OdfElement): void {
    if (node.name === 'office:annotation') this.comment(node);
    else for (const child of elements(node)) this.commentsIn(child);
  }
}

function startOf(item: OdfElement): number | undefined {
  const start = attribute(item, 'text:start-value');
  return start === undefined ? undefined : whole(start, 1);
}
