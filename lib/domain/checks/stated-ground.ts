/** The ground for setting procedures that a draft itself states: the delegating provision in its title, its bases or its scope. */
import { foldSpelling } from '../procedures/spelling';
import type { StructuredDocument } from '../structure/types';
import { findCitations } from '../text/citation';
import type { Regime } from './types';

/** Words by which a draft says that it does what the provision leaves to it. */
const LEAVES = /(?:quy định chi tiết|chi tiết|thi hành|hướng dẫn|thực hiện|giao|căn cứ)[^.;]{0,160}$/u;
/** Every draft rests on these; they leave it no procedure. */
const ORGANIC = /^luật (?:tổ chức|ban hành văn bản)/u;
const LAW = /^(?:luật|bộ luật)|\/qh\d+/u;

/** "Quy định chi tiết một số điều của Luật Dược": acts of that name do what a law leaves to them. */
const DETAILS = /quy định chi tiết[^.;]{0,60}(?<!\p{L})(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết)(?!\p{L})[^.;]*/u;
const DETAILS_LAW = /quy định chi tiết[^.;]{0,60}(?<!\p{L})(?:luật|bộ luật)(?!\p{L})[^.;]*/u;

/** "Khoản 2 Điều 28 Luật Thủ đô", or null: under Law 80/2015 Art. 14(4) only a law or resolution of the National Assembly can leave procedures to others. */
export function statedGround({ head, provisions }: StructuredDocument, regime: Regime): string | null {
  const [scope] = provisions.filter((p) => p.kind === 'article' && p.quoted !== true);
  const opening = provisions.filter((p) => p.kind === 'preamble' || p.id === scope?.id || p.parent === scope?.id);
  const texts = [head.title, ...opening.map((p) => p.text), ...(head.formalities?.bases.map((basis) => `Căn cứ ${basis.text}`) ?? [])];
  const details = (regime === 'A' ? DETAILS_LAW : DETAILS).exec(foldSpelling(head.title));
  if (details) return head.title.slice(details.index, details.index + details[0].length);
  for (const text of texts) {
    for (const citation of findCitations(text)) {
      const act = foldSpelling(citation.act ?? '');
      const before = foldSpelling(text.slice(Math.max(0, citation.start - 170), citation.start));
      if (act === '' || ORGANIC.test(act) || (regime === 'A' && !LAW.test(act)) || !LEAVES.test(before)) continue;
      return text.slice(citation.start, citation.end);
    }
  }
  return null;
}
