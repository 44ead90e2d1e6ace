/** Where a provision sends the reader for a part: to another provision of the draft, to another act, or to a body that is to lay it down. */
import type { Provision } from '../structure/types';
import { findCitations, type Citation } from '../text/citation';
import { foldSpelling } from './spelling';
import type { Part } from './types';

export interface PartReference {
  /** Id of the provision that refers. */
  readonly from: string;
  /** Parts that it names ("hồ sơ, trình tự"). */
  readonly parts: readonly Part[];
  /** True where it refers for the procedure as a whole ("thủ tục … thực hiện theo"). */
  readonly whole: boolean;
  /** True where the provision says nothing else. */
  readonly pure: boolean;
  readonly to: { readonly kind: 'draft'; readonly citation: Citation } | { readonly kind: 'act' | 'delegated'; readonly citation: string };
}

const NAMED: readonly (readonly [Part, RegExp])[] = [
  ['method', /cách thức|(?:nộp|tiếp nhận|(?<!tiếp )nhận|gửi) hồ sơ|trả kết quả|hình thức nộp/u],
  ['dossier', /thành phần|số lượng hồ sơ|(?<!(?:nộp|nhận|gửi|giải quyết|xử lý|trả|thẩm định|xét|bộ) )hồ sơ/u],
  ['step', /trình tự|thủ tục(?! hành chính về)|quy trình|các bước/u],
  ['time_limit', /(?:thời hạn|thời gian)(?: giải quyết| thực hiện| xử lý| thẩm định| cấp|,)/u],
  ['agency', /thẩm quyền|cơ quan (?:giải quyết|tiếp nhận)/u],
  ['subject', /đối tượng/u],
  ['result', /kết quả (?:giải quyết|thực hiện)|mức hỗ trợ/u],
  ['form', /(?:biểu )?mẫu (?:đơn|tờ khai|số)|biểu mẫu/u],
  ['fee', /(?<!kinh |chi |học )phí(?!\p{L})/u],
  ['condition', /điều kiện|tiêu chuẩn|yêu cầu/u],
];
/** Words that open a list or name a paper: what follows tells of the paper, not of the part. */
const OTHER_TALK = /gồm|bản sao|(?<!mẫu )đơn đề nghị|sau đây|kèm theo|trừ |không |ngoài /u;
const LINK = /(?:theo|tại|như|của|với|bằng)\s*(?:các\s+)?(?:quy định\s+)?(?:tại|của|trong|về)?\s*(?:các\s+)?$/u;
const ACT = /(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?)(?:\s(?:liên tịch\s)?số:?\s*\d+(?:\.\d+)?\/\d{4}\/[\p{L}\d&-]+|\s\p{Lu}[\p{L}\s,]{2,60}?(?=\s(?:năm|số|ngày|và|được|có|ban hành)\s|[.;:()]|$))/gu;
const LAW_ON = /(?:quy định của )?pháp luật (?:hiện hành )?(?:về|trong lĩnh vực) [^.;:()“”]{3,70}?(?=\s(?:và các quy định|và quy định|hiện hành|có liên quan|và phải|phải|để|được|thì)|[.;:,()]|$)/gu;
const LONGEST = 160;
/** The part must be what the sentence is about: a step of a case that follows another law is not the case. */
const OPENING = 45;
const SUBJECT = new RegExp(NAMED.map(([, { source }]) => source).join('|'), 'u');
const startOf = (folded: string, pattern: RegExp): number => pattern.exec(folded)?.index ?? Infinity;
const BODY = String.raw`(?:Chính phủ|Thủ tướng Chính phủ|Bộ trưởng [\p{L}\s,]{3,60}?|Bộ \p{Lu}[\p{L}\s,]{3,50}?|(?:Ủy ban|Hội đồng) nhân dân (?:cấp tỉnh|cấp xã|tỉnh|thành phố)[\p{L}\s]{0,20}?|Chủ tịch Ủy ban nhân dân (?:cấp tỉnh|tỉnh|thành phố)[\p{L}\s]{0,20}?)`;
const DELEGATION = new RegExp(String.raw`(?:^|[.;]\s|\d\.\s|[a-zđ]\)\s|giao\s|Giao\s)(${BODY})\s(?:có trách nhiệm\s)?quy định(?:\s(?:chi tiết|cụ thể))?\s([^.;]{3,200})`, 'gu');

