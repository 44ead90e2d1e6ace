/** The end of a document: closing words of a law or resolution, "Nơi nhận", the signature. */

const RECIPIENTS = /^nơi nhận\s*[:;]?\s*$|^nơi nhận\s*:/iu;
const BY_ORDER = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}/u;
const POSITION = /^(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|CHỦ NHIỆM|VIỆN TRƯỞNG|CHÁNH ÁN|TỔNG KIỂM TOÁN|TỔNG THANH TRA|THỐNG ĐỐC|BỘ TRƯỞNG,? CHỦ NHIỆM)(?:\s\p{Lu}+){0,4}$/u;
const PASSED = /^(?:luật|bộ luật|nghị quyết|pháp lệnh) này (?:đã )?được .{4,200} thông qua .{0,30}ngày/iu;

/** True where the signature block begins with this line. Closing words that also say when the act takes effect stay in the article. */
export function beginsSignature(text: string): boolean {
  if (text.length > 300) return false;
  if (PASSED.test(text)) return !/hiệu lực/iu.test(text);
  return text.length < 120 && (RECIPIENTS.test(text) || BY_ORDER.test(text) || POSITION.test(text));
}

/** True where the lines of a signature block already say who signs: what comes then may be another text. */
export function endsSignature(block: readonly string[]): boolean {
  return block.some((line) => POSITION.test(line) || BY_ORDER.test(line));
}
