import { describe, expect, it } from 'vitest';
import { anchorIn } from '@/lib/domain/anchors/anchor-in';
import { anchorOfComment } from '@/lib/domain/anchors/comment-anchor';
import { structure } from '@/lib/domain/structure/structure';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { chuong, dieu, diem, khoan, lines } from '@/tests/support/draft';

const body = [
  chuong('I', 'Quy định chung', dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc hỗ trợ giống cây.', 'Hỗ trợ một lần cho mỗi hộ.')),
  dieu('2', 'Hồ sơ đề nghị', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị theo mẫu;'), diem('b', 'Bản sao giấy tờ.')), khoan('2', 'Số lượng: 01 bộ.')),
];
const draft = structure(lines(...body));
/** Index of the line that begins so. */
const lineOf = (words: string) => lines(...body).find(({ text }) => text.startsWith(words))!.index;
const where = (document: StructuredDocument, quote: string, line: number | null) => {
  const place = anchorIn(document, anchorOfComment(draft, { quote, line }));
  const words = document.provisions.find(({ id }) => id === place.provision)?.text.slice(place.start, place.end);
  return `${place.state} ${place.provision ?? ''} ${words ?? ''}`.trim();
};

describe('a comment of a file', () => {
  it.each<[string, string, number | null, string]>([
    ['on words of a clause', 'Số lượng', lineOf('2. Số'), 'sure art_2__para_2 Số lượng'],
    ['on words of a later line of its provision', 'Hỗ trợ', lineOf('Hỗ trợ một'), 'sure art_1 Hỗ trợ'],
    ['on a whole line with its number', '2. Số lượng: 01 bộ.', lineOf('2. Số'), 'sure art_2__para_2 Số lượng: 01 bộ.'],
    ['on several provisions', 'Hồ sơ gồm:\na) Đơn đề nghị theo mẫu;', lineOf('1. Hồ sơ'), 'sure art_2__para_1 Hồ sơ gồm:'],
    ['on the name of an article', 'Hồ sơ đề nghị', lineOf('Điều 2'), 'sure art_2'],
    ['on an article with its number', 'Điều 2. Hồ sơ đề nghị', lineOf('Điều 2'), 'sure art_2'],
    ['on the title of a chapter', 'QUY ĐỊNH CHUNG', lineOf('QUY ĐỊNH'), 'sure chp_I'],
    ['on a number alone', 'Điều 2', lineOf('Điều 2'), 'sure art_2'],
    ['on a line, without words', '', lineOf('b) Bản'), 'sure art_2__para_1__point_b Bản sao giấy tờ.'],
    ['on words, without a line', 'Bản sao', null, 'sure art_2__para_1__point_b Bản sao'],
  ])('%s stands there', (_, quote, line, expected) => expect(where(draft, quote, line)).toBe(expected));

  it('without words or line stands beside the text', () => expect(where(draft, '', null)).toBe('orphan'));
  it('keeps words that are not in the text, beside it', () => {
    const anchor = anchorOfComment(draft, { quote: 'điều khoản đã bị xóa hẳn khỏi dự thảo', line: null });
    expect(anchor.quote).toBe('điều khoản đã bị xóa hẳn khỏi dự thảo');
    expect(anchorIn(draft, anchor).state).toBe('orphan');
  });
});

describe('words of a heading', () => {
  const withHeading = (heading: string) => ({ ...draft, provisions: draft.provisions.map((one) => (one.id === 'art_2' ? { ...one, heading } : one)) });
  const anchor = anchorOfComment(draft, { quote: 'Hồ sơ đề nghị', line: lineOf('Điều 2') });
  it('are found again when their article has another number', () => {
    const moved = { ...draft, provisions: draft.provisions.map((one) => (one.id === 'art_2' ? { ...one, id: 'art_3' } : one)) };
    expect(anchorIn(moved, anchor)).toMatchObject({ state: 'sure', provision: 'art_3' });
  });
  it('have to be confirmed where the heading was reworded', () => expect(anchorIn(withHeading('Hồ sơ đăng ký'), anchor)).toMatchObject({ state: 'to-confirm', provision: 'art_2' }));
  it('are found in the text where the line is read as text now', () => {
    const asText = { ...draft, provisions: draft.provisions.map((one) => (one.id === 'art_2' ? { ...one, heading: '', text: 'Hồ sơ đề nghị' } : one)) };
    expect(anchorIn(asText, anchor)).toMatchObject({ state: 'sure', provision: 'art_2', start: 0, end: 13 });
  });
  it('are where words of the text went that are read as part of a heading now', () => {
    const onText = anchorOfComment(draft, { quote: 'việc hỗ trợ giống cây', line: lineOf('Quyết định này') });
    const joined = { ...draft, provisions: draft.provisions.map((one) => (one.id === 'art_1' ? { ...one, heading: `${one.heading} ${one.text}`, text: '' } : one)) };
    expect(anchorIn(joined, onText)).toMatchObject({ state: 'sure', provision: 'art_1', start: 0, end: 0 });
  });
  it('are lost where no heading is like them', () => expect(anchorIn(withHeading('Trình tự'), anchor).state).toBe('orphan'));
});
