/** The papers of the dossier, one by one (thành phần hồ sơ): Decree 63/2010 Art. 8(2)(d). */
import { foldSpelling } from '../spelling';
import { copiesOf, paperForms } from './paper-form';
import { isAgency, isApplicant } from './actor';
import { formNumberIn } from './forms';
import { paperName } from './paper-name';
import { namesPaper, OPENS_CASE, OPENS_CHOICE, OPENS_CONTENTS, OPENS_DOSSIER } from './paper-words';
import { sourceOf, type Passage } from './passages';
import type { Paper } from './types';

/** What the items under a line are. */
type List = 'papers' | 'contents' | 'choices' | 'cases' | 'none';

/** The papers that the lines of a dossier list, in their order; lists within a sentence ("hồ sơ gồm: đơn …; bản sao …") too. */
export function papersIn(passages: readonly Passage[]): Paper[] {
  const choices = new Map<Passage, string[]>();
  const papers: (Paper & { readonly of?: Passage })[] = [];
  for (const passage of passages) {
    if (!passage.parts.has('dossier')) continue;
    const { above } = passage;
    if (above !== null && listUnder(above) === 'choices' && papers.some((p) => p.of === above)) {
      choices.set(above, [...(choices.get(above) ?? []), paperName(passage.text)]);
    } else if (isPaper(passage)) {
      papers.push(...itemsOf(passage).map(({ at, text }) => ({ ...paperOf(passage, at, at + text.length), of: passage })));
    } else papers.push(...inlinePapers(passage));
  }
  return papers.map(({ of, ...paper }) => ({ ...paper, alternatives: (of && choices.get(of)) ?? paper.alternatives }));
}

function listUnder(line: Passage): List {
  const { folded } = line;
  if (OPENS_CHOICE.test(folded) && folded.endsWith(':')) return namesPaper(folded) ? 'choices' : 'papers';
  if (OPENS_CONTENTS.test(folded)) return 'contents';
  if (OPENS_CASE.test(folded)) return OPENS_DOSSIER.test(folded) ? 'papers' : line.above === null ? 'cases' : listUnder(line.above);
  if (namesPaper(folded) && !/^(?:\d+ )?(?:bộ )?hồ sơ|^(?:các )?(?:giấy tờ|tài liệu|chứng từ|văn bản)[^;]*:$/u.test(folded)) return folded.endsWith(':') ? 'contents' : 'none';
  return OPENS_DOSSIER.test(folded) ? 'papers' : 'none';
}

/** Sentences about the dossier that name no paper to hand in. */
const NO_ITEM = /^(?:số lượng|thành phần|hồ sơ|(?:các |việc |tổ chức|cá nhân|người|doanh nghiệp|cơ quan|khi |sau khi|trong |nếu |mỗi |từ ngày|chủ ))|^[^;]{0,120}(?:nộp|gửi|lập) (?:\p{L}+ ){0,4}(?:\d+|một)[^;]{0,12}bộ|^(?:tờ khai|giấy|đơn|bản|văn bản|tài liệu|chứng từ)[^;:]{0,90}(?<!\p{L})(?:phải (?:được|có|ghi|nêu|là|do|thể hiện|bảo đảm|sử dụng)|được (?:lập|nộp|gửi|trình bày|thay|chấp nhận|xác định)|không (?:phải|cần|được)|sử dụng|nêu tại|quy định tại (?:điểm|khoản) [^;]{0,60}(?:phải|được))/u;

/** Sentences that begin with the name of a paper and say how it must be. */
const SENTENCE = /^(?:các )?(?:bản|tờ khai|giấy|đơn|văn bản|tài liệu|chứng từ)(?:[^;:,]{0,60}(?<!\p{L})phải (?:được|có|ghi|nêu|là|do|thể hiện|sử dụng)|[^;:.]{0,120}(?<!\p{L})thì(?!\p{L}))/u;
/** An item of a dossier's list that begins with another word still names a paper near its start. */
const MENTIONS_PAPER = /^[^;]{0,60}?(?<!\p{L})(?:bản (?:sao|chính|chụp|gốc)|giấy|đơn|tờ khai|văn bản|tài liệu|ảnh|chứng chỉ|chứng nhận|sơ đồ|danh sách|báo cáo)(?!\p{L})/u;

function isPaper(passage: Passage): boolean {
  const { folded, above } = passage;
  const list = above === null ? 'none' : listUnder(above);
  if (list === 'contents' || isOpening(passage) || folded.length < 6 || passage.text === passage.text.toUpperCase()) return false;
  if (list === 'papers') return !OPENS_CASE.test(folded) && (namesPaper(folded) ? !/^hồ sơ[^;]*:$/u.test(folded) && !SENTENCE.test(folded) : MENTIONS_PAPER.test(folded) && !NO_ITEM.test(folded) && !isAgency(folded) && !isApplicant(folded));
  return namesPaper(folded) && !NO_ITEM.test(folded) && !/^hồ sơ/u.test(folded);
}

