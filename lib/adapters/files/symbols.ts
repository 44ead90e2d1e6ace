/** Characters of symbol fonts (w:sym), which mean nothing in another font. */

const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    '4a': '☺', '6c': '●', '6e': '■', '6f': '☐', '70': '☐', '71': '☐', '72': '☐', '75': '◆', '76': '❖', '77': '◆', '78': '☒', '9f': '•', a1: '○', a7: '▪', a8: '☐',
    d8: '➢', e0: '→', e8: '➔', f0: '⇨', fb: '✗', fc: '✓', fd: '☒', fe: '☑',
  },
  'wingdings 2': { '50': '✓', '51': '☒', '52': '☑', '54': '☒', '97': '●', a3: '☐' },
  symbol: { '2d': '−', a3: '≤', ae: '→', b0: '°', b1: '±', b3: '≥', b4: '×', b7: '•', b8: '÷', b9: '≠', d7: '⋅', de: '⇒', ff: '☐' },
};

/** The character of this code as Unicode; null where its meaning is not known. Word puts F0 in front of codes of symbol fonts. */
export function symbol(font: string, code: number): string | null {
  const table = SYMBOLS[font.toLowerCase()];
  if (!Number.isInteger(code) || code > 0x10ffff) return null;
  if (table === undefined) return code >= 0xf000 || code < 0x20 ? null : String.fromCodePoint(code);
  const low = code & 0xff;
  const known = table[low.toString(16)];
  if (known !== undefined) return known;
  // The Symbol font has digits and the signs of ASCII where everybody has them.
  return font.toLowerCase() === 'symbol' && low >= 0x20 && low < 0x40 ? String.fromCharCode(low) : null;
}
