/**
 * What stands beside the words of a page that an office program saved: notes, comments, headers.
 * Word and LibreOffice tie them to the text by the names of anchors.
 */
import type { SourceLine } from '@/lib/domain/structure/types';
import { talksOf } from '../comment-talks';
import { cleanText } from '../paragraph-lines';
import type { FileComment } from '../types';
import type { WordRanges } from '../word-ranges';
import { type Declarations, ownStyle } from './css';
import { attribute, elementsOf, type HtmlElement, isUnseen, plainText } from './parse';

interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly parent: string;
  readonly resolved: boolean;
}

const NOTE_BODY = /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/;
const NOTE_REFERENCE = /^#(?:_((?:ftn|edn)\d+)|(sd(?:foot|end)note\d+)sym)$/;
const NOTE_BACK = /^#(?:_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc)$/;
const COMMENT_BODY = /^_com_(\d+)$/;
const COMMENT_REFERENCE = /^#_msocom_(\d+)$/;
const COMMENT_BACK = /^#_msoanchor_\d+$/;

/** The notes, comments and headers of one page, found before its words are read. */
export class SideTexts {
  /** True for pages that LibreOffice saved: it writes comments as comments of HTML, and a line feed behind each picture. */
  readonly ofLibreOffice: boolean;
  readonly notes = new Map<string, string>();
  readonly margins: string[] = [];
  private readonly comments_ = new Map<string, Comment>();
  /** Elements whose words are not words of the text. */
  private readonly beside = new Set<HtmlElement>();

  constructor(page: HtmlElement) {
    const bodies = new Map<string, HtmlElement>();
    const references = new Set<string>();
    const dates = new Map<string, string>();
    let generator = '';
    for (const element of elementsOf(page)) {
      const id = attribute(element, 'id') ?? '';
      if (element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === 'generator') generator = attribute(element, 'content') ?? '';
      if (NOTE_BODY.test(id)) bodies.set(id, element);
      const note = noteOf(element);
      if (note !== undefined) references.add(note);
      const comment = commentReference(ownStyle(element));
      if (comment !== null) dates.set(comment.id, comment.date);
      if (COMMENT_BODY.test(id)) this.addComment(id.slice(5), element);
      else if (isMargin(element)) {
        this.beside.add(element);
        this.margins.push(plainText(element, isUnseen));
      }
    }
    this.ofLibreOffice = /^(?:LibreOffice|OpenOffice)/i.test(generator);
    for (const [id, date] of dates) {
      const comment = this.comments_.get(id);
      if (comment !== undefined) this.comments_.set(id, { ...comment, date });
    }
    for (const [id, element] of bodies) {
      // A note that nothing refers to stays where it is.
      if (!references.has(id)) continue;
      this.beside.add(element);
      this.notes.set(id, cleanText(plainText(element, (e) => isUnseen(e) || NOTE_BACK.test(attribute(e, 'href') ?? ''))));
    }
  }

  /** True for elements that are read as notes, comments or headers. */
  has(element: HtmlElement): boolean {
    return this.beside.has(element);
  }

  /** Id of the note to which an anchor refers; undefined for every other element. */
  note(element: HtmlElement): string | undefined {
    const id = noteOf(element);
    return id !== undefined && this.notes.has(id) ? id : undefined;
  }

  /** Id of the comment whose sign ("[NVA1]") an anchor is. */
  comment(element: HtmlElement): string | undefined {
    const id = COMMENT_REFERENCE.exec(attribute(element, 'href') ?? '')?.[1];
    return id !== undefined && this.comments_.has(id) ? id : undefined;
  }

  /** Takes a comment of HTML as comment on the text, of nobody; returns its id. */
  addBare(text: string): string {
    const id = `bare ${this.comments_.size}`;
    this.comments_.set(id, { id, author: '', date: '', text: cleanText(text).trim(), parent: '', resolved: false });
    return id;
  }

  /** In the order of the page, answers with what they answer. @param lines those of the page */
  comments(ranges: WordRanges, lines: readonly SourceLine[]): FileComment[] {
    return talksOf([...this.comments_.values()].map(({ id, ...comment }) => ({ key: id, ...comment, ...ranges.of(id, lines) })));
  }

  private addComment(id: string, element: HtmlElement): void {
    const said = new Map<string, string>();
    for (const inner of elementsOf(element)) for (const [name, value] of ownStyle(inner)) if (name.startsWith('mso-comment-')) said.set(name, value);
    this.beside.add(element);
    this.comments_.set(id, {
      id, date: '',
      author: cleanText((said.get('mso-comment-author') ?? '').replace(/["']/g, '')).trim(),
      text: cleanText(plainText(element, (e) => isUnseen(e) || COMMENT_BACK.test(attribute(e, 'href') ?? ''))).trim(),
      parent: said.get('mso-comment-parent') ?? '',
      resolved: said.get('mso-comment-done') === 'yes',
    });
  }
}

/** The comment whose words stand in an element, by its style: `mso-comment-reference: NVA_1; mso-comment-date: 20261120T0815`. */
export function commentReference(style: Declarations): { readonly id: string; readonly date: string } | null {
  const id = /_(\d+)$/.exec(style.get('mso-comment-reference') ?? '')?.[1];
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(style.get('mso-comment-date') ?? '') ?? [];
  return id === undefined ? null : { id, date: year === undefined ? '' : `${year}-${month}-${day}T${hour}:${minute}:00` };
}

function noteOf(element: HtmlElement): string | undefined {
  if (element.tagName !== 'a') return undefined;
  const match = NOTE_REFERENCE.exec(attribute(element, 'href') ?? '');
  return match?.[1] ?? match?.[2];
}

function isMargin(element: HtmlElement): boolean {
  return /^(?:header|footer)$/i.test(ownStyle(element).get('mso-element') ?? '') || (element.tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? ''));
}
