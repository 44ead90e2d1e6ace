/** Paragraph and character styles of a .docx, with what they inherit. */
import type { XmlBytes } from '../xml';
import { child, children, childValue, parseTree, toggle, type XmlNode } from './tree';

/** What a style says about a line; undefined where it says nothing. */
export interface StyleFacts {
  readonly numId?: string;
  readonly level?: number;
  readonly outline?: number;
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  /** True for the styles of a table of contents ("toc 1" …). */
  readonly contents?: boolean;
}

export interface Styles {
  /** Facts of a style with all its ancestors, the nearest winning. */
  of(id: string | undefined): StyleFacts;
  /** Paragraph style that applies where none is named. */
  readonly standard: string | undefined;
  /** numId of a list style, for abstract lists that only point to one (numStyleLink). */
  listNumId(styleId: string): string | undefined;
}

/** Styles may be based on each other in a broken file; Word stops too. */
const MAX_CHAIN = 20;

/** Reads styles.xml; without one, every style says nothing. */
export function readStyles(source: XmlBytes | undefined): Styles {
  const nodes = children(parseTree(source), 'w:style');
  const byId = new Map(nodes.map((n) => [n.attributes.get('w:styleId') ?? '', n]));
  const known = new Map<string, StyleFacts>();
  const of = (id: string | undefined): StyleFacts => {
    if (id === undefined) return {};
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    let facts: StyleFacts = {};
    let node = byId.get(id);
    for (let i = 0; node !== undefined && i < MAX_CHAIN; i++) {
      facts = { ...ownFacts(node), ...facts };
      node = byId.get(childValue(node, 'w:basedOn') ?? '');
    }
    known.set(id, facts);
    return facts;
  };
  const standard = nodes.find((n) => n.attributes.get('w:type') === 'paragraph' && n.attributes.get('w:default') === '1');
  return {
    of,
    standard: standard?.attributes.get('w:styleId'),
    listNumId: (styleId) => of(styleId).numId,
  };
}

function ownFacts(style: XmlNode): StyleFacts {
  const paragraph = child(style, 'w:pPr');
  const run = child(style, 'w:rPr');
  const number = child(paragraph, 'w:numPr');
  const justify = childValue(paragraph, 'w:jc');
  const facts = {
    numId: childValue(number, 'w:numId'),
    level: numeric(childValue(number, 'w:ilvl')),
    outline: numeric(childValue(paragraph, 'w:outlineLvl')),
    centred: justify === undefined ? undefined : justify === 'center',
    bold: toggle(run, 'w:b'),
    capitals: toggle(run, 'w:caps'),
    hidden: toggle(run, 'w:vanish'),
    contents: /^toc \d/i.test(childValue(style, 'w:name') ?? '') || undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function numeric(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || !Number.isInteger(value) ? undefined : value;
}
