/** Every act that a draft rests on or cites by number, with the places where it does (căn cứ, viện dẫn). */
import type { LegalBasis, Provision, StructuredDocument } from '../structure/types';
import { findCitations } from '../text/citation';
import { findDocumentNumbers, parseDocumentNumber } from '../text/document-number';
import { fold } from '../text/fold';

export interface CitedPlace {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** "12", "12a": articles of the act that are cited there; none where the act is cited as a whole. */
  readonly articles: readonly string[];
}

export interface CitedAct {
  /** As first written: "63/2010/NĐ-CP". */
  readonly number: string;
  /** The sentence of the legal basis; null for an act that is only cited. */
  readonly basis: string | null;
  readonly places: readonly CitedPlace[];
}

/** Acts by number, legal bases first, then as the text comes. What is quoted from other acts, appendices and the draft itself are left out. */
export function citedActs({ head, provisions }: StructuredDocument): CitedAct[] {
  const acts = new Map<string, { number: string; basis: string | null; places: CitedPlace[] }>();
  const add = (number: string, place: CitedPlace | null, basis: string | null): void => {
    if (key(number) === key(head.number)) return;
    const act = acts.get(key(number)) ?? { number, basis: null, places: [] };
    acts.set(key(number), act);
    act.basis ??= basis;
    if (place) act.places.push(place);
  };
  const preamble = provisions.find(({ kind }) => kind === 'preamble');
  const bases = head.formalities?.bases ?? [];
  for (const basis of bases) for (const number of [basis.number, ...basis.amendedBy]) {
    if (number !== null && isNormative(number)) add(number, preamble ? placeIn(preamble, number) : null, number === basis.number ? basis.text : null);
  }
  const named = namesOf(bases);
  for (const provision of provisions.filter(isOwn)) for (const { number, ...place } of citedIn(provision, named)) add(number, place, null);
  return [...acts.values()];
}

const key = (number: string): string => number.toLowerCase();
/** Only legal normative documents: their number has the year (Decree 78/2025 Art. 62). A blank number is none of an act. */
const isNormative = (number: string): boolean => { const parsed = parseDocumentNumber(number); return parsed !== null && parsed.serial !== '' && parsed.year !== null; };
const isOwn = ({ kind, quoted }: Provision): boolean => quoted !== true && kind !== 'preamble' && kind !== 'appendix' && kind !== 'signature';

function placeIn({ id, text }: Provision, number: string): CitedPlace | null {
  // The title above may cite the act as well.
  const start = text.lastIndexOf(number);
  return start < 0 ? null : { provision: id, start, end: start + number.length, quote: number, articles: [] };
}

/** "Luật Đất đai" is the act of that name among the bases. */
function namesOf(bases: readonly LegalBasis[]): ReadonlyMap<string, string> {
  return new Map(bases.flatMap(({ type, name, number }) => (number !== null && isNormative(number) && name !== '' ? [[fold(`${type} ${name}`), number] as const] : [])));
}

function citedIn({ id, text }: Provision, named: ReadonlyMap<string, string>): (CitedPlace & { number: string })[] {
  if (!/\d/.test(text)) return [];
  const places = findCitations(text).flatMap(({ articles, act, actNumber, start, end }) => {
    const number = actNumber ?? (act === null ? null : (named.get(fold(act)) ?? null));
    return number !== null && isNormative(number) && articles.length > 0 ? [{ number, provision: id, start, end, quote: text.slice(start, end), articles }] : [];
  });
  const alone = findDocumentNumbers(text).filter((found) => found.year !== null && !places.some((place) => place.start <= found.start && found.end <= place.end));
  return [...places, ...alone.map((found) => ({ number: found.text, provision: id, start: found.start, end: found.end, quote: text.slice(found.start, found.end), articles: [] }))]
    .sort((a, b) => a.start - b.start);
}
