/** The style sheet of a Word file ([MS-DOC] 2.9.271 STSH): what a style says, with all that it is based on. */
import { type Bytes } from './bytes';
import { applyCharacter, applyParagraph, type CharacterFacts, type ParagraphFacts, PLAIN_CHARACTER, PLAIN_PARAGRAPH } from './properties';
import { readSprms, type Sprm } from './sprms';

export interface Styles {
  paragraph(style: number): ParagraphFacts;
  /** Characters of paragraphs of that style. */
  characters(style: number): CharacterFacts;
  /** What a character style adds, for use upon the facts of a paragraph's style. */
  characterSprms(style: number): readonly Sprm[];
  /** True for the styles of a table of contents (mục lục). */
  isContents(style: number): boolean;
}

interface Style {
  readonly base: number;
  readonly contents: boolean;
  readonly paragraph: readonly Sprm[];
  readonly characters: readonly Sprm[];
}

const PARAGRAPH = 1;
const CHARACTER = 2;
const NO_STYLE = 0xfff;
/** Styles may be based on each other in a broken file. */
const MAX_CHAIN = 20;
/** Built-in numbers of "toc 1" … "toc 9". */
const FIRST_CONTENTS = 19;
const LAST_CONTENTS = 27;

/** Reads the style sheet; what is broken in it says nothing. */
export function readStyles(sheet: Bytes): Styles {
  const fonts = { fontAscii: sheet.u16(14), fontOther: sheet.u16(18) };
  const styles = readStyleList(sheet);
  const chain = (index: number): Style[] => {
    const found: Style[] = [];
    for (let at = index; at !== NO_STYLE && found.length < MAX_CHAIN; ) {
      const style = styles[at];
      if (style === undefined || style === null) break;
      found.unshift(style);
      at = style.base;
    }
    return found;
  };
  const remember = <T>(make: (index: number) => T): ((index: number) => T) => {
    const known = new Map<number, T>();
    return (index) => {
      const value = known.get(index) ?? make(index);
      known.set(index, value);
      return value;
    };
  };
  return {
    paragraph: remember((index) => ({ ...chain(index).reduce((facts, s) => applyParagraph(facts, s.paragraph), PLAIN_PARAGRAPH), style: index })),
    characters: remember((index) => chain(index).reduce<CharacterFacts>((facts, s) => applyCharacter(facts, s.characters, () => facts), { ...PLAIN_CHARACTER, ...fonts })),
    characterSprms: remember((index) => chain(index).flatMap((s) => s.characters)),
    isContents: (index) => styles[index]?.contents === true,
  };
}

function readStyleList(sheet: Bytes): (Style | null)[] {
  const headSize = sheet.u16(0);
  const count = sheet.u16(2);
  const baseSize = sheet.u16(4);
  const styles: (Style | null)[] = [];
  let at = 2 + headSize;
  for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
    const size = sheet.u16(at);
    styles.push(size === 0 ? null : readStyle(sheet.slice(at + 2, size), baseSize));
    at += 2 + size + (size & 1);
  }
  return styles;
}

function readStyle(style: Bytes, baseSize: number): Style {
  const builtIn = style.u16(0) & 0xfff;
  const kind = style.u16(2) & 0xf;
  const parts = style.u16(4) & 0xf;
  const nameLength = style.u16(baseSize);
  const name = style.utf16(baseSize + 2, nameLength);
  const lists: Bytes[] = [];
  let at = baseSize + 2 + 2 * nameLength + 2;
  for (let i = 0; i < parts; i++) {
    at += at & 1;
    const size = style.u16(at);
    lists.push(style.slice(at + 2, size));
    at += 2 + size;
  }
  const [first, second] = lists.map((list, i) => readSprms(kind === PARAGRAPH && i === 0 ? list.slice(2, list.length - 2) : list));
  return {
    base: style.u16(2) >> 4,
    contents: (builtIn >= FIRST_CONTENTS && builtIn <= LAST_CONTENTS) || /^toc \d/i.test(name),
    paragraph: kind === PARAGRAPH ? (first ?? []) : [],
    characters: (kind === PARAGRAPH ? second : kind === CHARACTER ? first : undefined) ?? [],
  };
}
