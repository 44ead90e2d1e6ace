/** Drafts as lines, for tests of the parser: `lines(dieu('5', 'Hồ sơ', khoan('1', 'Gồm:', diem('a', 'Đơn'))))`. */
import type { SourceLine } from '@/lib/domain/structure/types';

type Block = string | readonly Block[];

/** "Chương II", its title on the next line, then what it holds. */
export const chuong = (number: string, title: string, ...content: Block[]): Block => [`Chương ${number}`, title.toUpperCase(), ...content];
/** "Điều 5. Hồ sơ", then what it holds. */
export const dieu = (number: string, heading: string, ...content: Block[]): Block => [`Điều ${number}. ${heading}`, ...content];
/** "1. …", then what it holds. */
export const khoan = (number: string, text: string, ...content: Block[]): Block => [`${number}. ${text}`, ...content];
/** "a) …" */
export const diem = (letter: string, text: string, ...content: Block[]): Block => [`${letter}) ${text}`, ...content];
/** What an amending act quotes: “ before the first line, ”. after the last. */
export const trich = (...content: Block[]): Block => {
  const flat = flatten(content);
  return flat.map((line, i) => `${i === 0 ? '“' : ''}${line}${i === flat.length - 1 ? '”.' : ''}`);
};
/** The head of a draft decision. */
export const dau = (title = 'Quy định hỗ trợ giống cây trồng'): Block => [
  'ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
  'Số:      /2026/QĐ-UBND', 'DỰ THẢO', 'QUYẾT ĐỊNH', title, 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', 'Ủy ban nhân dân ban hành Quyết định.',
];
/** Recipients and signature. */
export const kyTen: Block = ['Nơi nhận:', '- Như Điều 7;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'];

/** The draft as plain text. */
export const text = (...content: Block[]): string => flatten(content).join('\n');

/** The draft as lines of a file. */
export const lines = (...content: Block[]): SourceLine[] => flatten(content).map((line, index) => ({ index, text: line }));

function flatten(content: readonly Block[]): string[] {
  return content.flatMap((block) => (typeof block === 'string' ? [block] : flatten(block)));
}
