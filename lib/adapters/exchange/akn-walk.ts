/** Goes through an Akoma Ntoso document once and makes provisions and lines of it. */
import { quotedTarget } from '@/lib/domain/structure/amendments';
import { readMark } from '@/lib/domain/structure/marks';
import { SHORT_KINDS } from '@/lib/domain/structure/nodes';
import type { AmendmentTarget, Provision, ProvisionKind, SourceLine } from '@/lib/domain/structure/types';
import { squeeze } from '@/lib/domain/text/normalise';
import { cleanText } from '../files/paragraph-lines';
import { KIND, MODIFICATION, targetOfHref } from './akn-names';
import { type Element, elements, find, findAll, wordsOf } from './akn-xml';

/** Elements whose words are a line of their own; all others run on in the line they stand in. */
const BLOCKS = new Set(['p', 'block', 'li', 'td', 'th', 'caption', 'container', 'blockContainer', 'longTitle', 'listIntroduction', 'listWrapUp', 'tocItem', 'citation', 'recital', 'formula', 'tblock', 'foreign', 'num', 'heading', 'subheading', 'eol', 'table', 'tr', 'ul', 'ol', 'blockList', 'list', 'authorialNote']);
/** Elements that hold others of the hierarchy or blocks, and mean nothing by themselves. */
const TRANSPARENT = new Set(['content', 'intro', 'wrapUp', 'body', 'mainBody', 'mod', 'rmod', 'ins', 'doc', 'act', 'bill', 'components', 'component', 'collectionBody', ...BLOCKS]);
const SKIPPED = new Set(['meta']);

interface Draft {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly word: string | undefined;
  readonly parent: Draft | null;
  readonly quoted: boolean;
  readonly target: AmendmentTarget | undefined;
  heading: string;
  readonly text: string[];
  readonly lines: number[];
  /** "2." waiting for the first words of the provision, with which it stands on one line. */
  pending: string;
}

export class AknWalk {
  /** Names of elements that are no part of a Vietnamese draft. */
  readonly unknown = new Set<string>();
  private readonly lines: SourceLine[] = [];
  private readonly drafts: Draft[] = [];
  private readonly ids = new Set<string>();
  private readonly targets: ReadonlyMap<string, AmendmentTarget>;
  private words = '';

  constructor(private readonly document: Element) {
    this.targets = readTargets(document);
  }

  run(): { lines: SourceLine[]; provisions: Provision[] } {
    this.parts(this.document, null);
    const provisions = this.drafts.map(({ id, kind, number, word, heading, text, parent, quoted, target, lines }) => ({
      id, kind, number, ...(word && { word }), heading, text: text.join('\n'), parent: parent?.id ?? null, lines, ...(quoted && { quoted }), ...(target && { target }),
    }));
    return { lines: this.lines, provisions };
  }

  /** A document, or one attached to it: head, body, signature, attachments. */
  private parts(document: Element, holder: Draft | null): void {
    let opening: Draft | null = null;
    for (const part of document.content) {
      if (typeof part === 'string') continue;
      switch (part.name) {
        case 'meta': break;
        case 'coverPage':
        case 'preface':
        case 'preamble':
          if (holder === null) opening ??= this.add('preamble', '', null, part);
          this.fill(part, holder ?? opening, false);
          break;
        case 'conclusions': this.fill(part, this.add('signature', '', holder, find(part, 'blockContainer') ?? part), false); break;
        case 'attachments': for (const inner of elements(part)) this.attachment(inner, holder); break;
        default: this.fill(part, holder, false);
      }
    }
  }

  private attachment(element: Element, holder: Draft | null): void {
    const document = elements(element).find(({ name }) => !['num', 'heading', 'subheading', 'meta'].includes(name));
    const regulation = document !== undefined && document.attributes.get('name') !== 'phu-luc' && find(document, 'article') !== undefined;
    const draft = this.open(regulation ? 'attached' : 'appendix', element, holder, false);
    if (document !== undefined) this.parts(document, draft);
    this.flush(draft);
    this.settle(draft);
  }

  /** Walks content for `holder`; what is no element of the hierarchy is its words. */
  private fill(element: Element, holder: Draft | null, quoted: boolean): void {
    for (const part of element.content) {
      if (typeof part === 'string') {
        this.words += part;
        continue;
      }
      if (SKIPPED.has(part.name)) continue;
      const kind = part.name === 'list' ? undefined : KIND[part.name];
      if (kind !== undefined) this.hierarchy(kind, part, holder, quoted);
      else if (part.name === 'quotedStructure') {
        this.flush(holder);
        this.fill(part, holder, true);
        this.flush(holder);
      } else this.other(part, holder, quoted);
    }
    if (BLOCKS.has(element.name) || TRANSPARENT.has(element.name)) this.flush(holder);
  }

