import { describe, expect, it } from 'vitest';
import { makeAnchor } from '@/lib/domain/anchors/make-anchor';
import type { Anchor } from '@/lib/domain/anchors/types';
import { takenUpAt } from '@/lib/domain/proposals/taken-up';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { diem, dieu, documentOf, khoan } from '@/tests/support/document';

const TERM = 'Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân cấp xã xem xét, quyết định.';
const PAPER = 'Bản sao công chứng Giấy chứng nhận quyền sử dụng đất;';
const OTHER = 'Các giấy tờ khác có liên quan.';
const scope = dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc hỗ trợ giống cây trồng trên địa bàn tỉnh.');
const papers = (number: string, ...points: string[]) =>
  dieu(number, 'Hồ sơ', khoan('1', 'Hồ sơ gồm:', ...points.map((text, at) => diem('abcdđ'.charAt(at), text))), khoan('2', 'Số lượng hồ sơ: 03 (ba) bộ.'));
const draft = (term = TERM) => documentOf(scope, papers('2', 'Đơn đề nghị;', PAPER, OTHER), dieu('3', 'Thời hạn', term));
const FIRST = draft();

function on(id: string, words?: string): Anchor {
  const { text } = FIRST.provisions.find((one) => one.id === id)!;
  const quote = words ?? text;
  return makeAnchor(FIRST, id, text.indexOf(quote), text.indexOf(quote) + quote.length)!;
}
/** Where and with which words the proposal is found; null where it is not taken up. */
function taken(anchor: Anchor, proposal: string, later: StructuredDocument): string | null {
  const place = takenUpAt({ anchor, proposal }, later);
  return place && `${place.provision}: ${later.provisions.find(({ id }) => id === place.provision)?.text.slice(place.start, place.end) ?? ''}`;
}

describe('words proposed for a passage', () => {
  const anchor = on('art_3', '15 ngày');
  const proposal = '05 ngày làm việc';
  const mended = TERM.replace('15 ngày', proposal);

  it.each([
    ['a version that has just them', draft(mended), 'art_3: 05 ngày làm việc'],
    ['a version that changed something further on as well', draft(mended.replace('xem xét, quyết định', 'quyết định')), 'art_3: 05 ngày làm việc'],
    ['a version that spaces them otherwise', draft(mended.replace('05 ngày làm', '05  ngày\tlàm')), 'art_3: 05  ngày\tlàm việc'],
    ['a version in which the article has another number', documentOf(scope, dieu('2', 'Nguyên tắc', 'Công khai, minh bạch.'), papers('3', 'Đơn đề nghị;', PAPER, OTHER), dieu('4', 'Thời hạn', mended)), 'art_4: 05 ngày làm việc'],
  ])('are taken up by %s', (_, later, place) => expect(taken(anchor, proposal, later)).toBe(place));

  it.each([
    ['the version that they were proposed for', FIRST],
    ['a version that went another way', draft(TERM.replace('15 ngày', '05 ngày'))],
    ['a version with another capital', draft(TERM.replace('15 ngày', '05 ngày Làm việc'))],
    ['a version that puts more words beside them', draft(TERM.replace('15 ngày', '05 ngày làm việc hoặc 15 ngày'))],
    ['a version that says them elsewhere', documentOf(scope, papers('2', 'Đơn đề nghị;', PAPER, OTHER), dieu('3', 'Thời hạn', TERM), dieu('4', 'Kiểm tra', 'Trong thời hạn 05 ngày làm việc kể từ ngày kiểm tra.'))],
    ['a version without the article', documentOf(scope, papers('2', 'Đơn đề nghị;', PAPER, OTHER))],
  ])('are not taken up by %s', (_, later) => expect(taken(anchor, proposal, later)).toBeNull());

  it('are not there already because the old ones contain them', () => {
    expect(taken(on('art_3', 'Trong thời hạn 15 ngày'), '15 ngày', FIRST)).toBeNull();
    expect(taken(on('art_3', '15 ngày'), '15 ngày kể từ ngày nhận đủ hồ sơ', FIRST)).toBeNull();
  });
});

describe('words proposed for a whole line', () => {
  const anchor = on('art_2__para_1__point_b');
  const proposal = 'Bản chụp Giấy chứng nhận quyền sử dụng đất, kèm bản chính để đối chiếu;';

  it('are taken up where the line has them and nothing else, whatever its letter', () => {
    expect(taken(anchor, proposal, documentOf(scope, papers('2', 'Đơn đề nghị;', proposal, OTHER), dieu('3', 'Thời hạn', TERM)))).toBe(`art_2__para_1__point_b: ${proposal}`);
    expect(taken(anchor, proposal, documentOf(scope, papers('2', proposal, OTHER), dieu('3', 'Thời hạn', TERM)))).toBe(`art_2__para_1__point_a: ${proposal}`);
  });
  it('are not where the line says more', () => {
    expect(taken(anchor, proposal, documentOf(scope, papers('2', 'Đơn đề nghị;', `${proposal} bản dịch;`, OTHER), dieu('3', 'Thời hạn', TERM)))).toBeNull();
  });
  it('may make two lines of one', () => {
    const two = 'Bản chụp Giấy chứng nhận;\nBản chính để đối chiếu;';
    expect(taken(anchor, two, documentOf(scope, papers('2', 'Đơn đề nghị;', two, OTHER), dieu('3', 'Thời hạn', TERM)))).toBe(`art_2__para_1__point_b: ${two}`);
  });
});

describe('words that are to be left out', () => {
  it('are gone where their neighbours have met', () => {
    expect(taken(on('art_3', ' xem xét,'), '', draft(TERM.replace(' xem xét,', '')))).toBe('art_3: ');
  });
  it('are not gone where they stand, nor where others have come in their place', () => {
    expect(taken(on('art_3', ' xem xét,'), '', FIRST)).toBeNull();
    expect(taken(on('art_3', ' xem xét,'), '', draft(TERM.replace('xem xét', 'kiểm tra')))).toBeNull();
  });
  it('have no place any more where they were a whole line', () => {
    const without = documentOf(scope, papers('2', 'Đơn đề nghị;', PAPER), dieu('3', 'Thời hạn', TERM));
    expect(takenUpAt({ anchor: on('art_2__para_1__point_c'), proposal: '' }, without)).toMatchObject({ state: 'orphan', provision: null });
    expect(takenUpAt({ anchor: on('art_2__para_1__point_c'), proposal: '' }, FIRST)).toBeNull();
  });
});
