/** What people ask for in the text of an article ("đề nghị cấp giấy phép …"): it names the procedure where no heading does. */
import { actionsIn, leadingAction, likeness, matterOfPhrase, type Matter } from './matter';
import { foldSpelling } from './spelling';

/** Words after which an action names what is asked for. */
const ASKED = /(?<!\p{L})(?:đề nghị(?: được)?|(?:hồ sơ|thủ tục|đơn|tờ khai)(?: xin| yêu cầu)?(?: việc)?|(?:giấy|phiếu|văn bản) (?:xin|yêu cầu)) (?=\p{L})/gu;
const ENDS = /[,.;:()“”"\n]|\s(?:theo|gửi|đến|tại|trong|gồm|bao gồm|phải|được|nộp|thì|có|quy định|kèm|nêu|kể|hợp lệ|hoặc|nếu|khi|đã|trước|sau|bằng|do|là|để|như|chậm nhất|thực hiện|hẹn|và|của (?:cơ quan|tổ chức|cá nhân|người|đơn vị|mình|Ủy ban|Sở|Bộ|chủ|các))(?=[\s,.;:]|$)/u;
const REACH = 150;

/** Every thing asked for in a text, in order: "cấp giấy phép khai thác nước". */
export function requestsIn(text: string): Matter[] {
  const folded = foldSpelling(text);
  return [...folded.matchAll(ASKED)].flatMap((found) => {
    const from = found.index + found[0].length;
    if (leadingAction(folded.slice(from, from + 40)) === undefined) return [];
    const phrase = `${text.slice(from, from + REACH)} `.split(ENDS)[0] ?? '';
    const matter = matterOfPhrase(phrase.trim());
    return actionsIn(foldSpelling(phrase)).length > 0 && matter.object.size > 0 && !/hồ sơ/u.test(foldSpelling(phrase)) ? [matter] : [];
  });
}

/** The first thing asked for, or null. */
export const matterOfRequest = (text: string): Matter | null => requestsIn(text)[0] ?? null;

const ALIKE = 0.6;
const ENOUGH = 3; // syllables of an object that says what it is

/** What is asked for most often in these texts, in the words that say it best; null where nothing is. */
export function mainRequest(texts: readonly string[]): Matter | null {
  const all = texts.flatMap(requestsIn);
  let best: { matter: Matter; count: number } | null = null;
  for (const matter of all) {
    const alike = all.filter((other) => likeness(matter, other) >= ALIKE).length;
    const count = alike + (matter.object.size >= ENOUGH ? 1 : 0);
    if (best === null || count > best.count) best = { matter, count };
  }
  return best?.matter ?? null;
}
