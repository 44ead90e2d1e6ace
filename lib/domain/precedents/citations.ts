/** What the library knows of the acts that a draft cites: whether it has them, their rank, whether they are in force, their articles. */
import { documentTypeById, documentTypeOf } from '../checks/document-types';
import { typeOfNumber } from '../checks/superior/rank';
import { parseDocumentNumber } from '../text/document-number';
import { fold } from '../text/fold';
import type { CitedAct } from './cited-acts';
import { stateOn, type LibraryState, type Validity } from './state';

/** An act of the library. */
export interface KnownAct extends Validity {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly type: string;
  readonly agency: string;
  /** Its articles in their order, as far as the library has them. */
  readonly articles: readonly KnownArticle[];
}

export interface KnownArticle {
  readonly id: string;
  /** "Điều 12a". */
  readonly article: string;
  readonly heading: string;
}

/** cấp trên · ngang cấp · cấp dưới · chưa rõ */
export type RankAgainst = 'superior' | 'equal' | 'inferior' | 'unknown';

export interface CheckedArticle {
  /** "12". */
  readonly number: string;
  /** missing: the library has the whole act, and this is not in it. unknown: it has not this article, and perhaps not the whole act. */
  readonly state: 'there' | 'missing' | 'unknown';
  readonly article: KnownArticle | null;
}

/** Why somebody should look at a citation; what the library does not know is no reason. */
export type Look = 'expired' | 'not-yet' | 'missing-article' | 'not-higher';

export interface CheckedAct extends CitedAct {
  /** The act in the library; null where it is not there, or nobody can tell which one is meant. */
  readonly act: Omit<KnownAct, 'articles'> | null;
  readonly rank: RankAgainst;
  /** On the day of judgement; null where the library has not the act. */
  readonly state: LibraryState | null;
  readonly articles: readonly CheckedArticle[];
  /** Number of the last article, where the library has the whole act. */
  readonly last: number | null;
  readonly look: readonly Look[];
}

export interface CitingDraft {
  readonly type: string | null;
  readonly issuer: string;
}

/** Judges each cited act on a day (ISO) by what the library has. */
export function checkCited(cited: readonly CitedAct[], known: readonly KnownAct[], draft: CitingDraft, on: string): CheckedAct[] {
  return cited.map((one) => {
    const act = actMeant(one, known, draft);
    const last = act && lastArticle(act);
    const articles = [...new Set(one.places.flatMap((place) => place.articles))].map((number) => articleOf(number, act, last));
    const { rank, sameType } = rankOf(one, act, draft);
    const state = act && stateOn(act, on);
    const look: Look[] = [
      ...(state === 'expired' || state === 'not-yet' ? [state] : []),
      ...(articles.some((article) => article.state === 'missing') ? ['missing-article' as const] : []),
      ...(one.basis !== null && (rank === 'inferior' || sameType) ? ['not-higher' as const] : []),
    ];
    return { ...one, act: act && withoutArticles(act), rank, state, articles, last, look };
  });
}

const withoutArticles = ({ articles: _, ...act }: KnownAct): Omit<KnownAct, 'articles'> => act;

const LOCAL = /UBND|HĐND/u;
const sameNumber = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every province numbers its own acts: of a local one the issuer must be that of the citation, or of the draft. */
function actMeant({ number, basis }: CitedAct, known: readonly KnownAct[], { issuer }: CitingDraft): KnownAct | null {
  const same = known.filter((act) => sameNumber(act.number, number));
  const isMeant = (place: string): boolean => place !== '' && (fold(basis ?? '').includes(place) || place === placeOf(issuer));
  const meant = LOCAL.test(number) ? same.filter(({ agency }) => isMeant(placeOf(agency))) : same;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** "Ủy ban nhân dân tỉnh Sông Tiền" -> "tinh song tien": the council and the committee of one place. */
const placeOf = (agency: string): string => /(?:tinh|thanh pho|xa|phuong|dac khu|huyen|quan|thi xa)\s.+$/u.exec(fold(agency))?.[0].trim() ?? '';

function articleOf(number: string, act: KnownAct | null, last: number | null): CheckedArticle {
  const article = act?.articles.find((one) => one.article.toLowerCase() === `điều ${number}`) ?? null;
  if (article) return { number, state: 'there', article };
  return { number, state: last !== null && parseInt(number, 10) > last ? 'missing' : 'unknown', article: null };
}

const CLOSING = /hiệu lực|thi hành|tổ chức thực hiện|chuyển tiếp/u;

/**
 * Number of the last article of an act of which the library has all: from 1 without a gap, each once, and closing as acts
 * do. A decision that issues a regulation counts as never whole: "Điều 15 Quyết định số …" may mean the regulation.
 */
function lastArticle({ number, articles }: KnownAct): number | null {
  const whole = articles.flatMap(({ article, heading }) => { const match = /^Điều (\d+)$/u.exec(article); return match ? [{ at: Number(match[1]), heading }] : []; });
  const last = whole.reduce((most, { at }) => Math.max(most, at), 0);
  const ends = whole.find(({ at }) => at === last);
  const complete = whole.length === last && new Set(whole.map(({ at }) => at)).size === last;
  return ends && complete && CLOSING.test(ends.heading.toLowerCase()) && !/QĐ-/u.test(number) ? last : null;
}

function rankOf({ number, basis }: CitedAct, act: KnownAct | null, draft: CitingDraft): { rank: RankAgainst; sameType: boolean } {
  const sign = parseDocumentNumber(number)?.sign ?? '';
  const type = act?.type ?? (sign.startsWith('NQ-') ? 'Nghị quyết' : sign.startsWith('QĐ-') ? 'Quyết định' : '');
  const issuer = act?.agency ?? /của\s+((?:Hội đồng|[UỦ][ỷy] ban|HĐND|UBND|Chủ tịch).*)$/iu.exec(basis ?? '')?.[1] ?? draft.issuer;
  const own = typeOfNumber(number) ?? documentTypeOf({ type, number, title: '', issuer, date: null, draft: false });
  const [cited, drafted] = [documentTypeById(own), documentTypeById(draft.type)];
  if (cited === null || drafted === null || !cited.normative || !drafted.normative) return { rank: 'unknown', sameType: false };
  return { rank: cited.rank < drafted.rank ? 'superior' : cited.rank > drafted.rank ? 'inferior' : 'equal', sameType: cited.id === drafted.id };
}
