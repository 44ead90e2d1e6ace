/** The name of a paper without mark, form, number of copies and form number. */
import { foldSpelling } from '../spelling';
import { FORM_NUMBER } from './paper-words';

const FORM_BEFORE = /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|một|hai|ba)\s+(?:\(\p{L}+\)\s+|\(\d+\)\s+)?(?=bản|tờ|bộ))?(?:xuất trình\s+)?bản (?:sao|chính|gốc|chụp|photocopy|photo|điện tử|scan)(?: y)?(?:\s*,?\s+(?:hợp lệ|điện tử|kèm(?: theo)? bản (?:chính|gốc)|hoặc bản (?:sao|chính|gốc|chụp)|(?:có|được|đã)? ?(?:chứng thực|công chứng|xác nhận|đóng dấu)(?: hợp pháp| hợp lệ| của \p{L}+(?: \p{L}+){0,6}?(?=\s+(?:giấy|quyết|văn|hợp|chứng|bằng)))?|và|hoặc|từ sổ gốc|có giá trị pháp lý|do cơ quan có thẩm quyền cấp|(?:và |hoặc )?xuất trình bản (?:chính|gốc)|để đối chiếu|từ (?:sổ|bản) gốc|\([^)]*\)))*\s*,?\s*(?:của\s+)?(?=\p{L})/u;
const COUNT_BEFORE = /^[^\p{L}\p{N}]*(?:\d{1,2}|một|hai)\s+(?:\(\p{L}+\)\s+|\(\d+\)\s+)?(?:(?:bản|bộ)\s+)(?=\p{L})/u;
const ENDS = [
  /\s*\((?=[^)]*(?:bản (?:sao|chính|gốc|chụp)|nếu có|theo mẫu|mẫu số|đối chiếu))[^)]*\)?/u,
  /[\s,]*(?:được lập |lập )?theo (?:đúng )?(?:các )?(?:biểu )?mẫu/u,
  /[\s,]*\(?(?:theo|tại|quy định tại) phụ lục/u,
  /\s*:\s*(?:\d|một|hai|bản|xuất trình)/u,
  /[\s,]*(?:trong đó|nêu rõ|có nội dung|với các nội dung|bao gồm các|là một trong|gồm một trong)/u,
  /[\s,]*(?:\(?(?:kèm(?: theo)? bản chính|để đối chiếu|nếu có))/u,
  /;/u,
  /\.\s+(?=\p{Lu})/u,
];

/** "Bản sao có chứng thực Giấy phép kinh doanh (nếu có);" -> "Giấy phép kinh doanh". */
export function paperName(text: string): string {
  const folded = foldSpelling(text);
  const before = (FORM_BEFORE.exec(folded) ?? COUNT_BEFORE.exec(folded))?.[0].length ?? 0;
  const rest = text.slice(before);
  const form = FORM_NUMBER.exec(foldSpelling(rest))?.index ?? -1;
  const cuts = ENDS.map((end) => rest.search(end.source.includes('Lu') ? end : new RegExp(end.source, 'iu'))).concat(form).filter((at) => at > 3);
  const name = rest.slice(0, Math.min(rest.length, ...cuts)).replace(/^[\s"“*]+|(?:\s+(?:theo|của|trong|và|kèm))?[\s;.,:*”"(/]*$/gu, '');
  return name === '' ? text.trim() : name.charAt(0).toUpperCase() + name.slice(1);
}
