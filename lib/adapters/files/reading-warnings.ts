/** What a reader of office files says of parts that are not in the lines, in one wording for all formats. */
import { normalise } from '@/lib/domain/text/normalise';
import type { ReadingWarning } from '@/lib/domain/structure/types';
import type { FileNote, TrackedChanges } from './types';

/** For files of a kind that tracks no changes. */
export const NO_CHANGES: TrackedChanges = { insertions: 0, deletions: 0, authors: [], view: 'accepted' };

/** What a reader met on its way and left out. */
export interface LeftOut {
  readonly trackedChanges: TrackedChanges;
  /** Hidden text (chữ ẩn), all of it. */
  readonly hidden: string;
  readonly notes: readonly FileNote[];
  readonly pictures: number;
  /** Embedded objects: spreadsheets, drawings, other files. */
  readonly embedded: number;
  readonly unknownSymbols: number;
  /** Texts of headers and footers, one each. */
  readonly margins: readonly string[];
}

/** One warning a kind, notes excepted, which have each its own place. */
export function readingWarnings(left: LeftOut): ReadingWarning[] {
  const whole = (code: string, message: string): ReadingWarning => ({ code, message, line: null });
  const warnings: ReadingWarning[] = [];
  const { insertions, deletions, authors, view } = left.trackedChanges;
  if (insertions + deletions > 0) {
    const by = authors.length === 0 ? '' : ` của ${authors.join(', ')}`;
    const how = view === 'accepted' ? 'chấp nhận tất cả' : 'từ chối tất cả';
    warnings.push(whole('tracked-changes', `Tệp còn thay đổi chưa chấp nhận${by}: ${insertions} chỗ thêm, ${deletions} chỗ xóa. Văn bản được đọc như khi ${how}.`));
  }
  if (left.hidden.trim() !== '') warnings.push(whole('hidden-text', `Tệp có chữ ẩn, không được đọc vào dự thảo: “${shorten(normalise(left.hidden))}”.`));
  for (const note of left.notes) warnings.push({ code: 'note', message: `Chú thích được tách khỏi nội dung: “${shorten(note.text)}”.`, line: note.line });
  if (left.pictures > 0) warnings.push(whole('pictures', `Tệp có ${left.pictures} hình; chữ trong hình không đọc được.`));
  if (left.embedded > 0) warnings.push(whole('embedded', `Tệp có ${left.embedded} đối tượng nhúng; nội dung của chúng không được đọc.`));
  if (left.unknownSymbols > 0) warnings.push(whole('symbols', `Có ${left.unknownSymbols} ký hiệu đặc biệt không nhận ra, được thay bằng dấu □.`));
  const margins = left.margins.map((m) => normalise(m).replace(/\s+/g, ' ').trim()).filter((t) => /\p{L}{2}/u.test(t));
  if (margins.length > 0) warnings.push(whole('margins', `Đầu trang, chân trang không được đọc vào dự thảo: “${shorten(margins.join(' | '))}”.`));
  return warnings;
}

/** A text of a warning: one that a person recognises, not one to read. */
export function shorten(text: string): string {
  return text.length <= 160 ? text.trim() : `${text.slice(0, 159).trim()}…`;
}
