/** Why a file is not read, in the words that the person sees: what it is, and what to do. */
import { err } from '@/lib/domain/result';
import type { FileRefusal, FileRefusalCode } from './types';

const SENTENCES: Readonly<Record<FileRefusalCode, string>> = {
  'empty-file': 'Tệp “{file}” trống (0 byte). Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.',
  'too-large': 'Tệp “{file}” lớn hơn mức cho phép ({limit} MB). Hãy bỏ bớt hình ảnh hoặc tách phụ lục thành tệp riêng rồi tải lên lại.',
  'not-a-document': 'Tệp “{file}” không phải văn bản Word (.docx) hay văn bản thuần. Hãy mở bằng chương trình đã tạo ra nó và lưu lại dạng .docx.',
  'old-word': 'Tệp “{file}” là văn bản Word 6.0/95 trở về trước, hoặc phần đầu đã bị hỏng nên không đọc được. Hãy mở bằng Word và lưu lại dạng .docx rồi tải lên.',
  encrypted: 'Tệp “{file}” được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu (trong Word: Tệp > Thông tin > Bảo vệ tài liệu; với PDF: lưu lại không đặt mật khẩu) rồi tải lên lại.',
  scan: 'Tệp “{file}” là PDF chỉ có ảnh chụp, không có chữ để đọc. Hãy tải lên bản Word của dự thảo, hoặc nhận dạng chữ (OCR) rồi tải lên lại.',
  rtf: 'Tệp “{file}” là văn bản RTF. Hãy mở bằng Word và lưu lại dạng .docx rồi tải lên.',
  'word-xml': 'Tệp “{file}” là văn bản Word lưu dạng XML (Word 2003 XML hoặc Flat OPC). Hãy mở bằng Word và lưu lại dạng .docx rồi tải lên.',
  'other-office': 'Tệp “{file}” là tệp nén hoặc tệp văn phòng khác, không phải văn bản Word. Hãy lưu dự thảo dạng .docx rồi tải lên.',
  'broken-zip': 'Tệp “{file}” bị hỏng hoặc tải lên chưa trọn vẹn. Hãy mở bằng Word, lưu lại dạng .docx rồi tải lên lần nữa.',
  'zip-bomb': 'Tệp “{file}” khi giải nén lớn bất thường nên không được đọc, để bảo vệ máy chủ. Hãy mở bằng Word và lưu lại dạng .docx.',
  'broken-document': 'Tệp “{file}” bị hỏng bên trong hoặc tải về chưa trọn vẹn. Hãy mở tệp gốc bằng chương trình đã tạo ra nó (với Word: mở và sửa, Open and Repair), lưu lại, tốt nhất là dạng .docx, rồi tải lên.',
  'too-long': 'Tệp “{file}” quá dài hoặc quá phức tạp để đọc (quá 3.000 trang hoặc quá 60 giây). Hãy tải lên bản Word của dự thảo, hoặc tách phụ lục thành tệp riêng.',
  'forbidden-xml': 'Tệp “{file}” chứa khai báo không được phép trong văn bản Word. Hãy mở bằng Word và lưu lại dạng .docx.',
  'no-text': 'Tệp “{file}” không có chữ nào đọc được (có thể chỉ là ảnh chụp). Hãy tải lên bản Word có chữ của dự thảo.',
  'too-slow': 'Tệp “{file}” mất quá lâu để đọc (quá {seconds} giây) nên đã dừng lại. Hãy bỏ bớt hình ảnh, tách phụ lục thành tệp riêng, hoặc mở bằng Word và lưu lại dạng .docx rồi tải lên.',
  'too-heavy': 'Tệp “{file}” cần quá nhiều bộ nhớ để đọc (quá {megabytes} MB) nên đã dừng lại. Hãy bỏ bớt hình ảnh, tách phụ lục thành tệp riêng rồi tải lên lại.',
  'reader-failed': 'Chương trình đọc gặp lỗi ở tệp “{file}”. Hãy mở bằng Word, lưu lại dạng .docx rồi tải lên; nếu vẫn lỗi, gửi tệp cho quản trị viên.',
};

/** All there are. */
export const FILE_REFUSAL_CODES = Object.keys(SENTENCES) as readonly FileRefusalCode[];

/** The refusal as a failed result; the sentence names the file. */
export function refuse(code: FileRefusalCode, file: string, params: Record<string, string | number> = {}): { ok: false; error: FileRefusal } {
  const all = { file, ...params };
  const sentence = SENTENCES[code].replace(/\{(\w+)\}/g, (_, key: string) => String(all[key as keyof typeof all] ?? ''));
  return err({ code, sentence, params: all });
}
