/** The day from which an act that was read says it has force (ngày có hiệu lực). */
import type { StructuredDocument } from '../structure/types';
import { spellingKey } from '../text/fold';
import { findDates } from '../text/dates';

const EFFECT = /(?:bộ luật|luật|nghị định|nghị quyết|quyết định|thông tư|pháp lệnh|văn bản)(?: liên tịch)? này[^.;]{0,40}? có hiệu lực(?: thi hành)?,? (?:kể )?từ (ngày (?:ký|thông qua)(?! \p{L}*\d)|(?:ngày )?\d[^.;]{0,30}?\d{4})/gu;
const SIGNING = /^ngày (?:ký|thông qua)/u;

/**
 * ISO date, where the act itself states one day plainly ("Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2025", or from its signing, which the
 * head dates); null where it says nothing, or several days. Days to be counted ("sau 45 ngày kể từ ngày ký") are not.
 */
export function effectiveDate({ head, provisions }: StructuredDocument): string | null {
  const days = new Set<string>();
  for (const { kind, quoted, text, id } of provisions) {
    // Regulations issued with a decision speak of themselves, and in the words of the decision.
    if (quoted || (kind !== 'article' && kind !== 'clause' && kind !== 'point') || id.startsWith('att')) continue;
    for (const [, when = ''] of spellingKey(text).matchAll(EFFECT)) {
      const day = SIGNING.test(when) ? head.date : findDates(when)[0]?.iso;
      if (day) days.add(day);
    }
  }
  const [only, ...more] = days;
  return more.length === 0 ? (only ?? null) : null;
}
