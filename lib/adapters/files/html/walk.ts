/** A web page from its first word to its last. No recursion: pages may be nested as deep as they like. */
import type { RevisionView, SourceLine } from '@/lib/domain/structure/types';
import { cleanText } from '../paragraph-lines';
import { shownLetters } from '../shown-letters';
import type { Declarations, StyleOf } from './css';
import { ListMarks } from './list-marks';
import { type Look, lookIn, PLAIN } from './look';
import { PageLines } from './page-lines';
import { attribute, BLOCKS, elementsOf, type HtmlElement, type HtmlNode, isComment, isElement, isText, isUnseen, plainText } from './parse';
import { commentReference, type SideTexts } from './side-texts';
import { TablePlaces } from './table-places';

export interface PageContent {
  readonly page: PageLines;
  readonly insertions: number;
  readonly deletions: number;
  readonly authors: readonly string[];
  readonly pictures: number;
  readonly embedded: number;
}

/** Reads all words of the page. */
export function readPage(root: HtmlElement, styleOf: StyleOf, side: SideTexts, view: RevisionView): PageContent {
  return new PageReader(styleOf, side, view).read(root);
}

type Step = { readonly node: HtmlNode; readonly look: Look } | (() => void);

class PageReader {
  private readonly page = new PageLines();
  private readonly lists = new ListMarks();
  private readonly tables = new TablePlaces();
  private readonly steps: Step[] = [];
  private readonly changes = { ins: 0, del: 0 };
  private readonly authors = new Set<string>();
  private listLevel = 0;
  private pictures = 0;
  private afterPicture = false;
  private embedded = 0;

  constructor(
    private readonly styleOf: StyleOf,
    private readonly side: SideTexts,
    private readonly view: RevisionView,
  ) {}

