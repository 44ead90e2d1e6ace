/**
 * Vietnamese typed before Unicode: fonts that draw "é" as "ộ". A file keeps the code of
 * the character, and only the name of the font says which letter was meant.
 * Two families hold nearly all old office files: TCVN3 (TCVN 5712:1993, fonts of ABC:
 * ".VnTime") in the north and the ministries, VNI ("VNI-Times") in the south.
 */

const TCVN3_CODES =
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦\u03bc';
const TCVN3_LETTERS =
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯà';
const TCVN3 = new Map(Array.from(TCVN3_CODES, (code, i) => [code, TCVN3_LETTERS.charAt(i)]));

/** VNI writes a letter and its marks as two characters; the second one stands for these combining marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
/** Letters that VNI has as one character; "ô" and "ö" may be followed by the mark of a tone. */
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI = /(a)([ùøûõïâáàåãäêéèúüë])|([eo])([ùøûõïâáàåãä])|([uyôö])([ùøûõï])|([ôöñíìæóòî])/giu;

/** Quotes and dashes of windows-1252, which a reader that took the bytes for Latin-1 left as control characters. */
const CONTROLS = /[\u0080-\u009f]/g;
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Vietnamese letters that neither encoding can give: such a text is Unicode already, whatever its font. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0303\u0306\u0309\u0323\u1ea0-\u1ef9]/;

/** True for the fonts whose texts `unicodeOf` translates. */
export function isLegacyFont(fontName: string): boolean {
  return /^\s*(?:\.vn|vni-)/i.test(fontName);
}

/**
 * The text as Unicode in NFC, where its font is one of those; with any other font it is
 * returned as it is. Characters may come from windows-1252 or as Latin-1 code points.
 * Fonts of ABC whose name ends in H (".VnTimeH") have capitals only: "céng" is "CỘNG" there.
 */
export function unicodeOf(text: string, fontName: string): string {
  if (!isLegacyFont(fontName)) return text;
  const font = fontName.trim();
  if (UNICODE.test(text)) return text.normalize('NFC');
  const plain = text.replace(CONTROLS, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
  if (/^vni-/i.test(font)) return fromVni(plain);
  const letters = Array.from(plain, (c) => TCVN3.get(c) ?? c).join('');
  return font.endsWith('H') ? letters.toUpperCase() : letters;
}

function fromVni(text: string): string {
  return text
    .replace(VNI, (whole, a?: string, aMark?: string, eo?: string, eoMark?: string, uy?: string, uyMark?: string) => {
      const base = a ?? eo ?? uy ?? whole;
      const mark = aMark ?? eoMark ?? uyMark ?? '';
      const letter = VNI_LETTERS[base.toLowerCase()] ?? base.toLowerCase();
      return (base === base.toLowerCase() ? letter : letter.toUpperCase()) + (VNI_MARKS[mark.toLowerCase()] ?? '');
    })
    .normalize('NFC');
}
