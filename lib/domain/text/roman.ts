/** Roman numbers: of parts (phần), chapters (chương) and terms of assemblies (khóa). */

const VALUES: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** 4 -> "IV". Zero and negative numbers have no Roman form: "". */
export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, sign] of VALUES) {
    while (rest >= size) {
      out += sign;
      rest -= size;
    }
  }
  return out;
}

/** "iv" or "IV" -> 4; null where the letters are no well-formed Roman number. */
export function fromRoman(text: string): number | null {
  const roman = text.toUpperCase();
  let at = 0;
  let value = 0;
  for (const [size, sign] of VALUES) {
    while (roman.startsWith(sign, at)) {
      value += size;
      at += sign.length;
    }
  }
  return at === roman.length && at > 0 && toRoman(value) === roman ? value : null;
}
