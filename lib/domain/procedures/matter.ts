/** The matter (vụ việc) that an article is about, read off its heading or the title of the act. */
import data from './data/matter.json';
import { syllables } from './grams';
import { foldSpelling } from './spelling';

export interface Matter {
  /** "cấp lại giấy phép bán lẻ rượu"; empty where the heading names only parts ("Hồ sơ") or a body ("Trách nhiệm của Sở Y tế"). */
  readonly text: string;
  /** Administrative actions in it: "cấp lại" and "gia hạn" are different procedures. */
  readonly actions: readonly string[];
  /** True where the heading began with a part ("Hồ sơ …"): the article is one side of a procedure, not the whole of it. */
  readonly facet: boolean;
  /** True where the text begins with an action, as the name of a procedure does. */
  readonly acting: boolean;
  /** Its syllables without the actions and joining words, to compare objects. */
  readonly object: ReadonlySet<string>;
}

const byLength = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);
const PARTS_FIRST = byLength([...data.partWords, ...data.joiners]);
const TITLE_OPENERS = byLength([...data.titleOpeners, ...data.joiners]);
const ACTIONS = byLength(data.actions.filter((action) => action !== 'đề nghị'));
const NOUNS: Readonly<Record<string, readonly string[]>> = data.nouns;
const PAPER_VERBS = byLength(data.paperVerbs);
const SKIPPED = new Set([...data.joiners.flatMap((joiner) => joiner.split(' ')), 'đề', 'nghị', 'xin']);
const ALIASES: Readonly<Record<string, string>> = data.aliases;

