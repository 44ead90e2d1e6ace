/** The matter (vụ việc) that an article is about, read off its heading, its text or the title of the act. */
import data from './data/matter.json';
import { syllables } from './grams';
import { foldSpelling } from './spelling';

export interface Matter {
  /** "cấp lại giấy phép bán lẻ rượu"; empty where the heading names only parts ("Hồ sơ"). */
  readonly text: string;
  /** Administrative actions in it: "cấp lại" and "gia hạn" are different procedures. */
  readonly actions: readonly string[];
  /** True where the heading began with a part ("Hồ sơ …"): the article is one side of a procedure, not the whole of it. */
  readonly facet: boolean;
  /** Its syllables without the actions and joining words, to compare objects. */
  readonly object: ReadonlySet<string>;
}

const byLength = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);
const OPENERS = byLength([...data.partWords, ...data.joiners]);
const TITLE_OPENERS = byLength([...data.titleOpeners, ...data.joiners]);
const ACTIONS = byLength(data.actions);

/** Cuts words of the list, commas and spaces off the front. */
function cutFront(text: string, words: readonly string[]): string {
  const folded = foldSpelling(text);
  let at = 0;
  for (;;) {
    while (/[\s,;:.“”"/-]/.test(folded.charAt(at))) at++;
    const word = words.find((w) => folded.startsWith(w, at) && !/\p{L}/u.test(folded.charAt(at + w.length)));
    if (!word) return text.slice(at).trim();
    at += word.length;
  }
}

/** The actions named in a folded text, longest first, without those inside longer ones. */
export function actionsIn(folded: string): string[] {
  let rest = ` ${folded} `;
  return ACTIONS.filter((action) => {
    const pattern = new RegExp(`(?<!\\p{L})${action}(?!\\p{L})`, 'gu');
    const found = pattern.test(rest);
    if (found) rest = rest.replace(pattern, '·');
    return found && action !== 'đề nghị';
  });
}

function matterFrom(text: string, facet: boolean): Matter {
  const folded = foldSpelling(text);
  const actions = actionsIn(folded);
  const skip = new Set([...actions.flatMap((a) => a.split(' ')), ...data.joiners.flatMap((j) => j.split(' ')), 'đề', 'nghị']);
  return { text, actions, facet, object: new Set(syllables(folded).filter((s) => !skip.has(s))) };
}

/** "Hồ sơ đề nghị cấp giấy phép X" -> "cấp giấy phép X"; an action or object must be left, else empty. */
export function matterOfHeading(heading: string): Matter {
  const cut = cutFront(cutFront(heading, OPENERS), ['đề nghị', 'xin', ...OPENERS]);
  return matterFrom(cut.replace(/[.:;]+$/, ''), cut !== heading.trim());
}

/** True for headings of articles that serve the act and not a matter ("Tổ chức thực hiện", "Hiệu lực thi hành"). */
export function isGeneralHeading(heading: string): boolean {
  const folded = foldSpelling(heading);
  return data.generalHeadings.some((start) => folded.startsWith(start));
}

/** "Quy định hỗ trợ mua giống trên địa bàn tỉnh X" -> "hỗ trợ mua giống". */
export function matterOfTitle(title: string): Matter {
  const sentence = title === title.toUpperCase() ? title.toLowerCase() : title;
  const cut = cutFront(sentence, TITLE_OPENERS);
  const folded = foldSpelling(cut);
  const ends = data.titleTails.map((tail) => folded.indexOf(tail)).filter((at) => at > 8);
  return matterFrom(cut.slice(0, ends.length ? Math.min(...ends) : undefined).trim().replace(/[,.:;]+$/, ''), false);
}

/** The first "đề nghị cấp giấy phép …" in a text, up to a comma or similar. */
export function matterOfRequest(text: string): Matter | null {
  const folded = foldSpelling(text);
  const start = /đề nghị (?:được )?(?=\p{L})/u.exec(folded);
  if (!start) return null;
  const from = start.index + start[0].length;
  const phrase = text.slice(from, from + 140).split(/[,.;:()“”"\n]|\s(?:theo|gửi|đến|tại|trong|gồm|bao gồm|phải|được|nộp|thì|có|quy định)\s/u)[0] ?? '';
  const matter = matterFrom(phrase.trim(), false);
  return matter.actions.length > 0 && matter.object.size > 0 ? matter : null;
}

/** How much two matters are the same, 0 to 1; 0 where their actions exclude each other. */
export function likeness(a: Matter, b: Matter): number {
  const common = a.actions.filter((x) => b.actions.includes(x)).length;
  if (a.actions.length && b.actions.length && common === 0) return 0;
  const smaller = Math.min(a.object.size, b.object.size);
  if (smaller === 0) return common > 0 ? 0.5 : 0;
  const shared = [...a.object].filter((s) => b.object.has(s)).length;
  return shared / (0.6 * smaller + 0.4 * Math.max(a.object.size, b.object.size));
}
