/** Paragraph and character styles of a .docx, with what they inherit (ISO/IEC 29500-1, 17.7). */
import { fontOf, themeFonts } from './fonts';
import { child, children, childValue, type Part, toggle, type XmlNode } from './tree';

/** What a style says about a line; undefined where it says nothing. */
export interface StyleFacts {
  readonly numId?: string;
  /** Style of the chain that names the list. */
  readonly numberedBy?: string;
  readonly level?: number;
  /** Style of the chain that names the level. */
  readonly levelBy?: string;
  readonly outline?: number;
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
  /** True for the styles of a table of contents ("toc 1" …). */
  readonly contents?: boolean;
}

export interface Styles {
  /** Facts of a paragraph style with all its ancestors, the nearest winning, over the defaults of the document. */
  paragraph(id: string | undefined): StyleFacts;
  /** The same of a character style; the defaults are left to the paragraph. */
  character(id: string | undefined): StyleFacts;
  /** Paragraph style that applies where none is named. */
  readonly standard: string | undefined;
  /** numId of a list style, for abstract lists that only point to one (numStyleLink). */
  listNumId(styleId: string): string | undefined;
  /** Fonts of the theme by the name that runs give them ("minorHAnsi"). */
  readonly themeFonts: ReadonlyMap<string, string>;
  /** False where no part of the file names a font that changes the meaning of letters. */
  readonly fontsMatter: boolean;
}

/** Styles may be based on each other in a broken file; Word stops too. */
const MAX_CHAIN = 20;

/** Reads styles.xml and, where fonts matter, those of the theme; without them, every style says nothing. */
export function readStyles(part: Part | undefined, theme: Part | undefined, fontsMatter: boolean): Styles {
  const root = part?.root;
  const nodes = children(root, 'w:style');
  const byId = new Map(nodes.map((n) => [n.attributes.get('w:styleId') ?? '', n]));
  const fonts = themeFonts(fontsMatter ? theme : undefined);
  const defaults = runFacts(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), fonts);
  const standard = nodes.find((n) => n.attributes.get('w:type') === 'paragraph' && ['1', 'true', 'on'].includes(n.attributes.get('w:default') ?? ''))?.attributes.get('w:styleId');

  const chain = (first: XmlNode | undefined): StyleFacts => {
    let facts: StyleFacts = {};
    let node = first;
    for (let i = 0; node !== undefined && i < MAX_CHAIN; i++) {
      facts = { ...ownFacts(node, fonts), ...facts };
      node = byId.get(childValue(node, 'w:basedOn') ?? '');
    }
    return facts;
  };
  // A run may name a paragraph style and a paragraph a character style; the other half of the pair is meant.
  const ofType = (id: string | undefined, type: string): XmlNode | undefined => {
    const node = byId.get(id ?? '');
    if (node === undefined || (node.attributes.get('w:type') ?? type) === type) return node;
    return byId.get(childValue(node, 'w:link') ?? '') ?? node;
  };
  return {
    paragraph: remembered((id) => ({ ...defaults, ...chain(ofType(id, 'paragraph') ?? byId.get(standard ?? '')) })),
    character: remembered((id) => chain(ofType(id, 'character'))),
    standard,
    listNumId: (styleId) => chain(byId.get(styleId)).numId,
    themeFonts: fonts,
    fontsMatter,
  };
}

function remembered(read: (id: string | undefined) => StyleFacts): (id: string | undefined) => StyleFacts {
  const known = new Map<string | undefined, StyleFacts>();
  return (id) => {
    const facts = known.get(id) ?? read(id);
    known.set(id, facts);
    return facts;
  };
}

function ownFacts(style: XmlNode, fonts: ReadonlyMap<string, string>): StyleFacts {
  const id = style.attributes.get('w:styleId') ?? '';
  const paragraph = child(style, 'w:pPr');
  const number = child(paragraph, 'w:numPr');
  const justify = childValue(paragraph, 'w:jc');
  const numId = childValue(number, 'w:numId');
  const level = numeric(childValue(number, 'w:ilvl'));
  return defined({
    numId,
    numberedBy: numId === undefined ? undefined : id,
    level,
    levelBy: level === undefined ? undefined : id,
    outline: numeric(childValue(paragraph, 'w:outlineLvl')),
    centred: justify === undefined ? undefined : justify === 'center',
    contents: /^toc \d/i.test(childValue(style, 'w:name') ?? '') || undefined,
    ...runFacts(child(style, 'w:rPr'), fonts),
  });
}

/** What run properties say: of a style, of the defaults, of a list level. */
export function runFacts(run: XmlNode | undefined, fonts: ReadonlyMap<string, string>): StyleFacts {
  const font = child(run, 'w:rFonts');
  return defined({
    bold: toggle(run, 'w:b'),
    capitals: toggle(run, 'w:caps'),
    hidden: toggle(run, 'w:vanish'),
    font: font === undefined ? undefined : fontOf((name) => font.attributes.get(name), fonts),
  });
}

function defined(facts: { [K in keyof StyleFacts]: StyleFacts[K] | undefined }): StyleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function numeric(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || !Number.isInteger(value) ? undefined : value;
}
