/** Characters of symbol fonts (w:sym), which mean nothing in another font. */

const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { a8: '☐', a1: '○', '6f': '☐', '71': '☐', '72': '☐', fe: '☑', fd: '☒', fc: '✓', fb: '✗', '78': '☒', e0: '→', d8: '➢', '9f': '•', a7: '▪', '4a': '☺' },
  'wingdings 2': { '52': '☑', '50': '✓', a3: '☐', '54': '☒', '51': '☒' },
  symbol: { b7: '•', a3: '≤', b3: '≥', b4: '×', b8: '÷', b1: '±', ae: '→', ff: '☐' },
};

/** The character as Unicode; null where its meaning is not known. `code` is hexadecimal, with or without Word's F0 in front. */
export function symbol(font: string, code: string): string | null {
  const table = SYMBOLS[font.toLowerCase()];
  const value = parseInt(code, 16);
  if (!Number.isFinite(value)) return null;
  if (table === undefined) return value >= 0xf000 || value < 0x20 ? null : String.fromCodePoint(value);
  return table[(value & 0xff).toString(16)] ?? null;
}
