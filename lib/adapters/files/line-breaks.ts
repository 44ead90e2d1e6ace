/**
 * A paragraph may hold several lines (Shift+Enter). In real drafts such a break is
 * either a new provision or title ("Chương I" ⏎ "QUY ĐỊNH CHUNG") or only a way of
 * wrapping a long heading. The first kind becomes lines of their own; the second is
 * joined by a space, since half a sentence is no line. The lines of a signature block
 * ("TM. CHÍNH PHỦ" ⏎ "THỦ TƯỚNG") say each something of their own.
 */
import { beginsSignature } from '@/lib/domain/structure/signature';

const BEGINS_ITEM = /^(?:[“"«]?(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Mẫu)\s|[“"«]?\d{1,3}[a-zđ]?\.\s|[“"«]?[a-zđ]\d?\)|[-–+•*]\s|\(|Căn cứ)/iu;
const ENDS_SENTENCE = /[.;:!?”"…)/]$|-{3,}$|_{3,}$/;
const BARE_HEADING = /^(?:Chương|Mục|Tiểu mục|Phần|Phụ lục|Điều)\s+[\dIVXLC]+[a-zđ]?[.:]?$/iu;
const RULE = /^[-–—_*=\s]{3,}$/;
const LOWER = /\p{Ll}/u;

/** Splits the text of one paragraph at its line breaks, joining those that only wrap. Empty pieces vanish. */
export function splitAtBreaks(text: string): string[] {
  if (!text.includes('\n')) return text.trim() === '' ? [] : [text.trim()];
  const lines: string[] = [];
  for (const piece of text.split('\n').map((p) => p.trim()).filter((p) => p !== '')) {
    const before = lines.at(-1);
    if (before === undefined || separates(before, piece)) lines.push(piece);
    else lines[lines.length - 1] = `${before} ${piece}`;
  }
  return lines;
}

function separates(before: string, after: string): boolean {
  const capitals = (s: string): boolean => !LOWER.test(s);
  if (beginsSignature(before) || beginsSignature(after)) return true;
  return RULE.test(after) || BEGINS_ITEM.test(after) || ENDS_SENTENCE.test(before) || BARE_HEADING.test(before) || capitals(before) !== capitals(after) || before.includes('\t');
}
