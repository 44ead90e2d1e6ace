/** Words as they look in their font: fonts older than Unicode and symbol fonts draw other characters than the file holds. */
import { isLegacyFont, unicodeOf } from '@/lib/domain/text/legacy-fonts';
import { symbol } from './symbols';

const SYMBOL_FONT = /^(?:wingdings(?: [23])?|webdings|symbol)$/i;
/** Where programs put the codes of symbol fonts. */
const PRIVATE = /[\uf020-\uf0ff]/;
const UNKNOWN = '□';

/** The name of a font whose letters are not what they seem, without quotes; "" for every other font. */
export function oddFont(family: string): string {
  const name = family.split(',')[0]?.replace(/['"]/g, '').trim() ?? '';
  return isLegacyFont(name) || SYMBOL_FONT.test(name) ? name : '';
}

/** The words in Unicode. `unknown` counts symbols whose meaning nobody knows, which become □. */
export function shownLetters(text: string, font: string): { readonly text: string; readonly unknown: number } {
  if (isLegacyFont(font)) return { text: unicodeOf(text, font), unknown: 0 };
  if (!SYMBOL_FONT.test(font) && !PRIVATE.test(text)) return { text, unknown: 0 };
  let unknown = 0;
  const shown = Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const hidden = PRIVATE.test(letter);
    if (code <= 0x20 || (code > 0xff && !hidden)) return letter;
    const known = symbol(font, hidden && !SYMBOL_FONT.test(font) ? code : code & 0xff);
    if (known !== null || !hidden) return known ?? letter;
    unknown++;
    return UNKNOWN;
  });
  return { text: shown.join(''), unknown };
}
