import type { LabelledArticle } from './group-articles';
import data from './data/matter.json';
import { likeness, objectText, type Matter } from './matter';
import { mainRequest, requestsIn } from './requests';
import { foldSpelling } from './spelling';

/** A name and the provisions it was read from; `articles` is empty where nothing names the procedure. */
export interface ProcedureName {
  readonly text: string;
  readonly articles: readonly string[];
}

const LONGEST = 180;
/** An object of so few syllables ("danh hiệu") is said in full by the title, if it speaks of it. */
const SHORT = 3;

function tidy(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(/[\s,;:.–-]+$/, '').trim();
  const short = clean.length <= LONGEST ? clean : `${clean.slice(0, clean.lastIndexOf(' ', LONGEST))} …`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

const PERMITS = new Set(data.permits);
/** An act on how all procedures of a field are handled names none of them. */
const GENERAL = /thủ tục hành chính|tthc/iu;

/** Says action and object, and of the object more than that it is a paper ("giấy chứng nhận"). */
const complete = (m: Matter): boolean => m.acting && !GENERAL.test(foldSpelling(m.text)) && [...m.object].filter((s) => !PERMITS.has(s)).length >= 2;

/** A longer phrase of the text or title that says the same and more: "cấp giấy chứng nhận" -> "cấp giấy chứng nhận đủ điều kiện …". */
function fuller(matter: Matter, among: readonly Matter[]): Matter | null {
  const says = among.filter((other) => complete(other) && matter.actions.some((a) => other.actions.includes(a)) && [...matter.object].every((s) => other.object.has(s)));
  return says.sort((a, b) => b.object.size - a.object.size)[0] ?? null;
}

const persons = (matter: Matter): boolean => data.persons.some((word) => foldSpelling(matter.text).startsWith(`${word} `));

/** A heading that names persons only ("Hồ sơ đối với người cao tuổi") is a case of what the act is about. */
function caseOf(title: Matter, matter: Matter): string {
  return persons(matter) && matter.text.length < 90 ? `${title.text} đối với ${matter.text.charAt(0).toLowerCase()}${matter.text.slice(1)}` : title.text;
}

/** What a name costs: councils and duties of agencies are no matter of the person, and "cấp, cấp lại" says less than "cấp lại". */
function cost(article: LabelledArticle): number {
  const inner = /hội đồng|tổ thẩm định|kết quả kiểm tra/u.test(foldSpelling(article.matter.text)) ? 4 : 0;
  return inner + (article.duty ? 2 : 0) + (article.parts.has('dossier') || article.parts.has('step') ? 0 : 3) + (article.matter.actions.length > 1 ? 1 : 0);
}

const best = (articles: readonly LabelledArticle[]): LabelledArticle | undefined => [...articles].sort((a, b) => cost(a) - cost(b))[0];

/** "Thủ tục hải quan đối với …": what stands after the word is no action, so the word stays. */
function withWord({ view, matter }: LabelledArticle): string {
  const word = /^(?:trình tự,? (?:và )?)?(thủ tục|quy trình)/u.exec(foldSpelling(view.article.heading))?.[1];
  return word === undefined ? matter.text : `${word} ${matter.text}`;
}

/**
 * Names a procedure: action, result and subject (Decree 63/2010 Art. 8(2)(a)). A heading that says all comes
 * first; one that leaves the object out ("Trình tự hỗ trợ") is filled from a request in the text or the act's title.
 */
export function nameProcedure(group: readonly LabelledArticle[], title: Matter): ProcedureName {
  const rooted = (articles: readonly LabelledArticle[]): string[] => articles.flatMap((a) => a.roots);
  const texts = group.flatMap((a) => a.labelled.map((l) => l.provision.text));
  const named = group.filter((a) => complete(a.matter));
  const full = best(named);
  if (full) {
    const longer = full.matter.object.size > SHORT ? null : fuller(full.matter, [title]);
    return { text: tidy((longer ?? full.matter).text), articles: rooted(named) };
  }


  const acting = group.filter((a) => a.matter.acting);
  const short = best(acting);
  if (short) {
    const longer = fuller(short.matter, [title]) ?? fuller(short.matter, texts.flatMap(requestsIn));
    if (longer) return { text: tidy(longer.text), articles: rooted(acting) };
    const object = short.matter.object.size === 0 && title.acting ? objectText(title) : '';
    if (object !== '') return { text: tidy(`${short.matter.text} ${object}`), articles: rooted(acting) };
    if (short.matter.object.size > 1) return { text: tidy(short.matter.text), articles: rooted(acting) };
  }
  const things = group.filter((a) => a.matter.object.size > 0 && !a.matter.acting);
  const side = best(things.filter((a) => a.matter.facet && a.matter.object.size > 2 && !persons(a.matter)));
  if (side) return { text: tidy(withWord(side)), articles: rooted(things) };
  const request = mainRequest(texts);
  const asked = request !== null && complete(request) ? request : null;
  if (asked && (!complete(title) || likeness(asked, title) > 0)) return { text: tidy(asked.text), articles: rooted(group.slice(0, 1)) };
  const thing = best(things);
  if (title.acting && (!thing || /hồ sơ/u.test(foldSpelling(thing.matter.text)))) return { text: tidy(title.text), articles: rooted(group) };
  if (complete(title)) return { text: tidy(thing ? caseOf(title, thing.matter) : title.text), articles: rooted(group) };
  if (thing) return { text: tidy(withWord(thing)), articles: rooted(things) };
  if (short) return { text: tidy(short.matter.text), articles: rooted(acting) };
  return request ? { text: tidy(request.text), articles: rooted(group.slice(0, 1)) } : { text: `Thủ tục tại ${group[0]?.place ?? 'dự thảo'}`, articles: [] };
}
