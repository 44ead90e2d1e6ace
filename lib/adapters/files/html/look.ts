/** How words look in a place of a page: what tags and styles say, handed down from the elements around. */
import { oddFont } from '../shown-letters';
import { type Declarations, ownStyle } from './css';
import { attribute, type HtmlElement } from './parse';

export interface Look {
  readonly bold: boolean;
  readonly centred: boolean;
  readonly capitals: boolean;
  /** Not shown by a browser. */
  readonly hidden: boolean;
  /** Line breaks of the source are shown. */
  readonly preformatted: boolean;
  /** Font whose letters are not what they seem; "" for any other. */
  readonly font: string;
  /** In a table of contents. */
  readonly contents: boolean;
  readonly outline: number | undefined;
  /** Value of list-style-type, where a style gives one. */
  readonly listType: string | undefined;
  /** Not in this view of the tracked changes. */
  readonly dropped: boolean;
}

export const PLAIN: Look = {
  bold: false, centred: false, capitals: false, hidden: false, preformatted: false, font: '', contents: false, outline: undefined, listType: undefined, dropped: false,
};

const BOLD_TAGS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LIST_TYPE = /(?:^|\s)(none|disc|circle|square|decimal-leading-zero|decimal|(?:lower|upper)-(?:roman|alpha|latin))(?:\s|$)/i;
const CONTENTS_CLASS = /(?:^|\s)MsoToc\d/i;

/** The look inside an element. */
export function lookIn(element: HtmlElement, style: Declarations, around: Look): Look {
  const { tagName } = element;
  const weight = style.get('font-weight');
  const list = LIST_TYPE.exec(`${style.get('list-style') ?? ''} ${style.get('list-style-type') ?? ''}`)?.[1];
  const space = style.get('white-space');
  const transform = style.get('text-transform');
  const family = style.get('font-family') ?? (tagName === 'font' ? attribute(element, 'face') : undefined);
  return {
    bold: weight === undefined ? around.bold || BOLD_TAGS.has(tagName) : isBold(weight),
    centred: isCentred(element, style, around),
    capitals: transform === undefined ? around.capitals : transform === 'uppercase',
    hidden: around.hidden || attribute(element, 'hidden') !== undefined || style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all',
    preformatted: space === undefined ? around.preformatted || tagName === 'pre' || tagName === 'textarea' : space.startsWith('pre'),
    font: family === undefined ? around.font : oddFont(family),
    contents: around.contents || CONTENTS_CLASS.test(attribute(element, 'class') ?? '') || /^Table of Contents\d*$/i.test(attribute(element, 'id') ?? '') || attribute(element, 'role') === 'doc-toc',
    outline: outlineOf(tagName, style) ?? around.outline,
    listType: list?.toLowerCase() ?? (tagName === 'ol' || tagName === 'ul' ? undefined : around.listType),
    dropped: around.dropped,
  };
}

function isBold(weight: string): boolean {
  return /^bold/i.test(weight) || Number(weight) >= 600;
}

/**
 * What the element itself says goes before the style sheet, the attribute too: LibreOffice writes
 * "p { text-align: left }" and means its `align`. A table does not take the alignment of what is
 * around it: pages of Word centre the table, not its words.
 */
function isCentred(element: HtmlElement, style: Declarations, around: Look): boolean {
  const { tagName } = element;
  const attributed = tagName === 'table' ? undefined : attribute(element, 'align');
  const align = ownStyle(element).get('text-align') ?? attributed ?? style.get('text-align');
  if (align !== undefined) return /^(?:-\w+-)?center$/i.test(align.trim());
  return tagName === 'center' || tagName === 'th' || tagName === 'caption' || (tagName !== 'table' && around.centred);
}

function outlineOf(tagName: string, style: Declarations): number | undefined {
  const said = Number(style.get('mso-outline-level'));
  if (Number.isInteger(said) && said >= 1 && said <= 9) return said - 1;
  return /^h[1-6]$/.test(tagName) ? Number(tagName.charAt(1)) - 1 : undefined;
}
