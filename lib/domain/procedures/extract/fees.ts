/** What the applicant pays (phí, lệ phí): Decree 63/2010 Art. 8(2)(h). */
import { quantities } from '../../text/numbers';
import { sentencesOf, sourceOf, type Passage, type Sentence } from './passages';
import type { Fee } from './types';

const THOUSANDS: Readonly<Record<string, number>> = { đồng: 1, đ: 1, vnđ: 1, vnd: 1, 'nghìn đồng': 1e3, 'ngàn đồng': 1e3, 'triệu đồng': 1e6, 'tỷ đồng': 1e9 };
const NAME = /(?:lệ phí|chi phí|(?<!kinh |học |án |cước |đảng |lãng |miễn )phí)(?!\p{L})(?: (?!là |theo|được|thực hiện|phải|nếu|cho |khi |và |tại |bằng|vào |của người)\p{L}+){0,12}/u;
const PER = /^\s*(?:\/|trên|cho|một|mỗi)\s*(?:(?:01|1|một|mỗi|lần|\/)\s+)?((?!tháng thứ)\p{L}+(?: \p{L}+){0,3}?)(?=[\s.,;:)]*(?:$|[.,;:)(]|\s(?:nhưng|và|đối|tối|theo|cho|với)))/u;
/** No fee for anybody; an exemption for some ("được miễn lệ phí") says nothing of the others. */
const NONE = /(?<!trường hợp |đối tượng )(?:không thu|không quy định|chưa quy định|chưa thu)(?: \p{L}+){0,2}?(?: (?:phí|lệ phí))|(?:phí|lệ phí)[^.;:]{0,30}:\s*(?:không|miễn|chưa quy định)/u;
/** What the agency does with the money is no fee. */
const OF_BUDGET = /quyết toán|vào ngân sách|trích (?:từ|nộp)/u;
const BY_LAW = /(?:(?:theo|áp dụng|thực hiện)(?: đúng)?(?: các| những)? |(?<=phí[^.;]{0,60}))(?:quy định|hướng dẫn|mức thu|biểu phí)(?: \p{L}+){0,3}? (?:tại|của|về|do)\s+(?:(?!,?\s(?:đến|kèm|gửi|cho|và chịu|và nộp|nộp|là|khi)\s)[^.;(]){4,220}|theo (?:quy định|pháp luật)(?: (?:của )?pháp luật| hiện hành)?(?=[\s.;,]*$)/u;
const ACT = /(?:quy định|hướng dẫn|mức thu|biểu phí|theo)(?: \p{L}+){0,3}? (?:tại|của|về|do)\s+(.+)$/u;

/** What a line says about fees: sums, rates, that none is taken, or which act lays them down. */
export function feesIn(passage: Passage): Fee[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const sums = sumsOf(sentence);
    if (sums.length > 0) return sums;
    const none = match(sentence, NONE);
    if (none) return [{ ...none, name: nameOf(sentence), kind: 'none' as const, value: null, per: null, act: null }];
    const law = lawOf(sentence);
    return law ? [{ ...law, name: nameOf(sentence), kind: 'by-law' as const, value: null, per: null, act: ACT.exec(law.quote)?.[1]?.replace(/[\s,]+$/u, '') ?? null }] : [];
  });
}

/** The act that a sentence names after the word for the fee; a line under a heading about fees need not repeat that word. */
function lawOf(sentence: Sentence): Omit<Fee, 'name' | 'kind' | 'value' | 'per' | 'act'> | null {
  const words = sentence.passage.folded.slice(sentence.start, sentence.end);
  if (!/phí/u.test(sentence.passage.folded) || OF_BUDGET.test(words)) return null;
  const fee = words.search(NAME);
  return match(fee < 0 ? sentence : { ...sentence, start: sentence.start + fee }, BY_LAW);
}

function sumsOf(sentence: Sentence): Fee[] {
  const { passage, start, end } = sentence;
  const money = quantities(passage.text).filter((q) => q.start >= start && q.end <= end && (q.unit in THOUSANDS || q.unit === '%'));
  return money.filter((q) => !/(?:giá trị|vốn|tổng mức|từ|trên|dưới|đến)[^.;,]{0,15}$/u.test(passage.folded.slice(start, q.start))).map((q) => {
    const per = PER.exec(passage.folded.slice(q.end, end));
    return {
      ...sourceOf(passage, q.start, q.end + (per?.[0].length ?? 0)),
      name: nameOf(sentence), kind: q.unit === '%' ? 'rate' as const : 'amount' as const,
      value: q.value * (THOUSANDS[q.unit] ?? 1), per: per?.[1]?.trim() ?? null, act: null,
    };
  });
}

function match({ passage, start, end }: Sentence, regex: RegExp) {
  const m = regex.exec(passage.folded.slice(start, end));
  return m && sourceOf(passage, start + m.index, start + m.index + m[0].length);
}

/** The fee that a sentence, the line it hangs under or the heading names. */
function nameOf({ passage, start, end }: Sentence): string | null {
  const places = [[passage.text.slice(start, end), passage.folded.slice(start, end)], [passage.text, passage.folded], [passage.above?.text ?? '', passage.above?.folded ?? '']];
  for (const [text = '', folded = ''] of places) {
    const m = NAME.exec(folded);
    if (m) return text.slice(m.index, m.index + m[0].length).trim();
  }
  return null;
}
