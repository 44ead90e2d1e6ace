/** Dates as drafts write them (Decree 78/2025, Annex I). */
import { findDates } from '../../text/dates';
import type { TechniqueDetector } from './types';

const LONG_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** T17: "ngày 5 tháng 1": days below ten and the months January and February take a zero. One finding a draft. */
export const dateZeros: TechniqueDetector = (_, view) => {
  const head = view.subject.document.provisions.filter((p) => p.kind === 'preamble');
  const all = [...head, ...view.own].filter((p) => /ngày\s+\d/iu.test(p.text)).flatMap((p) => Array.from(p.text.matchAll(LONG_DATE), (m) => ({ p, m })));
  const wrong = all.filter(({ m }) => (/^[1-9]$/.test(m[1] ?? '') || /^[12]$/.test(m[2] ?? '')) && findDates(m[0]).length > 0);
  const [first] = wrong;
  if (first === undefined) return [];
  const { p, m } = first;
  const padded = (text: string, until: number): string => (Number(text) < until ? text.padStart(2, '0') : text);
  const right = `ngày ${padded(m[1] ?? '', 10)} tháng ${padded(m[2] ?? '', 3)} năm ${m[3] ?? ''}`;
  return [{ provision: p.id, quote: m[0], range: { start: m.index, end: m.index + m[0].length }, words: { right, count: String(wrong.length) } }];
};
