/** Quoting a precedent: its words, and where they stand (later citations give type and number: Decree 78/2025 Art. 68). */

import { isAttachment } from './body-lines';

/** The act that is quoted. */
export interface QuotedAct {
  /** "Nghị định". */
  readonly type: string;
  readonly number: string;
  readonly title: string;
}

/** A place in an article of law, or in a procedure of the national list. */
export interface QuotedPlace {
  readonly kind: 'law' | 'procedure';
  /** "Điều 5"; empty for a procedure. */
  readonly article: string;
  /** "điểm a khoản 2"; empty for the article as a whole. */
  readonly label: string;
  readonly act: QuotedAct;
}

/** Longest quotation, in characters: what follows is on the page of the precedent. */
const LONGEST = 700;

/** Acts that are cited by their name: "Luật Thanh niên số 57/2020/QH14". */
const NAMED = /^(?:hiến pháp|bộ luật|luật|pháp lệnh)(?!\p{L})/iu;

/** "khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP"; for a procedure its name and code. */
export function citationOf({ kind, article, label, act }: QuotedPlace): string {
  if (kind === 'procedure') return `thủ tục “${act.title}”, mã số ${act.number}`;
  return [label, article, actName(act)].filter(Boolean).join(' ');
}

/** Some sources give the name of a law without "Luật". */
function actName({ type, number, title }: QuotedAct): string {
  const name = NAMED.test(title) ? title : NAMED.test(type) ? `${type} ${title}` : type;
  return number === '' ? title : `${name} số ${number}`.trim();
}

/** The words as they are said elsewhere: without the number that their citation gives, nor the sign that only leads to the next point. */
export function quotedWords(words: string, place: Pick<QuotedPlace, 'label'>): string {
  const plain = place.label === '' ? words.trim() : words.trim().replace(/^(?:\d{1,3}[a-zđ]?\.|[a-zđ]\d?\))\s+/u, '');
  return plain.replace(/\s*[;,]$/u, '');
}

/** `“Trong thời hạn 05 ngày …” (khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP)`. */
export function quotation(words: string, place: QuotedPlace): string {
  const whole = quotedWords(words, place);
  const short = whole.length <= LONGEST ? whole : `${whole.slice(0, Math.max(whole.lastIndexOf(' ', LONGEST), 1)).trimEnd()} …`;
  return `“${short.replace(/^“([^“”]*)”$/u, '$1')}” (${citationOf(place)})`;
}

const rank = (line: string): number => (/^\d{1,3}[a-zđ]?\.\s/u.test(line) ? 2 : /^[a-zđ]\d?\)\s/u.test(line) ? 1 : 0);

/** Longest passage, in characters: an article with a table has thousands of lines, and a line before it announces them all. */
const LONGEST_PASSAGE = 5_000;

/**
 * A line of an article's body with what it announces: "Hồ sơ gồm:" is quoted with its points, and the words before the first
 * clause with the clauses that follow. An empty text where there is no such line.
 */
export function passageAt(lines: readonly string[], line: number): string {
  const first = lines[line]?.trim() ?? '';
  if (!first.endsWith(':')) return first;
  const passage = [first];
  let above = rank(first);
  let length = first.length;
  for (let at = line + 1; at < lines.length && length < LONGEST_PASSAGE; at++) {
    const next = lines[at]!.trim();
    if (isAttachment(next)) continue;
    if (passage.length === 1) above ||= rank(next) + 1;
    if (rank(next) >= above) break;
    passage.push(next);
    length += next.length;
  }
  return passage.join('\n');
}