const partsNamed = (folded: string): Part[] => NAMED.filter(([, pattern]) => pattern.test(folded)).map(([part]) => part);

/** The sentences of a text with where they begin. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.;])\s+|\n/).filter((s) => s.trim() !== '');
}

/** The name of an act runs into the sentence where no comma ends it. */
const withoutRest = (citation: string): string => citation.replace(/\s(?:theo(?! phương thức)|đối với|để|phải|mà|do|cho|khi|và phải)\s.*$/su, '').trim();

interface Mention { readonly at: number; readonly to: PartReference['to'] }

/** What a sentence cites, in order. `actHere` is what "Luật này" means: null for the draft, or the act that a quoted text belongs to. */
function mentionsIn(sentence: string, actHere: string | null): Mention[] {
  const cited = findCitations(sentence);
  const mentions = cited.map((citation): Mention => {
    const words = sentence.slice(citation.start, citation.end).trim();
    if (citation.act !== null) return { at: citation.start, to: { kind: 'act', citation: withoutRest(words) } };
    if (actHere !== null && citation.articles.length > 0) return { at: citation.start, to: { kind: 'act', citation: `${words} ${actHere}` } };
    return { at: citation.start, to: { kind: 'draft', citation } };
  });
  const free = (at: number): boolean => !cited.some((c) => at >= c.start && at < c.end) && !cited.some((c) => c.act === null && at > c.end && at - c.end < 4);
  for (const pattern of [ACT, LAW_ON]) for (const found of sentence.matchAll(pattern)) {
    if (free(found.index)) mentions.push({ at: found.index, to: { kind: 'act', citation: withoutRest(found[0].replace(/^quy định của /u, '')) } });
  }
  return mentions.sort((a, b) => a.at - b.at);
}

/** Every reference of a provision for a part. */
export function referencesIn(provision: Provision, actHere: string | null): PartReference[] {
  const all = sentences(provision.text);
  const found = all.flatMap((sentence) => {
    if (!SUBJECT.test(foldSpelling(sentence.slice(0, OPENING + 20)))) return [];
    const mentions = mentionsIn(sentence, actHere);
    const first = mentions[0];
    if (first === undefined || first.at > LONGEST) return [];
    const before = foldSpelling(sentence.slice(0, first.at));
    const parts = partsNamed(before);
    if (parts.length === 0 || !LINK.test(before) || OTHER_TALK.test(before)) return [];
    const whole = startOf(before, /thủ tục|quy trình/u) <= OPENING && /thực hiện|áp dụng|giải quyết/u.test(before);
    const pure = all.length === 1 && /(?:thực hiện|áp dụng|được quy định|quy định)\s*(?:theo|tại|như)|^\S*\s*(?:thành phần )?hồ sơ[^,;]{0,60}theo/u.test(before);
    // "theo quy định tại Điều 5 và Điều 6": all that stand in a row.
    return mentions.filter((m, i) => i === 0 || /^[\s\p{L}\d,()/.-]{0,120}$/u.test(sentence.slice(first.at, m.at))).map(({ to }): PartReference => ({ from: provision.id, parts, whole, pure, to }));
  });
  return [...found, ...delegationsIn(provision)];
}

/** "Chính phủ quy định chi tiết hồ sơ, trình tự, thủ tục …", "… quy định chi tiết Điều này". */
function delegationsIn(provision: Provision): PartReference[] {
  return [...provision.text.matchAll(DELEGATION)].flatMap((found): PartReference[] => {
    const words = foldSpelling(found[2] ?? '');
    const whole = /^(?:điều|khoản) này|thủ tục/u.test(words);
    const parts = partsNamed(words).filter((part) => part !== 'agency' && part !== 'subject' && part !== 'result');
    if (parts.length === 0 && !whole) return [];
    return [{ from: provision.id, parts, whole, pure: true, to: { kind: 'delegated', citation: (found[1] ?? '').trim() } }];
  });
}
