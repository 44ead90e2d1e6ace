/** Drafts as bad as agencies send them, for properties: rows that restart, gaps, open quotations, tables with numbers, contents, annexes. */
import fc from 'fast-check';
import type { LineCorrection, SourceLine } from '@/lib/domain/structure/types';

const WORDS = ['hồ sơ', 'đơn đề nghị', 'cơ quan', 'tổ chức', 'thời hạn', 'ngày làm việc', 'theo quy định', 'Ủy ban nhân dân', 'phí', 'cấp giấy phép', 'trả kết quả', 'khoản 2 Điều 5', 'Luật Đất đai'];
const CLOSINGS = ['.', ';', ':', '', ' như sau:', '”.', '”;', './.'];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((w) => w.join(' '));
const sentence = fc.tuple(words, fc.constantFrom(...CLOSINGS)).map(([w, end]) => `${w.charAt(0).toUpperCase()}${w.slice(1)}${end}`);
const number = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }).map(String) }, fc.constantFrom('5a', '2a', '15b', '99', '01'));
const letter = fc.constantFrom('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'f', 'a1', 'b2', 'w');

/** An article, in every way it has been written. */
const article = fc.tuple(number, fc.constantFrom('. ', ': ', ' - ', '.- ', ' ', '.[12] ', '.'), fc.oneof(sentence, fc.constant('')), fc.constantFrom('Điều ', 'ĐIỀU ', 'Điều thứ ', '“Điều ', 'Điều')).map(
  ([n, sign, rest, word]) => [`${word}${n}${sign}${rest}`.trim()],
);
const unit = fc.tuple(fc.constantFrom('Chương II', 'Chương 1', 'CHƯƠNG IIa', 'Chương thứ nhất', 'Mục 1', 'Mục 2.', 'Tiểu mục 1.', 'Phần thứ nhất', 'PHẦN II', '“Chương III'), fc.array(fc.constantFrom('QUY ĐỊNH CHUNG', 'HỒ SƠ,', 'TRÌNH TỰ', 'Quy định cụ thể'), { maxLength: 3 })).map(
  ([head, names]) => [head, ...names],
);
const clause = fc.tuple(number, fc.constantFrom('. ', '.', ') ', '/ ', '- '), sentence).map(([n, sign, s]) => [`${n}${sign}${s}`]);
const point = fc.tuple(letter, fc.constantFrom(') ', '. ', '/ '), sentence).map(([l, sign, s]) => [`${l}${sign}${s}`]);
const oddNumber = fc.tuple(fc.constantFrom('1.1. ', '2.3 ', '2.3.1. ', 'a.1) ', 'b.2. ', 'I. ', 'II. ', 'III/ ', 'Khoản 1. ', 'Điểm a) ', '1.', 'a)', '- ', '+ '), sentence).map(([n, s]) => [`${n}${s}`]);
const quotation = fc.tuple(
  fc.constantFrom('1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:', 'a) Bổ sung điểm c khoản 1 như sau:', 'Điều 1. Bổ sung Chương IIa như sau:', '2. Thay thế cụm từ “cấp huyện” bằng cụm từ “cấp xã”.', '3. Sửa đổi đoạn mở đầu Điều 4 như sau: “Hồ sơ'),
  fc.constantFrom('“2. ', '“', '"a) ', '“Điều 15a. ', '‘‘', '«'),
  fc.array(fc.oneof(sentence, clause.map(([c]) => c ?? ''), point.map(([p]) => p ?? '')), { maxLength: 3 }),
  fc.constantFrom('”.', '”; 2. Bãi bỏ khoản 3 Điều 7.', '', '"', '’’.', '»'),
).map(([instruction, opening, inside, closing]) => [instruction, `${opening}${inside[0] ?? 'Nội dung'}`, ...inside.slice(1), `hết${closing}`]);
const annex = fc.constantFrom(
  ['PHỤ LỤC I', 'DANH MỤC', '(Kèm theo Quyết định số 1/2026/QĐ-UBND)'], ['Mẫu số 01', 'ĐƠN ĐỀ NGHỊ', 'Kính gửi: …………'], ['Phụ lục', 'Mẫu số 02'], ['QUY CHẾ', 'Phối hợp', '(Ban hành kèm theo Quyết định số 1/2026/QĐ-UBND)'],
  ['QUY ĐỊNH', 'Chương I', 'Điều 1. Phạm vi'], ['PHỤ LỤC II', 'TRÌNH TỰ', 'I. Tiếp nhận', '1. Nộp hồ sơ tại bộ phận tiếp nhận và trả kết quả của Ủy ban nhân dân xã.', 'II. Trả kết quả', '1. Trả kết quả cho tổ chức, cá nhân nộp hồ sơ trong năm ngày làm việc.'],
);
const tail = fc.constantFrom(['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], ['DANH MỤC THỦ TỤC HÀNH CHÍNH']);
const contents = fc.integer({ min: 3, max: 5 }).map((n) => ['MỤC LỤC', ...Array.from({ length: n }, (_, i) => `Điều ${i + 1}. Hồ sơ ........ ${i + 3}`), ...Array.from({ length: n }, (_, i) => `Điều ${i + 1}. Hồ sơ`)]);
const plain = fc.oneof(sentence, fc.constantFrom('1. Gồm: a. Đơn; 2. Bản sao', 'Căn cứ Luật Đất đai;', 'QUYẾT ĐỊNH:', 'theo quy định tại khoản', '“', '”.', ''), fc.string({ maxLength: 20 })).map((text) => [text]);

const block = fc.oneof(
  { weight: 4, arbitrary: article }, { weight: 2, arbitrary: unit }, { weight: 5, arbitrary: clause }, { weight: 4, arbitrary: point }, { weight: 2, arbitrary: oddNumber },
  { weight: 2, arbitrary: quotation }, { weight: 1, arbitrary: annex }, { weight: 1, arbitrary: tail }, { weight: 1, arbitrary: contents }, { weight: 3, arbitrary: plain },
);

const looks = fc.record({
  label: fc.option(fc.constantFrom('Điều 1.', 'Điều 2.', '1.', '2.', 'a)', 'Chương I', '•'), { nil: undefined, freq: 10 }),
  cell: fc.option(fc.record({ table: fc.nat(2), row: fc.nat(2), column: fc.nat(2) }), { nil: undefined, freq: 12 }),
  bold: fc.boolean(),
  centred: fc.boolean(),
  contents: fc.option(fc.constant(true), { nil: undefined, freq: 40 }),
});

/** Lines of a draft that anything may be wrong with. */
export const nastyDraft: fc.Arbitrary<SourceLine[]> = fc.array(fc.tuple(block, looks), { maxLength: 14 }).map((blocks) =>
  blocks.flatMap(([texts, { label, cell, bold, centred, contents: inContents }]) => texts.map((text, i) => ({
    text, bold, centred,
    ...(i === 0 && label !== undefined ? { label } : {}),
    ...(cell === undefined ? {} : { cell }),
    ...(inContents === undefined ? {} : { contents: inContents }),
  }))).map((line, index) => ({ index, ...line })),
);

/** A nasty draft and corrections of some of its lines, one or the other of words that stand there no more. */
export const correctedDraft: fc.Arbitrary<{ lines: SourceLine[]; corrections: LineCorrection[] }> = nastyDraft.filter((lines) => lines.length > 0).chain((lines) =>
  fc.array(fc.record({
    at: fc.nat(lines.length - 1),
    as: fc.constantFrom<LineCorrection['as'][]>('part', 'chapter', 'section', 'subsection', 'article', 'clause', 'point', 'appendix', 'continues', 'text'),
    number: fc.option(fc.constantFrom('1', '5a', 'đ', 'IV', '', '1.2', '??'), { nil: undefined }),
    stale: fc.boolean(),
  }), { maxLength: 4 }).map((said) => ({
    lines,
    corrections: said.map(({ at, as, number: given, stale }) => {
      const line = lines[at] as SourceLine;
      const text = [line.label, line.text].filter((part) => part !== undefined && part !== '').join(' ');
      return { line: line.index, text: stale ? `${text} khác` : text, as, ...(given === undefined ? {} : { number: given }) };
    }),
  })),
);
