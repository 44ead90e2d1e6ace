/** Who takes the dossier in and who decides (cơ quan giải quyết): Decree 63/2010 Art. 8(2)(g). */
import { foldSpelling } from '../spelling';
import { sentencesOf, sourceOf, type Passage } from './passages';
import type { AgencyFact } from './types';
import { AGENCY_START, MODAL } from './words';

const RECEIVES = /(?:nộp|gửi|nộp hồ sơ|tiếp nhận)(?:[^.;:]{0,170}?)(?<!\p{L})(?:đến|tại|về|tới|cho|lên)\s+(?=\p{L})/gu;
const TAKES_IN = /^(?:[^.;,]{3,90}?)(?=\s+(?:có trách nhiệm |thực hiện (?:việc )?)?(?:tiếp nhận|nhận)\s+(?:và\s+)?(?:\p{L}+\s+){0,3}hồ sơ)/u;
const DECIDES = /^(?:[^.;,]{3,110}?)(?=\s+(?:là cơ quan |có trách nhiệm |có thẩm quyền |phải |xem xét,? |thực hiện (?:việc )?)*(?:(?:ra |ban hành )?quyết định(?! tại| số| này| thành lập (?:hội|tổ|đoàn))|ban hành|phê duyệt|cấp (?!tỉnh|xã|huyện|trên|dưới|có)|chấp thuận|công nhận|gia hạn|cho phép|ký ))/u;
/** Nobody in particular. */
const NAMELESS = /^(?:cơ quan (?:có thẩm quyền|tiếp nhận|quy định|cấp|thực hiện|giải quyết|quản lý|nhà nước có thẩm quyền|đăng ký|chức năng|nêu)|cơ quan,|các cơ quan|người có thẩm quyền|bộ phận (?!một cửa|tiếp nhận|phục vụ)|hội đồng(?! nhân dân)|đoàn|tổ |thành viên|cán bộ|công chức|chuyên viên|lãnh đạo|cơ quan$|đơn vị)/u;

/** The agencies that a line names as receiving or deciding. */
export function agenciesIn(passage: Passage): AgencyFact[] {
  const found: AgencyFact[] = [];
  const put = (role: AgencyFact['role'], from: number, to: number): void => {
    const source = sourceOf(passage, from, to);
    const folded = foldSpelling(source.quote);
    if (AGENCY_START.test(folded) && !NAMELESS.test(folded) && source.quote.length >= 4) found.push({ ...source, role, name: source.quote });
  };
  for (const { start, end } of sentencesOf(passage)) {
    const words = passage.folded.slice(start, end);
    for (const m of words.matchAll(RECEIVES)) {
      if (!/hồ sơ|đơn|tờ khai|văn bản đề nghị|giấy tờ|trực tiếp/u.test(words.slice(Math.max(0, m.index - 60), m.index + m[0].length + 60))) continue;
      const from = start + m.index + m[0].length;
      put('receives', from, from + nameLength(passage.text.slice(from, end)));
    }
    // The actor stands at the start of the sentence or after the time limit.
    for (const at of [0, ...Array.from(words.matchAll(/,\s+|:\s+|thì /gu), (m) => m.index + m[0].length)]) {
      const rest = words.slice(at);
      const takes = TAKES_IN.exec(rest);
      if (takes) put('receives', start + at, start + at + takes[0].length);
      const decides = DECIDES.exec(rest);
      if (decides && !MODAL.test(decides[0])) put('decides', start + at, start + at + decides[0].length);
    }
  }
  return found;
}

const STOP = /[.;:()]|,(?!\s*(?:Thể thao|Du lịch|Văn hóa|Lao động|Thương binh|\p{Lu}))|\s(?:để|theo|trong|kèm|hoặc (?:gửi|qua|nộp|trực|bằng|trên|thông)|bằng|trước|nơi|và (?:gửi|nộp|nhận|thực)|qua|thông qua|khi|sau|chậm nhất|thực hiện|xem xét|kiểm tra|tiếp nhận|có (?:thẩm|trách)|01|một|các giấy|hồ sơ|gồm|bao gồm|trực tiếp|mà|được|thuộc phạm|đã|là|cấp giấy|thẩm định|xin|đề nghị|giải quyết|quyết định|phê duyệt|tổng hợp|lập|trả|nêu|quy định|đối với)(?=\s|$)/u;

/** How far an agency's name reaches. */
const nameLength = (text: string): number => Math.min(text.search(STOP) < 0 ? text.length : text.search(STOP), 140);