  private other(part: Element, holder: Draft | null, quoted: boolean): void {
    if (BLOCKS.has(part.name)) this.flush(holder);
    if (!TRANSPARENT.has(part.name) && find(part, 'num') !== undefined) this.unknown.add(part.name);
    this.fill(part, holder, quoted);
  }

  private hierarchy(kind: ProvisionKind, element: Element, holder: Draft | null, quoted: boolean): void {
    this.flush(holder);
    const draft = this.open(kind, element, holder, quoted);
    const body: Element = { ...element, content: element.content.filter((part) => typeof part === 'string' || !['num', 'heading', 'subheading'].includes(part.name)) };
    this.fill(body, draft, quoted);
    this.flush(draft);
    this.settle(draft);
  }

  private open(kind: ProvisionKind, element: Element, holder: Draft | null, quoted: boolean): Draft {
    const own = (name: string): string => squeeze(cleanText(elements(element).filter((part) => part.name === name).map(wordsOf).join(' ')));
    const shown = own('num');
    const draft = this.add(kind, numberIn(shown), holder, element, quoted);
    const heading = [own('heading'), own('subheading')].filter((words) => words !== '').join(' ');
    draft.heading = heading;
    if (heading !== '') draft.lines.push(this.line([shown, heading].filter((words) => words !== '').join(' ')));
    else draft.pending = shown;
    return draft;
  }

  private add(kind: ProvisionKind, number: string, parent: Draft | null, element: Element, quoted = false): Draft {
    const base = element.attributes.get('eId') ?? [parent?.id, [SHORT_KINDS[kind], number.replace(/[^\p{L}\d.-]+/gu, '-')].filter(Boolean).join('_')].filter(Boolean).join('__');
    let id = base;
    for (let i = 2; this.ids.has(id); i++) id = `${base}_dup${i}`;
    this.ids.add(id);
    // What is quoted has the target of who quotes it, with its own number in the place of its kind.
    const instruction = quoted && parent?.quoted === false ? parent.target : undefined;
    const target = instruction === undefined ? this.targets.get(element.attributes.get('eId') ?? '') : quotedTarget(instruction, kind, number);
    const draft: Draft = { id, kind, number, word: element.attributes.get('title'), parent, quoted, target, heading: '', text: [], lines: [], pending: '' };
    this.drafts.push(draft);
    return draft;
  }

  /** The words gathered so far are a line of the provision. */
  private flush(draft: Draft | null): void {
    const words = squeeze(cleanText(this.words));
    this.words = '';
    if (words === '') return;
    const owner = draft ?? this.drafts.find(({ kind }) => kind === 'preamble') ?? this.add('preamble', '', null, this.document);
    owner.lines.push(this.line([owner.pending, words].filter((part) => part !== '').join(' ')));
    owner.pending = '';
    owner.text.push(words);
  }

  /** A provision of which only the number was written is a line all the same. */
  private settle(draft: Draft): void {
    if (draft.pending !== '' || draft.lines.length === 0) draft.lines.push(this.line(draft.pending));
    draft.pending = '';
  }

  private line(text: string): number {
    this.lines.push({ index: this.lines.length, text });
    return this.lines.length - 1;
  }
}

/** "Điều 5." -> "5", "đ)" -> "đ", "Article 12a" -> "12a", "(iii)" -> "iii". */
function numberIn(shown: string): string {
  return readMark(shown)?.number ?? /([\p{L}\d][\p{L}\d.\-/]*?)[\s.):]*$/u.exec(shown)?.[1] ?? '';
}

/** Targets of modifications by the eId of the provision that makes them. */
function readTargets(document: Element): Map<string, AmendmentTarget> {
  const operations = new Map(Object.entries(MODIFICATION).map(([operation, type]) => [type, operation as AmendmentTarget['operation']]));
  return new Map(findAll(document, 'textualMod').flatMap((modification) => {
    const operation = operations.get(modification.attributes.get('type') ?? '');
    const source = find(modification, 'source')?.attributes.get('href')?.replace(/^#/, '').replace(/__mod_\d+$/, '');
    const href = find(modification, 'destination')?.attributes.get('href');
    return operation === undefined || source === undefined || href === undefined ? [] : [[source, targetOfHref(operation, href)] as const];
  }));
}
