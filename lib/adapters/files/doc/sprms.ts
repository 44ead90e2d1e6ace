/** Lists of single property modifiers ([MS-DOC] 2.2.5): which property gets which operand. */
import { Bytes } from './bytes';

/** One modifier: its opcode and the place of its operand. */
export interface Sprm {
  readonly code: number;
  readonly operand: Bytes;
}

/** The properties that say something about the text of a draft, by opcode ([MS-DOC] 2.6). */
export const SPRM = {
  CDeleted: 0x0800,
  CInserted: 0x0801,
  CInsertionAuthor: 0x4804,
  CInsertionTime: 0x6805,
  CDeletionAuthor: 0x4863,
  CDeletionTime: 0x6864,
  CFormData: 0x0806,
  CSymbol: 0x6a09,
  COle: 0x080a,
  CStyle: 0x4a30,
  CPlain: 0x2a33,
  CBold: 0x0835,
  CCaps: 0x083b,
  CHidden: 0x083c,
  CFontAscii: 0x4a4f,
  CFontOther: 0x4a51,
  CSpecial: 0x0855,
  CObject: 0x0856,
  PStyle: 0x4600,
  PJustify80: 0x2403,
  PJustify: 0x2461,
  PLevel: 0x260a,
  PList: 0x460b,
  PInTable: 0x2416,
  PRowEnd: 0x2417,
  POutline: 0x2640,
  PDepth: 0x6649,
  PDepthChange: 0x664a,
  PInnerCellEnd: 0x244b,
  PInnerRowEnd: 0x244c,
  PDropCap: 0x442c,
  PHuge: 0x6646,
  PHuge97: 0x6645,
  PTableProps: 0x646b,
  TDefinition: 0xd608,
} as const;

const TAB_CHANGES = 0xc615;
/** Bytes of the operand by the three highest bits of the opcode; 6 has its length in front. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** The modifiers of a list, in order; the rest of a list that breaks off is left out. */
export function readSprms(list: Bytes): Sprm[] {
  const sprms: Sprm[] = [];
  let at = 0;
  while (at + 3 <= list.length) {
    const code = list.u16(at);
    at += 2;
    const spra = code >> 13;
    let size = SIZES[spra] ?? 1;
    if (code === SPRM.TDefinition) {
      size = list.u16(at) - 1;
      at += 2;
    } else if (spra === 6) {
      size = list.u8(at);
      if (code === TAB_CHANGES && size === 255) size = sizeOfTabChanges(list, at);
      at += 1;
    }
    if (size < 0 || !list.has(at, size)) break;
    sprms.push({ code, operand: list.slice(at, size) });
    at += size;
  }
  return sprms;
}

/** The one operand longer than its length can say: deleted tabs of four bytes, then added ones of three. */
function sizeOfTabChanges(list: Bytes, at: number): number {
  const deleted = list.u8(at + 1);
  return 2 + 4 * deleted + 3 * list.u8(at + 2 + 4 * deleted);
}

/** Modifiers that a piece of the text carries in two bytes instead of a list ([MS-DOC] 2.9.214, Prm0). */
const SHORT: Readonly<Record<number, number>> = {
  0x05: SPRM.PJustify, 0x0c: SPRM.PLevel, 0x18: SPRM.PInTable, 0x19: SPRM.PRowEnd,
  0x41: SPRM.CDeleted, 0x42: SPRM.CInserted, 0x47: SPRM.CFormData, 0x4b: SPRM.COle, 0x53: SPRM.CPlain,
  0x55: SPRM.CBold, 0x5b: SPRM.CCaps, 0x5c: SPRM.CHidden, 0x75: SPRM.CSpecial, 0x76: SPRM.CObject,
};

/** The modifiers of a piece: a short one, or one of the lists in front of the piece table. */
export function readPrm(prm: number, lists: readonly Bytes[]): Sprm[] {
  if ((prm & 1) === 1) return readSprms(lists[prm >> 1] ?? new Bytes(new Uint8Array()));
  const code = SHORT[(prm >> 1) & 0x7f];
  return code === undefined || prm === 0 ? [] : [{ code, operand: new Bytes(new Uint8Array([prm >> 8])) }];
}

/** True for modifiers of a paragraph (or its table), false for those of characters. */
export function isParagraphSprm(code: number): boolean {
  return ((code >> 10) & 7) !== 2;
}
