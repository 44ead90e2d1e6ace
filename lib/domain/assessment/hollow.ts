/** Words that may stand around a hollow phrase without adding a purpose. */
const FILLERS = /(?<![\p{L}\p{M}])(?:nhà nước|tăng cường|nâng cao|hiệu lực|hiệu quả|nhằm|để|mục tiêu|mục đích|của|và|là|về|trong|theo|công tác|lĩnh vực|ngành|phục vụ|yêu cầu|thực hiện|tốt|việc|nội dung|có|cần thiết|thủ tục|hành chính|này)(?![\p{L}\p{M}])/gu;

/** With fewer syllables left than this, nothing has been said that could be judged: "về đất đai" has two. */
const ENOUGH_SYLLABLES = 4;

/**
 * True where an answer only repeats a phrase that fits every procedure ("thực hiện quản
 * lý nhà nước về đất đai"). A phrase inside a real answer is no fault.
 */
export function isHollow(answer: string, phrases: readonly string[]): boolean {
  const text = answer.normalize('NFC').toLowerCase();
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  let rest = text;
  for (const phrase of longestFirst) rest = rest.replaceAll(phrase.normalize('NFC').toLowerCase(), ' ');
  if (rest === text) return false;
  const syllables = rest.replace(FILLERS, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return syllables.length < ENOUGH_SYLLABLES;
}
