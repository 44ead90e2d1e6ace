/** The day from which a draft says that it has force (ngày có hiệu lực). */
import { foldSpelling } from '../procedures/spelling';
import type { Provision } from '../structure/types';
import { findDates } from '../text/dates';

const EFFECT = /(?:luật|nghị định|nghị quyết|quyết định|thông tư|pháp lệnh|văn bản|quy định|quy chế)(?: liên tịch)? này[^.;]{0,40}? có hiệu lực(?: thi hành)?,? (?:kể )?từ (ngày ký(?: ban hành)?|(?:ngày )?\d[^.;]{0,30}\d{4})/u;

export interface StatedEffect {
  /** ISO date; null where it is the day of signing, or no day of the calendar. */
  readonly stated: string | null;
  /** True where it has force from the day of signing. */
  readonly signing: boolean;
  /** Characters of the words that say so. */
  readonly range: { readonly start: number; readonly end: number };
}

/** What a provision says of it; null where it says nothing, or quotes another act. */
export function effectIn({ kind, quoted, text }: Provision): StatedEffect | null {
  const match = quoted || kind === 'preamble' ? null : EFFECT.exec(foldSpelling(text));
  if (!match) return null;
  const day = match[1] ?? '';
  return { stated: findDates(day)[0]?.iso ?? null, signing: day.startsWith('ngày ký'), range: { start: match.index, end: match.index + match[0].length } };
}
