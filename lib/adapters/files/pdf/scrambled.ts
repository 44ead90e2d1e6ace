/** Telling text whose accented letters came apart, as a reader gives it that follows the order of drawing. */

const LONE = /^[ăâêôơưđạảãáàắằẳẵặấầẩẫậẹẻẽéèếềểễệịỉĩíìọỏõóòốồổỗộớờởỡợụủũúùứừửữựỵỷỹýỳ]$/iu;
const CONSONANTS = /^[bcdghklmnpqrstvx]+$/iu;
const STRAY_MARK = /(?:^|[^\p{L}\p{M}])\p{M}|\ufffd|[\ue000-\uf8ff]/u;
/** Words of common use that are one letter or have no vowel: units, abbreviations, points. */
const WHOLE = /^(?:à|ạ|ô|ở|ư|ý|đ|ủ|ấy)$/iu;
/** Share of broken syllables above which the text is not to be trusted. */
const SHARE = 0.06;
const ENOUGH = 12;

/** True where so many syllables are broken ("LU T Đ U T", "S ố") that numbers and names cannot be trusted. */
export function looksScrambled(lines: readonly string[]): boolean {
  let syllables = 0;
  let broken = 0;
  for (const line of lines) {
    const words = line.split(/\s+/).filter((w) => /[\p{L}\p{M}\ue000-\uf8ff\ufffd]/u.test(w));
    syllables += words.length;
    broken += words.filter((word, i) => isBroken(word, words[i - 1], words[i + 1])).length;
  }
  return broken >= ENOUGH && broken > SHARE * syllables;
}

function isBroken(word: string, before: string | undefined, after: string | undefined): boolean {
  if (STRAY_MARK.test(word)) return true;
  const bare = word.replace(/[^\p{L}]/gu, '');
  if (LONE.test(bare) && bare === word && !WHOLE.test(bare)) return true;
  // "LU T": a syllable without vowel beside another piece; capitals alone are abbreviations ("PCCC").
  const piece = CONSONANTS.test(bare) && bare === word && bare.length <= 2;
  return piece && [before, after].some((other) => other !== undefined && /^\p{L}{1,3}$/u.test(other));
}
