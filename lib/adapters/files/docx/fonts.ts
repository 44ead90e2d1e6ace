/**
 * Which font a run is in, as far as it decides which letters are meant: the fonts from before
 * Unicode and the symbol fonts. Letters beyond ASCII are drawn in the font of hAnsi
 * (ISO/IEC 29500-1, 17.3.2.26), and only those are doubtful.
 */
import { isLegacyFont, unicodeOf } from '@/lib/domain/text/legacy-fonts';
import type { XmlBytes } from '../xml';
import { symbol } from '../symbols';
import { child, type Part } from './tree';

/** Names of such a font in a part, or characters of a symbol font (U+F000 to U+F0FF, as UTF-8). */
const NAMED = /"(?:\.vn|vni-)/i;
const PRIVATE = /\xef[\x80-\x83][\x80-\xbf]|&#x0*f0[0-9a-f]{2};/i;
const PRIVATE_CHARACTERS = /[\uf000-\uf0ff]/;

/** False where fonts change nothing in these parts, as in nearly every file of today: reading them is then spared. */
export function fontsMatter(parts: readonly (XmlBytes | undefined)[]): boolean {
  return parts.some((part) => part !== undefined && (NAMED.test(part) || PRIVATE.test(part)));
}

/** Font of a w:rFonts; undefined where it leaves that to the style. */
export function fontOf(attribute: (name: string) => string | undefined, fonts: ReadonlyMap<string, string>): string | undefined {
  const theme = attribute('w:hAnsiTheme') ?? attribute('w:asciiTheme');
  return (theme === undefined ? undefined : fonts.get(theme)) ?? attribute('w:hAnsi') ?? attribute('w:ascii');
}

/** Latin fonts of a theme under the names that w:rFonts uses. */
export function themeFonts(theme: Part | undefined): ReadonlyMap<string, string> {
  const scheme = child(child(theme?.root, 'a:themeElements'), 'a:fontScheme');
  const latin = (name: string): string => child(child(scheme, name), 'a:latin')?.attributes.get('typeface') ?? '';
  const [major, minor] = [latin('a:majorFont'), latin('a:minorFont')];
  return new Map(Object.entries({ majorHAnsi: major, majorAscii: major, minorHAnsi: minor, minorAscii: minor }).filter(([, font]) => font !== ''));
}

/** What stands for a symbol whose meaning is not known. */
export const UNKNOWN_SYMBOL = '□';

/** Words of a run as Unicode, symbols of unknown meaning as `unknown`. */
export function shownIn(font: string | undefined, text: string, unknown: string = UNKNOWN_SYMBOL): string {
  const letters = font === undefined || !isLegacyFont(font) ? text : unicodeOf(text, font);
  if (!PRIVATE_CHARACTERS.test(letters)) return letters;
  return Array.from(letters, (c) => (PRIVATE_CHARACTERS.test(c) ? shownSymbol(font ?? '', c.charCodeAt(0), unknown) : c)).join('');
}

/** A character of a symbol font by its code, with or without Word's F0 in front. */
export function shownSymbol(font: string, code: number, unknown: string = UNKNOWN_SYMBOL): string {
  return (isLegacyFont(font) ? unicodeOf(String.fromCharCode(code & 0xff), font) : symbol(font, code)) ?? unknown;
}
