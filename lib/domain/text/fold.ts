/** Forms of a text that make two spellings of the same words equal. */

const MARKS = /[\u0300-\u036f]/g;

/**
 * For search and loose comparison: lower case, no accents, đ as d. "Hoà" and "Hòa",
 * "uỷ ban" and "ủy ban" fold to the same. Text in NFC keeps its length, so that a
 * place in the folded text is a place in the text.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
}

// Both habits of placing the tone on oa, oe, uy are in use: "hoà" (old) and "hòa" (new).
const OPEN_SYLLABLE = /(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;
const TONES: Readonly<Record<string, string>> = {
  à: 'a\u0300', á: 'a\u0301', ả: 'a\u0309', ã: 'a\u0303', ạ: 'a\u0323',
  è: 'e\u0300', é: 'e\u0301', ẻ: 'e\u0309', ẽ: 'e\u0303', ẹ: 'e\u0323',
  ỳ: 'y\u0300', ý: 'y\u0301', ỷ: 'y\u0309', ỹ: 'y\u0303', ỵ: 'y\u0323',
};

/**
 * Moves the tone of an open syllable to the first vowel ("hoà" -> "hòa", "uỷ" -> "ủy"),
 * keeping case and accents. "quý", "quả" stay: there the u belongs to the consonant.
 */
export function canonicalTones(text: string): string {
  return text.replace(OPEN_SYLLABLE, (pair, _vowels: string, at: number) => {
    if (/[qQ]/.test(text.charAt(at - 1))) return pair;
    const second = pair.charAt(1);
    const parts = TONES[second.toLowerCase()];
    if (parts === undefined) return pair;
    const base = second === second.toLowerCase() ? parts.charAt(0) : parts.charAt(0).toUpperCase();
    return (pair.charAt(0) + parts.charAt(1)).normalize('NFC') + base;
  });
}

/** A key under which the same words compare equal whatever their case, spacing and tone placing; accents still count. */
export function spellingKey(text: string): string {
  return canonicalTones(text.normalize('NFC').toLowerCase()).replace(/\s+/g, ' ').trim();
}
