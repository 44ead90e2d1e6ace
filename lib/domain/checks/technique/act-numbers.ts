/** Numbers and signs of cited acts that cannot be (Law 64/2025 Art. 7(3); forms in data/number-forms.json). */
import type { Provision } from '../../structure/types';
import data from '../data/number-forms.json';
import type { Caught } from '../rules';
import type { DraftView } from './draft-view';
import type { TechniqueDetector } from './types';

interface Mention {
  readonly provision: Provision;
  readonly type: string;
  /** As written, without spaces. */
  readonly number: string;
  readonly quote: string;
  readonly range: { readonly start: number; readonly end: number };
  /** Year of the date that follows, if one does. */
  readonly dated: number | null;
  /** The words behind the number. */
  readonly rest: string;
}

const FORMS = data.forms.map(({ form, ...rest }) => ({ ...rest, form: new RegExp(`^${form}$`, 'u') }));
const NUMBER = /(?<![\p{L}\d/.-])\d[\d.]*[a-z]?(?: ?[/-] ?(?:TTg|[\p{Lu}\d&.]*[\p{Lu}\d&]))+/gu;
// "Nghị định số 63/2010/NĐ-CP"; of laws the name may stand between: "Luật Thủ đô số 39/2024/QH15". In "Luật Giá và
// Nghị định số …" the number is the decree's.
const TYPE_BEFORE = /(?<!\p{L})(?:(Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư)(?:\s+số\s*:?)?\s+|(Bộ luật|Luật)\s+(?:(?!Bộ luật|Luật|Pháp lệnh|Nghị|Quyết định|Thông tư)[\p{L}\s,-]){2,80}\s+số\s*:?\s*)$/u;
/** So far in front of a number the name of its law may begin. */
const REACH = 100;

const known = new WeakMap<DraftView, Mention[]>();

/** Every act cited by number, in the head and in the own provisions; quotations are another act's words. Both rules ask for them. */
function mentionsOf(view: DraftView): Mention[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const head = view.subject.document.provisions.filter((p) => p.kind === 'preamble');
  const found = [...head, ...view.own].filter((p) => p.text.includes('/')).flatMap(mentionsIn);
  known.set(view, found);
  return found;
}

function mentionsIn(provision: Provision): Mention[] {
  const { text } = provision;
  return Array.from(text.matchAll(NUMBER)).flatMap((m) => {
    const front = m[0].includes('/') || /-\p{Lu}/u.test(m[0]) ? TYPE_BEFORE.exec(text.slice(Math.max(0, m.index - REACH), m.index)) : null;
    if (front === null) return [];
    const start = m.index - front[0].length;
    const end = m.index + m[0].length;
    const rest = text.slice(end, end + REACH);
    const year = /^\s*,?\s*ngày\s[^;.]{0,30}?(\d{4})/u.exec(rest)?.[1];
    return [{ provision, type: front[1] ?? front[2] ?? '', number: m[0].replace(/\s/g, ''), quote: text.slice(start, end), range: { start, end }, dated: year === undefined ? null : Number(year), rest }];
  });
}

/** T09: a form that the number of such an act never has, a year that has not come or lies before 1945, a term of the Assembly of other years. */
export const impossibleNumbers: TechniqueDetector = (_, view) => {
  const thisYear = Number(view.subject.on.slice(0, 4));
  return once(mentionsOf(view).flatMap((mention) => {
    const fault = faultOf(mention, thisYear);
    return fault === null ? [] : [caught(mention, fault)];
  }));
};

function faultOf({ type, number, dated }: Mention, thisYear: number): string | null {
  const inside = /\/(\d{4})\//.exec(number)?.[1];
  const year = inside === undefined ? dated : Number(inside);
  if (year !== null && inside !== undefined && (year < data.earliestYear || year > thisYear)) return `năm ${year} ${year > thisYear ? 'chưa đến' : 'không thể có'}`;
  const term = /QH(\d{1,2})$/u.exec(number)?.[1];
  if (term !== undefined && inside !== undefined) {
    const row = data.terms.find((t) => t.term === Number(term));
    if (row === undefined ? year !== null && year >= 1992 : year !== null && (year < row.from || year > row.to)) return `năm ${inside} không thuộc Quốc hội khóa ${term}`;
  }
  const form = FORMS.find((f) => f.type === type);
  if (form === undefined || form.form.test(number)) return null;
  // Without a year in it the number may be that of an administrative act; only laws, decrees and circulars are never one.
  if (inside === undefined) return year !== null && year >= form.since && year <= thisYear && normativeWithoutYear(type, number) ? `thiếu năm; dạng đúng là ${form.shape}` : null;
  return year !== null && year >= form.since && ownSign(type, number) ? `dạng đúng là ${form.shape}` : null;
}

function normativeWithoutYear(type: string, number: string): boolean {
  return (type === 'Nghị định' && /NĐ/u.test(number)) || (type === 'Thông tư' && /\/TT-/u.test(number)) || ((type === 'Luật' || type === 'Bộ luật') && /\/QH\d/u.test(number));
}

/** True where the sign is meant as that of the type; the sign of another type is for rule T10. */
function ownSign(type: string, number: string): boolean {
  return typeOfSign(number) === null || typeOfSign(number) === type;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [[/\/NĐ-CP$/u, 'Nghị định'], [/\/QĐ-[A-ZĐ]/u, 'Quyết định'], [/\/TTLT-/u, 'Thông tư liên tịch'], [/\/TT-[A-ZĐ]/u, 'Thông tư'], [/\/NQ-[A-ZĐ]/u, 'Nghị quyết']];

function typeOfSign(number: string): string | null {
  return SIGNS.find(([sign]) => sign.test(number))?.[1] ?? null;
}

/** T10: a sign that belongs to another type of act, or to another ministry than the one named behind it. */
export const wrongSigns: TechniqueDetector = (_, view) => once(mentionsOf(view).flatMap((mention) => {
  const { type, number, rest } = mention;
  const signed = typeOfSign(number);
  if (signed !== null && signed !== type && !(type.startsWith('Thông tư') && signed.startsWith('Thông tư'))) return [caught(mention, `ký hiệu ấy là của ${signed.toLowerCase()}, không phải ${type.toLowerCase()}`)];
  const sign = /\/TT-([A-ZĐ][A-ZĐ&]*(?:-ĐT)?)$/u.exec(number)?.[1];
  const named = /^(?:\s*,?\s*ngày\s+(?:\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|[\d/.-]+))?\s+của\s+(?:Bộ trưởng\s+)?(.*)$/su.exec(rest)?.[1] ?? '';
  const issuer = data.issuers.find((i) => named.toLowerCase().startsWith(i.name.toLowerCase()) && !/^\s*(?:và|,)\s+\p{Lu}/u.test(named.slice(i.name.length)));
  const owner = data.issuers.find((i) => sign !== undefined && i.signs.includes(sign));
  if (sign === undefined || issuer === undefined || owner === undefined || owner === issuer) return [];
  return [caught(mention, `ký hiệu ${sign} là của ${owner.name}, không phải ${issuer.name}`)];
}));

function caught({ provision, quote, range }: Mention, fault: string): Caught {
  return { provision: provision.id, quote, range, words: { fault } };
}

/** An act cited wrongly is cited so many times: one finding for each wording. */
function once(found: readonly Caught[]): Caught[] {
  const seen = new Set<string>();
  return found.filter((c) => {
    const key = (c.quote ?? '').replace(/\s+/g, ' ');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