const startsWith = (folded: string, word: string, at: number): boolean => folded.startsWith(word, at) && !/\p{L}/u.test(folded.charAt(at + word.length));
const opening = (folded: string, at: number, words: readonly string[]): string | undefined => words.find((word) => startsWith(folded, word, at));
const skipSigns = (folded: string, at: number): number => at + (/^[\s,;:.“”"/-]*/.exec(folded.slice(at))?.[0].length ?? 0);

const PAPERS: Readonly<Record<string, readonly string[]>> = data.papers;

/** An action as a word of its own: "cấp" but not "cấp tỉnh", "chứng nhận" but not "giấy chứng nhận". */
function patternOf(action: string): string {
  const before = PAPERS[action] ? `(?<!(?:${PAPERS[action].join('|')}) )` : '';
  const after = NOUNS[action] ? `(?! (?:${NOUNS[action].join('|')})(?!\\p{L}))` : '';
  return `${before}(?<!\\p{L})${action}(?!\\p{L})${after}`;
}

const ACTION_PATTERNS = ACTIONS.map((action) => ({ action, all: new RegExp(patternOf(action), 'gu'), first: new RegExp(patternOf(action), 'u'), leading: new RegExp(`^${patternOf(action)}`, 'u') }));

/** The action that a folded text begins with, if it does. */
export const leadingAction = (folded: string): string | undefined => ACTION_PATTERNS.find(({ action, leading }) => folded.startsWith(action) && leading.test(folded))?.action;

/** "Giải quyết" opens "giải quyết hồ sơ" as a part, but is the action of "giải quyết tranh chấp". */
function paperVerb(folded: string, at: number): string | undefined {
  const verb = opening(folded, at, PAPER_VERBS);
  if (verb === undefined) return undefined;
  const next = skipSigns(folded, at + verb.length);
  const objects = [...PARTS_FIRST, 'đơn', 'đề nghị', ...(verb === 'giải quyết' || verb === 'thực hiện' ? ACTIONS : [])];
  return next >= folded.length || opening(folded, next, objects) !== undefined || paperVerb(folded, next) !== undefined ? verb : undefined;
}

/** Cuts opening words, commas and spaces off the front. */
function cutFront(text: string, words: readonly string[], papers = true): string {
  const folded = foldSpelling(text);
  for (let at = 0; ;) {
    at = skipSigns(folded, at);
    const word = opening(folded, at, words) ?? (papers ? paperVerb(folded, at) : undefined);
    if (word === undefined) return text.slice(at).trim();
    at += word.length;
  }
}

/** The actions named in a folded text, longest first, without those inside longer ones; "cấp mới" counts as "cấp". */
export function actionsIn(folded: string): string[] {
  let rest = ` ${folded} `;
  const found = ACTION_PATTERNS.flatMap(({ action, all }) => {
    if (!rest.includes(action)) return [];
    const without = rest.replace(all, '·');
    if (without === rest) return [];
    rest = without;
    return [ALIASES[action] ?? action];
  });
  return [...new Set(found)];
}

/** The matter that a phrase names, as it stands. */
export function matterOfPhrase(text: string, facet = false): Matter {
  const folded = foldSpelling(text);
  const actions = actionsIn(folded);
  const skip = new Set(ACTIONS.filter((a) => actions.includes(ALIASES[a] ?? a) && folded.includes(a)).flatMap((a) => a.split(' ')));
  const object = new Set(syllables(folded).filter((s) => !skip.has(s) && !SKIPPED.has(s)));
  return { text, actions, facet, acting: leadingAction(folded) !== undefined, object };
}

const NONE = matterOfPhrase('', true);
const REQUEST = ['đề nghị', 'xin', ...PARTS_FIRST];
const AGENTS = byLength(data.agents);
const PERSONS = byLength(data.persons);

/** Everything before the tails of statute: "… quy định tại khoản 2 Điều 5 của Luật này". */
function withoutTail(text: string, tails: readonly string[]): string {
  const folded = foldSpelling(text);
  const ends = tails.map((tail) => folded.indexOf(tail)).filter((at) => at > 8);
  return (ends.length ? text.slice(0, Math.min(...ends)) : text).trim().replace(/[,.:;([]+$/, '').trim();
}

/** From the first action of a phrase that begins with a body or persons: "các đơn vị đề xuất xét tặng" -> "xét tặng". */
function afterAgent(text: string): string {
  const folded = foldSpelling(text);
  const places = ACTION_PATTERNS.flatMap(({ first }) => first.exec(folded)?.index ?? []);
  return places.length === 0 ? '' : text.slice(Math.min(...places));
}

/** "Thẩm định, phê duyệt cấp lại thẻ": what agencies do on the way is not what the person asks for. */
const ON_THE_WAY = /^(?:(?:thẩm định|phê duyệt|xét duyệt|xét|,|và)\s*)+(?=(?:cấp|gia hạn|nâng hạng|thu hồi|công nhận)(?!\p{L}))/iu;

/** "Hồ sơ đề nghị cấp giấy phép X" -> "cấp giấy phép X"; an action or object must be left, else the text is empty. */
export function matterOfHeading(heading: string): Matter {
  const whole = heading.trim().replace(/(?<=của)(?=\p{Lu})/u, ' ');
  const parts = cutFront(whole, PARTS_FIRST);
  const open = withoutTail(cutFront(parts, REQUEST), data.headingTails);
  const facet = open !== withoutTail(whole, data.headingTails);
  const cut = facet ? open.replace(ON_THE_WAY, '') : open;
  const folded = foldSpelling(cut);
  if (/^(?:phụ lục|(?:nghị định|nghị quyết|thông tư|quyết định) số|(?:điều|khoản) \d)(?!\p{L})/u.test(folded)) return NONE;
  if (data.inner.some((word) => folded.includes(word)) && leadingAction(folded) === undefined && !/^(?:hội đồng|tổ)(?!\p{L})/u.test(folded)) return NONE;
  if (opening(folded, 0, AGENTS) !== undefined) return matterOfPhrase(afterAgent(cut), true);
  if (facet && opening(folded, 0, PERSONS) !== undefined) {
    const action = afterAgent(cut);
    return action === '' ? { ...matterOfPhrase(cut, true), actions: [] } : matterOfPhrase(action, true);
  }
  return matterOfPhrase(cut, facet);
}

/** True for headings of articles that serve the act and not a matter ("Tổ chức thực hiện", "Hiệu lực thi hành"). */
export function isGeneralHeading(heading: string): boolean {
  const folded = foldSpelling(heading);
  return data.generalHeadings.some((start) => folded.startsWith(start));
}

/** Words that a title in capitals must keep: numbers of acts and the proper names that recur in titles. */
function inSmallLetters(title: string): string {
  const numbers = title.toLowerCase().replace(/\d+\/[\p{L}\d/-]+/gu, (number) => number.toUpperCase());
  return data.properNames.reduce((text, name) => text.replaceAll(name.toLowerCase(), name), numbers);
}

/** "Quy định hỗ trợ mua giống trên địa bàn tỉnh X" -> "hỗ trợ mua giống". */
export function matterOfTitle(title: string): Matter {
  const sentence = title === title.toUpperCase() ? inSmallLetters(title) : title;
  return matterOfPhrase(withoutTail(cutFront(sentence, TITLE_OPENERS), data.titleTails));
}

/** What an action is done to: "cấp, cấp lại giấy phép X" -> "giấy phép X". */
export function objectText(matter: Matter): string {
  return cutFront(matter.text, [...ACTIONS, 'và', 'hoặc'], false);
}

/** The matter of a clause that names one of several procedures of its article, with the object taken from the heading where it has none. */
export function clauseMatter(clause: Matter, heading: Matter): Matter {
  if (clause.object.size > 0) return clause;
  const object = objectText(heading);
  return object === '' ? clause : matterOfPhrase(`${clause.text} ${object}`, clause.facet);
}

const GRANTS = new Set(data.grants);

/** Actions that end a case; "phê duyệt", "thẩm định" are steps of each. */
const grantsOf = (m: Matter): readonly string[] => m.actions.filter((action) => GRANTS.has(action));

/** True where two matters name actions and none in common: "phê duyệt cấp" and "phê duyệt cấp lại". */
export function clash(a: Matter, b: Matter): boolean {
  const granting = grantsOf(a).length > 0 && grantsOf(b).length > 0;
  const [own, other] = granting ? [grantsOf(a), grantsOf(b)] : [a.actions, b.actions];
  return own.length > 0 && other.length > 0 && !own.some((action) => other.includes(action));
}

/** How much two matters are the same, 0 to 1; 0 where their actions exclude each other. */
export function likeness(a: Matter, b: Matter): number {
  if (clash(a, b)) return 0;
  const smaller = Math.min(a.object.size, b.object.size);
  if (smaller === 0) return a.actions.some((x) => b.actions.includes(x)) ? 0.5 : 0;
  const shared = [...a.object].filter((s) => b.object.has(s)).length;
  return shared / (0.6 * smaller + 0.4 * Math.max(a.object.size, b.object.size));
}
