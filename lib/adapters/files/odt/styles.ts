/** Styles of an OpenDocument text, with what they inherit (OpenDocument 1.3, part 3, 16). */
import { oddFont } from '../shown-letters';
import { attribute, element, elements, type OdfElement } from './tree';

/** What a style says about words or a paragraph; undefined where it says nothing. */
export interface OdtStyle {
  readonly bold?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  /** Font whose letters are not what they seem; "" for any other. */
  readonly font?: string;
  readonly centred?: boolean;
  /** Outline level, 0 the highest. */
  readonly outline?: number;
  /** Name of the list style; "" where the style takes that of its parent away. */
  readonly listStyle?: string;
  /** True for the paragraph styles of a table of contents. */
  readonly contents?: boolean;
}

export type StyleFamily = 'paragraph' | 'text' | 'section';

export interface OdtStyles {
  /** Facts of a style with all its ancestors, the nearest winning. */
  of(family: StyleFamily, name: string | undefined): OdtStyle;
}

const MAX_CHAIN = 30;
const CONTENTS = /^(?:Contents(?:_20_| )\d+|TOC(?:_20_| )?\d+)$/i;

/** Reads styles of content.xml and styles.xml, in this order: a name of the first hides the same in the second. */
export function readOdtStyles(roots: readonly OdfElement[]): OdtStyles {
  const styles = new Map<string, OdfElement>();
  const fonts = new Map<string, string>();
  const standards = new Map<string, OdtStyle>();
  for (const root of roots) {
    for (const face of elements(element(root, 'office:font-face-decls'), 'style:font-face')) {
      fonts.set(attribute(face, 'style:name') ?? '', attribute(face, 'svg:font-family') ?? '');
    }
    for (const part of ['office:automatic-styles', 'office:styles']) {
      for (const style of elements(element(root, part))) {
        const key = `${attribute(style, 'style:family') ?? ''}/${attribute(style, 'style:name') ?? ''}`;
        if (style.name === 'style:style' && !styles.has(key)) styles.set(key, style);
      }
    }
  }
  for (const standard of roots.flatMap((root) => elements(element(root, 'office:styles'), 'style:default-style'))) {
    standards.set(attribute(standard, 'style:family') ?? '', ownFacts(standard, fonts));
  }
  const known = new Map<string, OdtStyle>();
  return {
    of(family, name) {
      const key = `${family}/${name ?? ''}`;
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      let facts: OdtStyle = {};
      let style = styles.get(key);
      for (let i = 0; style !== undefined && i < MAX_CHAIN; i++) {
        facts = { ...ownFacts(style, fonts), ...facts };
        style = styles.get(`${family}/${attribute(style, 'style:parent-style-name') ?? ''}`);
      }
      if (family === 'paragraph') facts = { ...standards.get(family), ...facts };
      known.set(key, facts);
      return facts;
    },
  };
}

function ownFacts(style: OdfElement, fonts: ReadonlyMap<string, string>): OdtStyle {
  const words = element(style, 'style:text-properties');
  const paragraph = element(style, 'style:paragraph-properties');
  const section = element(style, 'style:section-properties');
  const of = (node: OdfElement | undefined, name: string): string | undefined => (node === undefined ? undefined : attribute(node, name));
  const weight = of(words, 'fo:font-weight');
  const align = of(paragraph, 'fo:text-align');
  const outline = attribute(style, 'style:default-outline-level');
  const named = of(words, 'style:font-name');
  const font = of(words, 'fo:font-family') ?? (named === undefined ? undefined : (fonts.get(named) ?? named));
  const display = of(words, 'text:display') ?? of(section, 'text:display');
  const transform = of(words, 'fo:text-transform');
  const facts = {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    capitals: transform === undefined ? undefined : transform === 'uppercase',
    hidden: display === undefined ? undefined : display === 'none',
    font: font === undefined ? undefined : oddFont(font),
    centred: align === undefined ? undefined : align === 'center',
    outline: outline === undefined ? undefined : outline === '' ? -1 : Number(outline) - 1,
    listStyle: attribute(style, 'style:list-style-name'),
    contents: CONTENTS.test(attribute(style, 'style:name') ?? '') || undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
