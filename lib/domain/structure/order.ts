/** Where a number stands in its row: 5 < 5a (5.01) < 6, d < đ < e, II < IIa < III. */
import { letterOrder } from '../text/letters';
import { fromRoman } from '../text/roman';

/** Letters outside the Vietnamese order (f, j, w, z) stand half a step after their neighbour: Word numbers with them. */
const FOREIGN: Readonly<Record<string, number>> = { f: 6.5, j: 9.5, w: 21.5, z: 23.5 };
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** 1 for a, 5 for đ; NaN for a letter that has no place. */
export function pointOrder(letter: string): number {
  return letterOrder(letter) ?? FOREIGN[letter] ?? Number.NaN;
}

/** What the letters of an inserted number add: "a" 0.01, "đ" 0.05. */
export function suffixOrder(suffix: string): number {
  return Array.from(suffix).reduce((sum, letter, i) => sum + pointOrder(letter) / 100 ** (i + 1), 0);
}

/** Value of a Roman, Arabic or written-out number ("thứ nhất"); NaN where it is none. */
export function unitValue(written: string): number {
  const ordinal = ORDINALS.indexOf(written.toLowerCase().replace('bốn', 'tư')) + 1;
  return ordinal > 0 ? ordinal : (fromRoman(written) ?? Number(written));
}

/** Order of a number that a person gave: "5", "5a", "IV", "đ", "a1", "2.3"; NaN where it has none. */
export function orderOf(number: string): number {
  const plain = /^(\d+)([a-zđ]*)$/u.exec(number.toLowerCase());
  if (plain !== null) return Number(plain[1]) + suffixOrder(plain[2] ?? '');
  const point = /^([a-zđ])(\d*)$/u.exec(number);
  if (point !== null) return pointOrder(point[1] ?? '') + Number(point[2]) / 100;
  if (/^\d+(?:\.\d+)+$/.test(number)) return Number(number.split('.').at(-1));
  const roman = /^([IVXLC]+)([a-zđ]?)$/u.exec(number);
  return roman === null ? Number.NaN : (fromRoman(roman[1] ?? '') ?? Number.NaN) + suffixOrder(roman[2] ?? '');
}
