/**
 * Tables of steps (bảng các bước: việc · nơi làm · thời gian), read cell by cell: a cell that holds a time and
 * nothing else is a time limit, one that holds the name of a body and nothing else is the agency of the step
 * (labelling guide). Their few words stand in other places of law too, so that learning from words alone misses them.
 */
import { ANY } from './model';
import type { ReadLine } from './features';
import { PARTS, type Reason } from './types';

const TIME_LIMIT = PARTS.indexOf('time_limit');
const AGENCY = PARTS.indexOf('agency');

/** "0,5 ngày", "Không quá 03 ngày làm việc", "Giờ hành chính". */
const TIME = /^[^\p{L}\d]*(?:(?:(?:thời gian|thời hạn|không quá|tối đa|trong|khoảng|là)[\s:]*)*(?:\d+(?:[.,/]\d+)?|½)\s*(?:ngày|giờ)(?:\s+làm việc)?|giờ hành chính)[^\p{L}\d]*$/u;
const BODY = /^[^\p{L}\d]*(?:lãnh đạo|công chức|cán bộ|chuyên viên|văn thư|bộ phận|trung tâm|văn phòng|chi nhánh|chi cục|cục|sở|phòng|ủy ban|ubnd|hđnd|chủ tịch|thủ tướng|cơ quan|công an|ban quản lý|kho bạc|trạm|tổ|hội đồng|giám đốc|thuế|bộ)(?!\p{L})/u;
/** A name has no verb of work in it, and announces nothing. */
const WORK = /(?<!\p{L})(?:tiếp nhận hồ sơ|kiểm tra|thẩm định|trình|chuyển|gửi|ký|thông báo|có trách nhiệm|phải|thực hiện|xác nhận|phê duyệt|ban hành|lập|trả|cấp giấy|được|quyết định|báo cáo|theo|quy định|hướng dẫn|tham mưu|chủ trì|phối hợp|yêu cầu|xem xét|tổ chức|căn cứ|nhận|xây dựng|bố trí)(?!\p{L})|:\s*$/u;
const COLUMN_HEAD = /^[^\p{L}\d]*(?:bộ phận|cơ quan|đơn vị)[^\p{L}\d]*$/u;
const LONGEST_NAME = 110; // characters
/** One bare time may stand anywhere; with two of them the article holds a table. */
const TIMES_OF_A_TABLE = 2;
/** How sure a cell is: nearly always, but nothing here was learnt. */
const CELL = 0.95;

const isBody = ({ folded, shape }: ReadLine): boolean =>
  shape.marker === 'plain' && folded.length < LONGEST_NAME && BODY.test(folded) && !WORK.test(folded) && !COLUMN_HEAD.test(folded);

/** For each line the column of the part that it states as a cell of a table of steps, or null; empty where the article holds no such table. */
export function stepTableCells(lines: readonly ReadLine[]): (number | null)[] {
  const times = lines.map(({ folded }) => folded.length < LONGEST_NAME && TIME.test(folded));
  if (times.filter(Boolean).length < TIMES_OF_A_TABLE) return [];
  return lines.map((line, i) => (times[i] ? TIME_LIMIT : isBody(line) ? AGENCY : null));
}

/**
 * The same, but none where no line outside the table regulates a procedure: tables of working hours or of damages
 * have such cells as well. `learnt` are the lines' probabilities.
 */
export function settledCells(lines: readonly ReadLine[], learnt: readonly Float64Array[], thresholds: readonly number[]): (number | null)[] {
  const cells = stepTableCells(lines);
  return learnt.some((p, i) => cells[i] === null && p[ANY]! >= thresholds[ANY]!) ? cells : [];
}

/** The probabilities with those of the cells put in place of what was learnt. */
export function withCells(learnt: readonly Float64Array[], cells: readonly (number | null)[]): Float64Array[] {
  return learnt.map((p, i) => {
    const column = cells[i] ?? null;
    return column === null ? p : Float64Array.from(p, (_, c) => (c === column || c === ANY ? CELL : 0));
  });
}

/** Why a cell has its label, for the reader of a finding. */
export function cellReason(line: string, column: number): Reason {
  return { words: line.trim(), because: `ô ghi ${column === TIME_LIMIT ? 'thời gian' : 'nơi thực hiện'} trong bảng các bước`, weight: 1 };
}
