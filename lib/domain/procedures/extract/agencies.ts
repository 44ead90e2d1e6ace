/** Who takes the dossier in and who decides (cơ quan giải quyết): Decree 63/2010 Art. 8(2)(g). */
import { isAgency, nameAt } from './actor';
import { foldSpelling } from '../spelling';
import { sentencesOf, sourceOf, type Passage, type Sentence } from './passages';
import type { AgencyFact } from './types';
import { AGENCY_WORDS, MODAL } from './words';

const HANDED_TO = new RegExp(`(?<!\\p{L})(?:nộp|gửi|(?<=^[^.;:]{0,160}lập[^.;:]{0,160})trình|tiếp nhận(?=[^.;:]{0,60} tại))(?!\\p{L})(?:[^.;:]{0,170}?(?<!\\p{L})(?:đến|tại|về|tới|cho|lên))?\\s+(?=${AGENCY_WORDS})`, 'gu');
const ABOUT_DOSSIER = /hồ sơ|đơn|tờ khai|văn bản đề nghị|giấy tờ|trực tiếp|bưu chính/u;
const TAKES_IN = /^[\s,]*(?:có trách nhiệm |thực hiện (?:việc )?)?(?:tiếp nhận|nhận)\s+(?:và\s+)?(?:\p{L}+\s+){0,3}hồ sơ/u;
const DECIDES = /^[\s,]*(?:(?:có trách nhiệm|có thẩm quyền|phải|xem xét|thực hiện(?: việc)?|thẩm định(?: hồ sơ)?|là (?:cơ quan|người) có thẩm quyền)(?: và|,| để)?\s+)*(?:(?:ra |ban hành )?quyết định(?! tại| số| này| thành lập (?:hội|tổ|đoàn))|ban hành (?!văn bản (?:yêu|thông|đề))|phê duyệt|cấp (?!tỉnh|xã|huyện|trên|dưới|có|bản sao)|chấp thuận|công nhận|gia hạn|cho phép|ký (?:duyệt|quyết|giấy|ban))/u;
/** Nobody in particular: the draft leaves open who that is. */
const NAMELESS = /^(?:(?:các )?cơ quan(?: nhà nước| quản lý nhà nước)?(?: có thẩm quyền| tiếp nhận| quy định| cấp| thực hiện| giải quyết| đăng ký| chức năng| nêu| không| chuyên môn|,| đã|$)|người có thẩm quyền|bộ phận (?!một cửa|tiếp nhận|phục vụ)|hội đồng(?! nhân dân)|đoàn|tổ |thành viên|cán bộ|công chức|chuyên viên|lãnh đạo|đơn vị)|nơi$/u;

/** The agencies that a line names as receiving or deciding. */
export function agenciesIn(passage: Passage): AgencyFact[] {
  return sentencesOf(passage).flatMap((sentence) => [...receivers(sentence), ...actors(sentence)]).filter(({ name }) => !NAMELESS.test(foldSpelling(name)));
}

/** "… nộp hồ sơ đến Sở Y tế". What one agency sends to another is no filing. */
function receivers(sentence: Sentence): AgencyFact[] {
  const { passage, start, end } = sentence;
  const words = passage.folded.slice(start, end);
  if (isAgency(words) && !/tiếp nhận/u.test(words)) return [];
  return Array.from(words.matchAll(HANDED_TO)).flatMap((m) => {
    const from = m.index + m[0].length;
    return ABOUT_DOSSIER.test(words.slice(Math.max(0, m.index - 60), from + 60)) ? [fact(passage, 'receives', start + from, start + from + nameLength(passage.text.slice(start + from, end)))] : [];
  });
}

/** "Sở Y tế tiếp nhận hồ sơ", "…, Giám đốc Sở Y tế cấp giấy phép": the actor begins the sentence or a part of it. */
function actors({ passage, start, end }: Sentence): AgencyFact[] {
  const words = passage.folded.slice(start, end);
  const places = [0, ...Array.from(words.matchAll(/,\s+|:\s+|(?<!\p{L})thì /gu), (m) => m.index + m[0].length)];
  return places.flatMap((at) => {
    const name = nameAt(passage, start + at, end);
    if (name === null || !isAgency(foldSpelling(name))) return [];
    const from = passage.text.indexOf(name, start + at);
    const rest = passage.folded.slice(from + name.length, end);
    const role = TAKES_IN.test(rest) ? 'receives' : DECIDES.test(rest) ? 'decides' : null;
    return role === null ? [] : [fact(passage, role, from, from + name.length)];
  });
}

function fact(passage: Passage, role: AgencyFact['role'], from: number, to: number): AgencyFact {
  const source = sourceOf(passage, from, to);
  return { ...source, role, name: source.quote };
}

const STOP = /[.;:()]|,(?!\s*(?:Thể thao|Du lịch|Văn hóa|Lao động|Thương binh|\p{Lu}))|\s(?:để|theo|kèm|hoặc (?:gửi|qua|nộp|trực|bằng|trên|thông|cơ quan được)|bằng|trước|nơi|và (?:gửi|nộp|nhận|thực)|qua|thông qua|khi|sau|01|một|các giấy|hồ sơ|gồm|bao gồm|trực tiếp|mà|thuộc phạm|đã|cấp giấy|thẩm định|đề nghị|quy định|đối với|kiểm tra|tiếp nhận|thì|về (?:hồ sơ|việc|kết quả)|chưa|quản lý trực tiếp)(?=\s|$)/u;
const LONGEST = 140;

/** How far an agency's name reaches after "đến", "tại". */
function nameLength(text: string): number {
  const ends = [text.search(STOP), foldSpelling(text).search(MODAL)].filter((at) => at > 0);
  return Math.min(text.length, LONGEST, ...ends);
}
