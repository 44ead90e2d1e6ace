/** Where a draft says "the competent agency" and nobody can tell which one it is (Decree 63/2010 Art. 8(2)(g)). */
import type { ProcedureText } from './procedure-text';
import { WORDS } from './procedure-words';
import type { Rule } from './rules';
import { matchRule, type ProcedureProvision } from './sentence-rules';

const NAMED = WORDS.namedAgency;

/** Some agency with a name takes the papers in. */
const NAMED_RECEIVES = new RegExp(`(?:nộp|gửi|trình)[^.;\\n]{0,150}${NAMED}|${NAMED}[^.;\\n]{0,80}(?:tiếp nhận|nhận (?:được|đủ|hồ sơ))`, 'u');
/** Some agency with a name decides. */
export const NAMED_DECIDES = new RegExp(`${NAMED}[^.;\\n]{0,100}(?<!\\p{L})(?:(?<!cung |nâng )cấp (?!xã|huyện|tỉnh|trung ương|cơ sở|phòng)|quyết định|phê duyệt|chấp thuận|công nhận|chứng nhận|ban hành|trả lời|thông báo kết quả)|thẩm quyền[^.\\n]{0,80}${NAMED}`, 'u');

const RECEIVER = /(?:nộp|gửi)[^.;\n]*$/u;

/** The provisions where a competent agency without a name is to take in or decide, and no other words of the draft name it. */
export function vagueAgencies(rule: Rule, text: ProcedureText): { readonly provision: ProcedureProvision['provision']; readonly hit: { quote: string; range: { start: number; end: number } } }[] {
  const found = text.provisions.flatMap(({ provision, parts }) => {
    const hit = !rule.parts || rule.parts.some((part) => parts.has(part)) ? matchRule(rule, provision.text) : null;
    return hit ? [{ provision, hit }] : [];
  });
  if (found.length === 0 || WORDS.elsewhere.test(text.own) || WORDS.defined.test(text.body())) return [];
  return found.filter(({ provision, hit }) => {
    const receives = RECEIVER.test(provision.text.slice(0, hit.range.start).toLowerCase());
    return !(receives ? NAMED_RECEIVES : NAMED_DECIDES).test(text.reach());
  });
}
