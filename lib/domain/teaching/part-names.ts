import type { Part } from '../procedures/types';

const NAMES: Readonly<Record<Part, string>> = {
  step: 'trình tự', method: 'cách thức', dossier: 'hồ sơ', time_limit: 'thời hạn', agency: 'cơ quan', subject: 'đối tượng', result: 'kết quả',
  form: 'mẫu đơn', fee: 'phí, lệ phí', condition: 'điều kiện',
};

/** "hồ sơ, mẫu đơn", as the record writes the labels of a line; "không phải thủ tục" where it has none. */
export const describeParts = (parts: readonly Part[]): string => (parts.length === 0 ? 'không phải thủ tục' : parts.map((part) => NAMES[part]).join(', '));
