/** Texts beside the body: comments, footnotes, headers. They are short, so they are read as trees. */
import { cleanText } from '../paragraph-lines';
import { fontOf, shownIn } from './fonts';
import { CHANGES, type Revisions } from './revisions';
import type { Styles } from './styles';
import { child, childValue, type Part, toggle, type XmlNode } from './tree';

/** What a side text is read with. */
export interface SideContext {
  readonly styles: Styles;
  /** Tracked changes in a note count like those of the body. */
  readonly revisions: Pick<Revisions, 'leavesOut'>;
}

const NO_TEXT = new Set(['w:pPr', 'w:rPr', 'w:sectPr', 'w:instrText', 'w:delInstrText', 'mc:Fallback']);

/** Words inside a node in the view of the body, a paragraph a line; hidden ones are left out. */
export function plainText(node: XmlNode, context: SideContext): string {
  return cleanText(textOf(node, context, undefined)).trim();
}

function textOf(node: XmlNode, context: SideContext, font: string | undefined): string {
  const change = CHANGES[node.name];
  if (NO_TEXT.has(node.name) || (change !== undefined && context.revisions.leavesOut(change))) return '';
  switch (node.name) {
    case 'w:t': return shownIn(font, node.text);
    case 'w:delText': return context.revisions.leavesOut('deletion') ? '' : shownIn(font, node.text);
    case 'w:tab': return ' ';
    case 'w:br':
    case 'w:cr': return '\n';
    case 'w:noBreakHyphen': return '-';
    case 'w:softHyphen': return shownIn(font, '\u00ad');
    case 'v:textpath': return `${node.attributes.get('string') ?? ''}\n`;
    default: return textOfChildren(node, context, font);
  }
}

function textOfChildren(node: XmlNode, context: SideContext, around: string | undefined): string {
  const properties = child(node, node.name === 'w:p' ? 'w:pPr' : 'w:rPr');
  if (node.name === 'w:r' && toggle(properties, 'w:vanish') === true) return '';
  const font = node.name === 'w:p' ? context.styles.paragraph(childValue(properties, 'w:pStyle') ?? context.styles.standard).font : (runFont(properties, context.styles) ?? around);
  const inner = node.children.map((c) => textOf(c, context, font)).join('');
  return node.name === 'w:p' ? `${inner}\n` : inner;
}

function runFont(properties: XmlNode | undefined, styles: Styles): string | undefined {
  const fonts = child(properties, 'w:rFonts');
  return fonts === undefined ? undefined : fontOf((name) => fonts.attributes.get(name), styles.themeFonts);
}

/** The words of a header or footer. */
export function marginText({ root }: Part, context: SideContext): string {
  return root === null ? '' : plainText(root, context);
}
