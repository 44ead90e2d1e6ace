/**
 * The formal parts of a draft (thể thức) around its provisions: place, legal bases, proposals and enacting
 * words before them (Decree 78/2025 Art. 60–62), signer and recipients behind (Decree 30/2020 for the forms).
 */
import { squeeze } from '../text/normalise';
import { columnsApart } from './formalities-columns';
import { ACT_TYPE, readBases } from './formalities-bases';
import { readRecipients, readSigner } from './formalities-signature';
import type { Formalities } from './types';

/** Grounds stand on the first pages; a text without articles is one preamble of any length. */
const LONGEST = 250;
const NUMBERED = /^(?:\d{1,2}\s*[.)]|[-–+•*])\s*(?=\p{Lu})/u;
// "Cân cứ", "Căn củ": the scanner's reading of "Căn cứ".
const BASIS = /^c[ăâ]n\s+c[ứử](?!\p{L})/iu;
const PROPOSAL = /^(?:theo đề nghị|theo đề xuất|xét\s|sau khi (?:xem xét|nghe)|thực hiện\s|trên cơ sở\s)/iu;
const AUTHORITY = '(?:quốc hội|[uủ][ỷy] ban thường vụ|[uủ][ỷy] ban nhân dân|ubnd|hội đồng|hđnd|chính phủ|thủ tướng|chủ tịch|bộ trưởng|chánh án|viện trưởng|tổng |thống đốc|chủ nhiệm|liên bộ|liên tịch)';
const ENACTS = new RegExp(`^${AUTHORITY}[^;]{0,160}?\\s(?:ban hành|quyết nghị|quyết định|thông qua)(?!\\p{L})`, 'iu');
// "QUYẾT ĐỊNH:" stands on a line of its own; laws before 2008 say "Luật này quy định …".
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ)\s*:?$|^(?:bộ luật|luật|pháp lệnh) này quy định/iu;
const ACT_FIRST = new RegExp(`^(?:${ACT_TYPE})\\s.*(?:\\ssố\\s*:?\\s*\\d|\\sngày\\s+\\d)`, 'u');
// "Theo đề nghị của Cục trưởng …, Bộ trưởng Bộ … ban hành Thông tư …" on one line, or on lines that were joined.
const ENACTS_BEHIND = /,\s+(?=(?:Chính phủ|Thủ tướng|Bộ trưởng|Chánh án|Viện trưởng|Tổng |Thống đốc|Chủ tịch|[UỦ][ỷy] ban|Hội đồng)[^;,]{0,100}\sban hành\s+(?:Nghị quyết|Nghị định|Quyết định|Thông tư))/u;
const PLACE = /(?:^|\s)((?:\p{Lu}[\p{L}.]*)(?:\s[\p{L}.-]+){0,6}),\s*ngày(?!\p{L})/u;
const ENDED = /[;.:]\s*$/u;
const SENTENCES_IN_LINE = /\s+(?=(?:Căn cứ|Theo đề nghị của|Xét (?:Tờ trình|đề nghị của))\s)/u;

type Part = 'basis' | 'proposal' | 'enacting';

interface Sentence {
  readonly part: Part;
  readonly text: string;
}

/**
 * Reads the formal parts. What is not found is empty, never guessed.
 * @param preamble the lines before the first provision
 * @param signature the lines of the signature block of the act itself (not of a text issued with it)
 */
export function readFormalities(preamble: readonly string[], signature: readonly string[]): Formalities {
  const lines = columnsApart(preamble.slice(0, LONGEST).flatMap((line) => line.split('\n')));
  const sentences = readSentences(lines);
  const of = (part: Part): string[] => sentences.filter((s) => s.part === part).map((s) => s.text);
  const closing = signature.flatMap((line) => line.split('\n')).map(squeeze).filter((line) => line !== '');
  return {
    place: readPlace(lines),
    bases: of('basis').flatMap(readBases),
    proposals: of('proposal').map(withoutEnd),
    enacting: of('enacting')[0] ?? '',
    signer: readSigner(closing),
    recipients: readRecipients(closing),
  };
}

/** The place in "Bến Tre, ngày … tháng … năm …", also where the day is still blank. */
function readPlace(lines: readonly string[]): string {
  for (const line of lines.slice(0, 40)) {
    if (partOf(line) !== null) return '';
    const place = PLACE.exec(line)?.[1];
    if (place !== undefined && line.length < 100) return place;
  }
  return '';
}

/** The grounds, proposals and enacting words; a sentence broken over several lines is joined. */
function readSentences(lines: readonly string[]): Sentence[] {
  const found: Sentence[] = [];
  for (const line of lines.flatMap((l) => l.split(SENTENCES_IN_LINE))) {
    const text = line.replace(NUMBERED, '');
    const last = found.at(-1);
    const part = partOf(text, last);
    if (part !== null) found.push({ part, text });
    else if (last !== undefined && goesOn(last, text)) found[found.length - 1] = { part: last.part, text: `${last.text} ${text}` };
  }
  return found.flatMap(apart);
}

function apart(sentence: Sentence): Sentence[] {
  const at = sentence.part === 'proposal' ? sentence.text.search(ENACTS_BEHIND) : -1;
  if (at < 0) return [sentence];
  return [{ part: 'proposal', text: sentence.text.slice(0, at) }, { part: 'enacting', text: sentence.text.slice(at + 1).trim() }];
}

/** @param last the ground before it: behind one that has ended, what begins with an act is one more */
function partOf(line: string, last?: Sentence): Part | null {
  if (BASIS.test(line)) return 'basis';
  if (PROPOSAL.test(line)) return 'proposal';
  if (ENACTS.test(line) || (DECIDES.test(line) && (last !== undefined || line.endsWith(':')))) return 'enacting';
  return last?.part === 'basis' && ENDED.test(last.text) && ACT_FIRST.test(line) ? 'basis' : null;
}

/** True where a line without opening words belongs to the sentence above it. */
function goesOn(last: Sentence, line: string): boolean {
  if (last.part === 'enacting') return !ENDED.test(last.text) && /^\p{Ll}/u.test(line);
  // "Xét Tờ trình số …;" goes on below with "Báo cáo thẩm tra số …; ý kiến thảo luận của đại biểu".
  return !ENDED.test(last.text) || (last.part === 'proposal' && last.text.endsWith(';') && /^(?:báo cáo|ý kiến|tờ trình|văn bản|công văn|kết quả)(?!\p{L})/iu.test(line));
}

function withoutEnd(text: string): string {
  return text.replace(/\s*[;,.:]\s*$/u, '');
}