  read(root: HtmlElement): PageContent {
    this.steps.push({ node: root, look: PLAIN });
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      if (typeof step === 'function') step();
      else this.node(step.node, step.look);
    }
    this.page.endParagraph();
    const { page, changes, authors, pictures, embedded } = this;
    return { page, insertions: changes.ins, deletions: changes.del, authors: [...authors], pictures, embedded };
  }

  private node(node: HtmlNode, look: Look): void {
    const afterPicture = this.side.ofLibreOffice && this.afterPicture;
    this.afterPicture = false;
    if (isText(node)) this.page.add(afterPicture ? node.value.replace(/^\n/, '') : node.value, look);
    else if (isElement(node)) this.element(node, look);
    else if (isComment(node) && this.side.ofLibreOffice) this.page.referComment(this.side.addBare(node.data));
  }

  private element(element: HtmlElement, around: Look): void {
    const { tagName } = element;
    if (isUnseen(element) || this.side.has(element)) return;
    const style = this.styleOf(element);
    const look = tagName === 'ins' || tagName === 'del' ? this.changed(element, around) : lookIn(element, style, around);
    if (this.mark(element, style, look)) return;
    if (style.get('mso-list')?.toLowerCase() === 'ignore') return this.printed(element, look);
    const ends: (() => void)[] = [];
    if (BLOCKS.has(tagName) || style.get('display') === 'block') {
      this.page.endParagraph();
      ends.push(() => this.page.endParagraph());
    }
    this.listLevel = listLevelOf(style) ?? this.listLevel;
    this.open(element, look, ends);
    const comment = commentReference(style);
    if (comment !== null) {
      this.page.ranges.begin(comment.id);
      ends.push(() => this.page.ranges.end(comment.id));
    }
    this.children(element, look, () => ends.forEach((end) => end()));
  }

  /** Elements that are read otherwise than their content; true where there is nothing more to read. */
  private mark(element: HtmlElement, style: Declarations, look: Look): boolean {
    const note = this.side.note(element);
    if (note !== undefined) {
      if (!look.dropped) this.page.refer(note);
      return true;
    }
    if (this.isCommentSign(element, style)) {
      for (const inner of elementsOf(element)) {
        const comment = this.side.comment(inner) ?? commentReference(this.styleOf(inner))?.id;
        if (comment !== undefined) this.page.referComment(comment);
      }
      return true;
    }
    const tabs = Number(style.get('mso-tab-count'));
    if (tabs > 0) {
      this.page.put('\t', look);
      return true;
    }
    switch (element.tagName) {
      case 'br': this.page.put('\n', look); return true;
      case 'img':
        this.afterPicture = true;
        if (!look.hidden) this.pictures++;
        return true;
      case 'embed':
      case 'object': this.embedded++; return false;
      default: return false;
    }
  }

  /** The sign of a comment behind its words, "[NVA1]" and spaces around it; with other words in it, it is none. */
  private isCommentSign(element: HtmlElement, style: Declarations): boolean {
    if (this.side.comment(element) !== undefined) return true;
    const marked = style.get('mso-special-character')?.toLowerCase() === 'comment' || /(?:^|\s)MsoCommentReference(?:\s|$)/i.test(attribute(element, 'class') ?? '');
    return marked && plainText(element, (inner) => isUnseen(inner) || this.side.comment(inner) !== undefined).trim() === '';
  }

  private open(element: HtmlElement, look: Look, ends: (() => void)[]): void {
    const { page, lists, tables } = this;
    const { cell } = page;
    switch (element.tagName) {
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir':
        lists.begin(element);
        ends.push(() => lists.end());
        return;
      case 'li':
        page.beginItem(look.hidden || look.dropped ? undefined : lists.next(element, look.listType), lists.level);
        ends.push(() => page.endItem());
        return;
      case 'table':
        tables.begin(element);
        ends.push(() => tables.end());
        return;
      case 'tr': return tables.beginRow();
      case 'td':
      case 'th':
        page.cell = tables.cell(element);
        ends.push(() => this.leave(cell));
        return;
      default:
    }
  }

  private leave(cell: SourceLine['cell']): void {
    this.page.endParagraph();
    this.page.cell = cell;
  }

  /** Word prints the number of a list for programs that know no lists of Word; it is no word of the text. */
  private printed(element: HtmlElement, look: Look): void {
    if (look.dropped || look.hidden) return;
    const fonts = Array.from(elementsOf(element), (inner) => lookIn(inner, this.styleOf(inner), look).font);
    const number = shownLetters(plainText(element, isUnseen), fonts.find((font) => font !== '') ?? look.font).text;
    // The circle of Word is the letter o of another font.
    this.page.print(number.trim() === 'o' ? '○' : number, this.listLevel);
  }

  /** A passage that somebody inserted or deleted (HTML 4.7); Word gives the author as an address, LibreOffice as a title. */
  private changed(element: HtmlElement, around: Look): Look {
    const kind = element.tagName === 'ins' ? 'ins' : 'del';
    this.changes[kind]++;
    const author = authorOf(element);
    if (author !== '') this.authors.add(author);
    const dropped = kind === (this.view === 'accepted' ? 'del' : 'ins');
    return dropped ? { ...around, dropped: true } : around;
  }

  private children(element: HtmlElement, look: Look, end: () => void): void {
    this.steps.push(end);
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const node = element.childNodes[i];
      if (node !== undefined) this.steps.push({ node, look });
    }
  }
}

function authorOf(element: HtmlElement): string {
  const address = /^mailto:(.*)$/is.exec(attribute(element, 'cite') ?? '')?.[1];
  const title = attribute(element, 'title') ?? '';
  if (address === undefined) return cleanText(title).trim();
  try {
    return cleanText(decodeURIComponent(address)).trim();
  } catch {
    return cleanText(address).trim();
  }
}

/** "l0 level2 lfo1" -> 1 */
function listLevelOf(style: Declarations): number | undefined {
  const level = /\blevel(\d)/i.exec(style.get('mso-list') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