/** "Giấy tờ khác, gồm:" opens a list; "Giấy tờ chứng minh …, là một trong các loại sau:" is itself a paper. */
const isOpening = ({ folded }: Passage): boolean => folded.endsWith(':') && !OPENS_CHOICE.test(folded) && (/(?:giấy tờ|tài liệu|chứng từ)(?: kèm theo| sau(?: đây)?| như sau)?\s*:$/u.test(folded) || !namesPaper(folded) || /^(?:\d+ )?(?:bộ )?hồ sơ|^(?:các (?:giấy tờ|tài liệu|chứng từ|văn bản)|giấy tờ|tài liệu|chứng từ)(?![^;]*nội dung)[^;]{0,60}(?:sau|gồm)[^;]{0,20}:$/u.test(folded));

/** The papers of one line: "di chúc; biên bản phân chia di sản; …" are several, what follows in another case is not. */
function itemsOf(passage: Passage): { at: number; text: string }[] {
  return piecesOf(passage.text, /;\s+/gu).reduce<{ at: number; text: string }[]>((all, piece) => {
    const before = all.at(-1);
    const own = namesPaper(foldSpelling(piece.text)) && !/\([^)]*$/u.test(before?.text ?? '');
    return before === undefined || own ? [...all, piece] : [...all.slice(0, -1), { at: before.at, text: passage.text.slice(before.at, piece.at + piece.text.length) }];
  }, []);
}

const INLINE = /(?:(?:hồ sơ|giấy tờ|tài liệu)[^.;:]{0,200}?(?:gồm(?: có)?|sau(?: đây)?\s*:)(?: các \p{L}+ \p{L}+(?: sau(?: đây)?)?)?|^(?:nộp|xuất trình|gửi)[^.;:]{0,80}:)\s*:?\s+(?=\S)/gu;

/** Papers that a sentence lists after "hồ sơ gồm". */
function inlinePapers(passage: Passage): Paper[] {
  for (const opening of passage.folded.matchAll(INLINE)) {
    const from = opening.index + opening[0].length;
    const list = /^(?:(?!\.\s+\p{Lu}).)*/u.exec(passage.text.slice(from))![0];
    const pieces = piecesOf(list, /;\s*(?:và\s+)?/gu).length > 1 ? piecesOf(list, /;\s*(?:và\s+)?/gu) : piecesOf(list, /,\s+(?:và\s+)?(?=\p{L})/gu);
    const named = pieces.filter((piece) => namesPaper(foldSpelling(piece.text)));
    if (named.length > 0 && namesPaper(foldSpelling(list))) return named.map((piece) => paperOf(passage, from + piece.at, from + piece.at + piece.text.length));
  }
  return [];
}

function piecesOf(list: string, divider: RegExp): { at: number; text: string }[] {
  let at = 0;
  const pieces: { at: number; text: string }[] = [];
  for (const m of [...list.matchAll(divider), null]) {
    const text = list.slice(at, m?.index ?? list.length);
    if (text.trim() !== '') pieces.push({ at, text });
    at = m === null ? list.length : m.index + m[0].length;
  }
  return pieces;
}

function paperOf(passage: Passage, from: number, to: number): Paper {
  const text = passage.text.slice(from, to).replace(/[\s;.,:]+$/u, '');
  const folded = foldSpelling(text);
  const name = paperName(text);
  const first = text.split(/\.\s+(?=\p{Lu})|;\s+(?=trường hợp)/u, 1)[0]!;
  return {
    ...sourceOf(passage, from, from + text.length),
    name,
    // What the next sentence says of translations or of other cases is not the form of this paper.
    forms: paperForms(foldSpelling(first)),
    copies: copiesOf(first),
    formNumber: formNumberIn(text),
    alternatives: alternativesOf(name),
    ifAny: /nếu có/u.test(folded),
    when: caseOf(passage),
  };
}

/** "Giấy khai sinh hoặc hộ chiếu" is a choice where both sides name a paper. */
function alternativesOf(name: string): string[] {
  const sides = name.split(/,?\s+hoặc\s+/u).reduce<string[]>((all, side) => {
    const whole = namesPaper(foldSpelling(side)) && !/\([^)]*$/u.test(all.at(-1) ?? '');
    return whole || all.length === 0 ? [...all, side] : [...all.slice(0, -1), `${all.at(-1)!} hoặc ${side}`];
  }, []);
  return sides.length > 1 && namesPaper(foldSpelling(sides[0]!)) ? sides : [];
}

function caseOf({ above }: Passage): string | null {
  if (above === null) return null;
  return OPENS_CASE.test(above.folded) && above.text.length < 200 ? above.text.replace(/[\s:;,]+$/u, '') : caseOf(above);
}
