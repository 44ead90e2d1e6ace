/** Numbers and signs of documents (số, ký hiệu): "12/2024/QĐ-UBND", "66.7/2025/NQ-CP", "64/2025/QH15". */

export interface DocumentNumber {
  /** As written, without spaces. */
  readonly text: string;
  /** Running number: "12", "66.7"; empty in a draft. */
  readonly serial: string;
  /** Year inside the number, or null: only legal normative documents (văn bản QPPL) carry it. */
  readonly year: number | null;
  /** "QĐ-UBND", "QH15". */
  readonly sign: string;
}

const SERIAL = String.raw`\d+(?:\.\d+)?[a-z]?|[.…_]*`;
const SIGN = String.raw`[A-ZĐƯÔĂÂÊƠ][A-ZĐƯÔĂÂÊƠa-z0-9&]*(?:\s?-\s?[A-ZĐƯÔĂÂÊƠ][A-ZĐƯÔĂÂÊƠa-z0-9&]*)*`;
const WHOLE = new RegExp(`^(${SERIAL})\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?(${SIGN})$`, 'u');
const INSIDE = new RegExp(`(?<![\\p{L}\\d/.])(\\d+(?:\\.\\d+)?[a-z]?)\\s?/\\s?(?:(\\d{4})\\s?/\\s?)?(${SIGN})`, 'gu');

/** Reads one number; null where the text is none. A blank running number ("/2026/QĐ-UBND", "…/2026/…") is accepted: drafts have it. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const m = WHOLE.exec(text.trim());
  if (m === null) return null;
  const serial = /\d/.test(m[1] ?? '') ? (m[1] ?? '') : '';
  return make(serial, m[2], m[3] ?? '');
}

/** Every document number in a text, in order, with its place. */
export function findDocumentNumbers(text: string): (DocumentNumber & { start: number; end: number })[] {
  return Array.from(text.matchAll(INSIDE), (m) => ({ ...make(m[1] ?? '', m[2], m[3] ?? ''), start: m.index, end: m.index + m[0].length }));
}

/** True for a legal normative document: its number carries the year (Decree 78/2025 Art. 62; "3010/QĐ-UBND" is an administrative one). */
export function isNormative(number: DocumentNumber): boolean {
  return number.year !== null;
}

function make(serial: string, year: string | undefined, sign: string): DocumentNumber {
  const clean = sign.replace(/\s/g, '');
  return { text: `${serial}/${year === undefined ? '' : `${year}/`}${clean}`, serial, year: year === undefined ? null : Number(year), sign: clean };
}
