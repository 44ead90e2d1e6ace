/** What the parser doubts, in sentences: what was seen and what was decided. */
import type { ReadingWarning } from './types';

const SENTENCES = {
  'no-articles': 'Không tìm thấy điều nào trong văn bản; toàn bộ nội dung được xếp vào phần mở đầu. Hãy kiểm tra các dòng “Điều 1.”, “Điều 2.”.',
  'table-layout': 'Các điều của văn bản nằm trong bảng; số thứ tự trong ô bảng được đọc như điều, khoản, điểm.',
  'number-gap': 'Số thứ tự nhảy cóc: sau {before} là {now}. Vẫn đọc là {now}; hãy kiểm tra có thiếu hay không.',
  'number-start': 'Số thứ tự không bắt đầu từ đầu: {now} đứng đầu tiên. Vẫn đọc là {now}.',
  'number-order': 'Số thứ tự lùi lại: {now} đứng sau {before}. Vẫn đọc là {now}.',
  'number-duplicate': '{now} xuất hiện hơn một lần; lần sau được gắn mã {id}.',
  'number-ignored': 'Dòng bắt đầu bằng “{mark}” không được đọc là {kind} mới vì {reason}; nội dung thuộc {holder}.',
  'unpunctuated': 'Sau “{now}” không có dấu chấm; vẫn đọc là {now}.',
  'point-sign': '{now} viết bằng dấu khác “)”; vẫn đọc là {now}.',
  'clause-sign': '{now} viết bằng dấu khác dấu chấm; vẫn đọc là {now}.',
  'group-number': '{now} đánh số La Mã trong điều; kỹ thuật soạn thảo chỉ có khoản và điểm. Đọc như một cấp giữa điều và khoản.',
  'point-letter': '{now} dùng chữ cái không có trong thứ tự tiếng Việt (f, j, w, z); vẫn đọc là {now}.',
  'decimal-number': '{now} đánh số nhiều cấp; kỹ thuật soạn thảo chỉ có khoản và điểm. Đọc như một điểm.',
  'line-merged': 'Dòng này có vẻ chứa cả {missing}; một dòng chỉ được đọc là một đơn vị nên {missing} nằm trong nội dung đứng trước. Hãy tách dòng trong tệp nếu cần.',
  'quote-unclosed': 'Đoạn trích mở bằng dấu ngoặc kép mà không có dấu đóng; đoạn trích được coi là hết ở dòng trước nội dung sửa đổi tiếp theo hoặc hết điều.',
  'quote-unmarked': 'Nội dung sửa đổi, bổ sung không đặt trong dấu ngoặc kép; được đọc là đoạn trích cho đến nội dung sửa đổi tiếp theo hoặc hết điều.',
  'attached-untitled': 'Điều 1 bắt đầu lại mà không thấy tên quy định, quy chế ban hành kèm theo; phần sau được đọc là văn bản kèm theo.',
  'appendix-outline': '{now} có bố cục đánh số; các mục, khoản, điểm trong đó được đọc như của văn bản.',
  'correction-stale': 'Một sửa đổi cách đọc không còn khớp với nội dung dòng này (“{text}”) nên không được áp dụng.',
  'signature-inside': 'Phần chữ ký, nơi nhận nằm trước {now}; nội dung sau đó vẫn được đọc tiếp là {now}.',
} as const;

export type StructureWarningCode = keyof typeof SENTENCES;

/** A warning of that code; `params` fill the places of its sentence. `line` is the index of the source line, or null. */
export function warning(code: StructureWarningCode, line: number | null, params: Readonly<Record<string, string>> = {}): ReadingWarning {
  const filled = SENTENCES[code].replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
  return { code, line, message: filled.charAt(0).toUpperCase() + filled.slice(1) };
}

const SAID_ONCE: ReadonlySet<string> = new Set<StructureWarningCode>(['decimal-number', 'point-sign', 'clause-sign', 'group-number']);

/** True for warnings of a way of writing that an article keeps up: one of them is enough. */
export function isSaidOnce(code: string): boolean {
  return SAID_ONCE.has(code);
}
