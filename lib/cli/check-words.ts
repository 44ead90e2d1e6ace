/** Words of the report of `soat check`. */
import type { Complaint, Severity } from '../domain/checks/types';
import type { Sureness } from '../domain/procedures/sureness';
import type { MatrixPart, ProcedureNature } from '../domain/procedures/types';
import type { Palette } from './terminal/palette';

export const PART_WORDS: Readonly<Record<MatrixPart, string>> = {
  name: 'tên', step: 'trình tự', method: 'cách thức', dossier: 'hồ sơ', time_limit: 'thời hạn', agency: 'cơ quan giải quyết',
  subject: 'đối tượng', result: 'kết quả', form: 'mẫu đơn', fee: 'phí, lệ phí', condition: 'điều kiện',
};

export const NATURE_WORDS: Readonly<Record<ProcedureNature, string>> = {
  new: 'mới', amended: 'sửa đổi, bổ sung', repealed: 'bãi bỏ', delegated: 'quy định chi tiết',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly word: string; readonly colour: keyof Palette }>> = {
  error: { word: 'lỗi', colour: 'red' },
  warn: { word: 'cần xem', colour: 'yellow' },
  info: { word: 'lưu ý', colour: 'cyan' },
};

export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = { sure: 'chắc', likely: 'khá chắc', doubtful: 'nghi vấn' };

export const COMPLAINT_WORDS: Readonly<Record<Complaint, string>> = {
  'not-competent': 'không đúng thẩm quyền', unnecessary: 'không cần thiết', unreasonable: 'không hợp lý', costly: 'phát sinh chi phí',
};
