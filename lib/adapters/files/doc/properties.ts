/** What the modifiers of a Word file say of characters and paragraphs, as far as the text of a draft depends on it. */
import { SPRM, type Sprm } from './sprms';

export interface CharacterFacts {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** Numbers of the fonts for ASCII and for all other letters of the West. */
  readonly fontAscii: number;
  readonly fontOther: number;
  /** True where a control character has a meaning of its own: a field, a note, a picture. */
  readonly special: boolean;
  readonly inserted: boolean;
  readonly deleted: boolean;
  /** Number in the list of authors of changes; of the insertion and of the deletion. */
  readonly insertedBy: number;
  readonly deletedBy: number;
  /** Character of a symbol font that is shown instead. */
  readonly symbol: { readonly font: number; readonly code: number } | null;
  /** The character stands for data of a form field. */
  readonly formData: boolean;
  /** The character stands for an embedded object. */
  readonly object: boolean;
}

export interface ParagraphFacts {
  readonly style: number;
  /** Number of the use of a list, from 1; 0 for none. */
  readonly list: number;
  readonly level: number;
  readonly centred: boolean;
  /** 9 is body text. */
  readonly outline: number;
  /** Depth of tables around it; 0 outside. */
  readonly depth: number;
  /** The mark ends a row, not a paragraph. */
  readonly rowEnd: boolean;
  /** The mark ends a cell of a table inside a table. */
  readonly innerCellEnd: boolean;
  /** A large first letter (chữ hoa thụt), which stands in a paragraph of its own before the rest of its word. */
  readonly dropCap: boolean;
  /** Left edges of the cells of the row that ends here and the right edge of the last, in twips. */
  readonly edges: readonly number[];
}

export const PLAIN_CHARACTER: CharacterFacts = {
  bold: false, capitals: false, hidden: false, fontAscii: 0, fontOther: 0, special: false, inserted: false, deleted: false,
  insertedBy: 0, deletedBy: 0, symbol: null, formData: false, object: false,
};

export const PLAIN_PARAGRAPH: ParagraphFacts = {
  style: 0, list: 0, level: 0, centred: false, outline: 9, depth: 0, rowEnd: false, innerCellEnd: false, dropCap: false, edges: [],
};

/** A property that may say "as the style does" (0x80) or the opposite (0x81). */
function toggled(value: number, ofStyle: boolean): boolean {
  return value === 0x80 ? ofStyle : value === 0x81 ? !ofStyle : value !== 0;
}

/** Applies modifiers of characters; `ofStyle` gives the facts of the paragraph's style, or with a number those of a character style upon them. */
export function applyCharacter(start: CharacterFacts, sprms: readonly Sprm[], ofStyle: (style?: number) => CharacterFacts): CharacterFacts {
  let facts: { -readonly [K in keyof CharacterFacts]: CharacterFacts[K] } = { ...start };
  let base = ofStyle();
  for (const { code, operand } of sprms) {
    switch (code) {
      case SPRM.CBold: facts.bold = toggled(operand.u8(0), base.bold); break;
      case SPRM.CCaps: facts.capitals = toggled(operand.u8(0), base.capitals); break;
      case SPRM.CHidden: facts.hidden = toggled(operand.u8(0), base.hidden); break;
      case SPRM.CFontAscii: facts.fontAscii = operand.u16(0); break;
      case SPRM.CFontOther: facts.fontOther = operand.u16(0); break;
      case SPRM.CSpecial: facts.special = operand.u8(0) !== 0; break;
      case SPRM.CInserted: facts.inserted = operand.u8(0) === 1; break;
      case SPRM.CDeleted: facts.deleted = operand.u8(0) === 1; break;
      case SPRM.CInsertionAuthor: facts.insertedBy = operand.u16(0); break;
      case SPRM.CDeletionAuthor: facts.deletedBy = operand.u16(0); break;
      case SPRM.CSymbol: facts.symbol = { font: operand.u16(0), code: operand.u16(2) }; break;
      case SPRM.CFormData: facts.formData = operand.u8(0) !== 0; break;
      case SPRM.COle:
      case SPRM.CObject: facts.object = operand.u8(0) !== 0; break;
      case SPRM.CPlain: facts = { ...facts, bold: base.bold, capitals: base.capitals, hidden: base.hidden, fontAscii: base.fontAscii, fontOther: base.fontOther }; break;
      case SPRM.CStyle: {
        base = ofStyle(operand.u16(0));
        facts = { ...facts, bold: base.bold, capitals: base.capitals, hidden: base.hidden, fontAscii: base.fontAscii, fontOther: base.fontOther };
        break;
      }
      default:
    }
  }
  return facts;
}

const REMOVED_FROM_LIST = 0xf801;
const CENTRE = 1;

/** Applies modifiers of a paragraph. */
export function applyParagraph(start: ParagraphFacts, sprms: readonly Sprm[]): ParagraphFacts {
  const facts: { -readonly [K in keyof ParagraphFacts]: ParagraphFacts[K] } = { ...start };
  for (const { code, operand } of sprms) {
    switch (code) {
      case SPRM.PList: facts.list = operand.u16(0) >= REMOVED_FROM_LIST ? 0 : operand.u16(0); break;
      case SPRM.PLevel: facts.level = operand.u8(0); break;
      case SPRM.PJustify80:
      case SPRM.PJustify: facts.centred = operand.u8(0) === CENTRE; break;
      case SPRM.POutline: facts.outline = operand.u8(0); break;
      case SPRM.PInTable: facts.depth = operand.u8(0) === 0 ? 0 : Math.max(1, facts.depth); break;
      case SPRM.PDepth: facts.depth = Math.max(0, operand.i32(0)); break;
      case SPRM.PDepthChange: facts.depth = Math.max(0, facts.depth + operand.i32(0)); break;
      case SPRM.PRowEnd:
      case SPRM.PInnerRowEnd: facts.rowEnd = operand.u8(0) !== 0; break;
      case SPRM.PInnerCellEnd: facts.innerCellEnd = operand.u8(0) !== 0; break;
      case SPRM.PDropCap: facts.dropCap = (operand.u16(0) & 7) !== 0; break;
      case SPRM.TDefinition: facts.edges = Array.from({ length: operand.u8(0) + 1 }, (_, i) => operand.i16(1 + 2 * i)); break;
      default:
    }
  }
  return facts;
}
