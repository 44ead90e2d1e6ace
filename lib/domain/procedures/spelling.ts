/**
 * One spelling for words that Vietnamese drafts write in two ways: "uỷ ban" and "ủy ban", "hoá" and "hóa".
 * Every replacement keeps the length, so a position found in the folded text is one in the original.
 */

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  oà: ['ò', 'a'], oá: ['ó', 'a'], oả: ['ỏ', 'a'], oã: ['õ', 'a'], oạ: ['ọ', 'a'],
  oè: ['ò', 'e'], oé: ['ó', 'e'], oẻ: ['ỏ', 'e'], oẽ: ['õ', 'e'], oẹ: ['ọ', 'e'],
  uỳ: ['ù', 'y'], uý: ['ú', 'y'], uỷ: ['ủ', 'y'], uỹ: ['ũ', 'y'], uỵ: ['ụ', 'y'],
};

// "quý" keeps its mark on the y, and so does a syllable that goes on ("hoàn", "khuỷu").
const LATE_MARK = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** Lower case, one tone placement, plain spaces; same length as the text (which should be in NFC). */
export function foldSpelling(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals grow when lowered (İ); positions matter more than those.
  const base = lower.length === text.length ? lower : text;
  return base.replace(/[\u00a0\u2007\u202f\t]/g, ' ').replace(LATE_MARK, (pair) => MARKS[pair]?.join('') ?? pair);
}
