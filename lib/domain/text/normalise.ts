/**
 * One spelling for one text. Word, web pages and PDF writers store Vietnamese in
 * several encodings of the same letters; everything after the reader sees only NFC.
 */

const EXOTIC = /[\u0009-\u000d\u00a0\u00ad\u00d0\u00f0\u1680\u2000-\u200d\u2011\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const OTHER_SPACES = /[\u000b\u000c\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * NFC, ordinary spaces instead of every other kind, no invisible characters.
 * The Icelandic Ð/ð, which old Vietnamese keyboards typed for Đ/đ, becomes Đ/đ:
 * otherwise "Ðiều 5" is no article. Tabs and line feeds stay.
 */
export function normalise(text: string): string {
  const composed = text.normalize('NFC');
  if (!EXOTIC.test(composed)) return composed;
  return composed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(OTHER_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ');
}

/** Runs of white space as one space, none at the ends: for showing a line and for comparing two. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
