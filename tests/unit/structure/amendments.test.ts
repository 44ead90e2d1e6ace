import { describe, expect, it } from 'vitest';
import { readInstruction } from '@/lib/domain/structure/amendments';
import { structure } from '@/lib/domain/structure/structure';
import type { Provision, SourceLine, StructuredDocument } from '@/lib/domain/structure/types';
import { diem, dieu, khoan, lines, trich } from '../../support/draft';

const ids = (document: StructuredDocument): string[] => document.provisions.map((p) => p.id);
const at = (document: StructuredDocument, id: string): Provision | undefined => document.provisions.find((p) => p.id === id);
const amending = (...content: Parameters<typeof lines>): StructuredDocument => structure(lines(dieu('1', 'Sửa đổi, bổ sung một số điều của Luật Quy hoạch', ...content), dieu('2', 'Hiệu lực', 'Từ ngày ký.')));

describe('instructions', () => {
  it.each([
    ['Sửa đổi, bổ sung khoản 2 Điều 5 như sau:', { operation: 'amend', clause: '2', article: '5' }],
    ['Sửa đổi điểm b khoản 1 Điều 16 như sau:', { operation: 'amend', point: 'b', clause: '1', article: '16' }],
    ['Bổ sung Điều 54a vào sau Điều 54 như sau:', { operation: 'add', article: '54a' }],
    ['Bổ sung khoản 2a vào sau khoản 2 Điều 36 như sau:', { operation: 'add', clause: '2a', article: '36' }],
    ['Thay thế cụm từ “cấp huyện” bằng cụm từ “cấp xã” tại khoản 1 Điều 3.', { operation: 'replace-phrase', clause: '1', article: '3' }],
    ['Bãi bỏ khoản 3 Điều 7 Quyết định số 12/2019/QĐ-UBND.', { operation: 'repeal', clause: '3', article: '7', act: 'Quyết định số 12/2019/QĐ-UBND' }],
    ['Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 12/2019/QĐ-UBND', { operation: 'amend', act: 'Quyết định số 12/2019/QĐ-UBND' }],
    ['Sửa đổi, bổ sung, bãi bỏ một số điểm, khoản của Điều 11 như sau:', { operation: 'amend', article: '11' }],
    ['Sửa đổi tên Điều 5 như sau:', { operation: 'amend', article: '5' }],
    ['Bãi bỏ khoản 3, khoản 4 Điều 7.', { operation: 'repeal', clause: '3', article: '7' }],
    ['Bãi bỏ cụm từ “theo phân cấp tại Điều 9” tại điểm b khoản 2 Điều 69.', { operation: 'replace-phrase', point: 'b', clause: '2', article: '69' }],
    ['Bỏ từ “huyện” tại khoản 2 Điều 19;', { operation: 'replace-phrase', clause: '2', article: '19' }],
    ['Thay thế cụm từ “khoản 4 Điều 60 Nghị định số 102/2024/NĐ-CP” tại Điều 5 bằng cụm từ “Điều 7”.', { operation: 'replace-phrase', article: '5' }],
    ['Bổ sung Chương IIa vào sau Chương II Luật Quy hoạch như sau:', { operation: 'add', act: 'Luật Quy hoạch' }],
    ['Thống nhất sửa đổi, bổ sung Khoản 3, Điều 1 Nghị quyết số 23/2015/NQ-HĐND như sau:', { operation: 'amend', clause: '3', article: '1', act: 'Nghị quyết số 23/2015/NQ-HĐND' }],
    ['Sửa đổi, bổ sung một số điều của Luật Quản lý, sử dụng tài sản công', { operation: 'amend', act: 'Luật Quản lý, sử dụng tài sản công' }],
    ['Sửa đổi, bổ sung một số điều của Luật Phí và lệ phí', { operation: 'amend', act: 'Luật Phí và lệ phí' }],
    ['Sửa đổi Điều 3 Quyết định số 55/2024/QĐ- UBND ngày 06 tháng 9 năm 2024', { operation: 'amend', article: '3', act: 'Quyết định số 55/2024/QĐ-UBND' }],
    ['Thay thế các cụm từ như sau:', { operation: 'replace-phrase' }],
  ])('reads "%s"', (text, target) => expect(readInstruction(text, undefined)).toEqual(target));
  it.each(['Bổ sung hồ sơ trong 05 ngày.', 'Hồ sơ gồm khoản 2 Điều 5.', 'Bỏ phiếu kín.'])('sees none in "%s"', (text) => expect(readInstruction(text, undefined)).toBeNull());
  it('take what they leave out from the provision around them', () => {
    const outer = { operation: 'amend', act: 'Luật Quy hoạch', article: '6' } as const;
    expect(readInstruction('Sửa đổi, bổ sung khoản 1 như sau:', outer)).toEqual({ operation: 'amend', act: 'Luật Quy hoạch', article: '6', clause: '1' });
  });
});

describe('what is listed without a verb', () => {
  it('does what the provision around it says', () => {
    const outer = { operation: 'repeal', act: 'Quyết định số 12/2019/QĐ-UBND' } as const;
    expect(readInstruction('Khoản 2 Điều 15;', outer)).toEqual({ ...outer, article: '15', clause: '2' });
    expect(readInstruction('Cụm từ “công chức” tại khoản 1 Điều 2;', outer)).toEqual({ ...outer, operation: 'replace-phrase', article: '2', clause: '1' });
    expect(readInstruction('Khoản 2 Điều 15;', { operation: 'amend' })).toBeNull();
  });
});

describe('quoted text', () => {
  it('stands under the provision that quotes it, with the target of each quoted provision', () => {
    const document = amending(khoan('1', 'Sửa đổi, bổ sung khoản 2 Điều 15 như sau:', trich(khoan('2', 'Thẩm quyền:', diem('a', 'Chính phủ;'), diem('b', 'Bộ.')))), khoan('2', 'Bãi bỏ Điều 9.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__para_2', 'art_1__para_1__para_2__point_a', 'art_1__para_1__para_2__point_b', 'art_1__para_2', 'art_2']);
    expect(at(document, 'art_1__para_1__para_2')).toMatchObject({ quoted: true, target: { operation: 'amend', act: 'Luật Quy hoạch', article: '15', clause: '2' } });
    expect(at(document, 'art_1__para_2')).toMatchObject({ target: { operation: 'repeal', act: 'Luật Quy hoạch', article: '9' } });
    expect(at(document, 'art_1__para_2')?.quoted).toBeUndefined();
  });
  it('may be whole articles, whose numbers are not those of the amending act', () => {
    const document = amending(khoan('1', 'Bổ sung Điều 54a như sau:', trich(dieu('54a', 'Rút gọn', khoan('1', 'Một.')), dieu('54b', 'Khác', 'Hai.'))));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__art_54a', 'art_1__para_1__art_54a__para_1', 'art_1__para_1__art_54b', 'art_2']);
    expect(document.warnings).toEqual([]);
  });
  it('may be several quotations one after the other', () => {
    const document = amending(khoan('1', 'Bổ sung các khoản 2a, 2b như sau:', trich(khoan('2a', 'Một.')), trich(khoan('2b', 'Hai.'))));
    expect(ids(document).filter((id) => id.includes('para_2'))).toEqual(['art_1__para_1__para_2a', 'art_1__para_1__para_2b']);
  });
  it('keeps quotation marks inside it', () => {
    const document = amending(khoan('1', 'Sửa đổi khoản 1 Điều 2 như sau:', '“1. “Hộ” là hộ gia đình.', 'Gồm hộ nghèo.”.'), khoan('2', 'Bãi bỏ Điều 3.'));
    expect(at(document, 'art_1__para_1__para_1')?.text).toBe('“Hộ” là hộ gia đình.\nGồm hộ nghèo.”.');
    expect(ids(document)).toContain('art_1__para_2');
  });
  it.each([['“', '”'], ['"', '"'], ['‘‘', '’’'], ['«', '»']])('may stand between %s and %s', (opening, closing) => {
    const document = amending(khoan('1', 'Sửa đổi khoản 1 Điều 2 như sau:', `${opening}1. Một.`, `2. Hai.${closing}.`), khoan('2', 'Bãi bỏ Điều 3.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__para_1', 'art_1__para_1__para_2', 'art_1__para_2', 'art_2']);
  });
  it('without an end goes to the next instruction at most', () => {
    const document = amending(khoan('1', 'Sửa đổi khoản 1 Điều 2 như sau:', '“1. Một.', 'Còn nữa.'), khoan('2', 'Bãi bỏ Điều 3.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__para_1', 'art_1__para_2', 'art_2']);
    expect(document.warnings.map((w) => w.code)).toEqual(['quote-unclosed']);
  });
  it('without a number is quoted too, for what the instruction says', () => {
    const document = amending(khoan('1', 'Sửa đổi đoạn mở đầu khoản 2 Điều 5 như sau:', '“Hồ sơ gồm các giấy tờ sau đây:”.'), khoan('2', 'Bãi bỏ Điều 9.'));
    expect(at(document, 'art_1__para_1__para')).toMatchObject({ quoted: true, number: '', word: 'đoạn trích', text: '“Hồ sơ gồm các giấy tờ sau đây:”.', target: { operation: 'amend', article: '5', clause: '2' } });
    expect(ids(document)).toContain('art_1__para_2');
  });
  it('may stand without any quotation mark, where it is what the instruction announces', () => {
    const document = amending(khoan('1', 'Sửa đổi điểm đ khoản 7 Điều 2 như sau:', 'đ) Trạm y tế.'), khoan('2', 'Sửa đổi Điều 5 như sau:', dieu('5', 'Hồ sơ', khoan('1', 'Đơn.'), khoan('2', 'Bản sao.'))), khoan('3', 'Bãi bỏ Điều 9.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_đ', 'art_1__para_2', 'art_1__para_2__art_5', 'art_1__para_2__art_5__para_1', 'art_1__para_2__art_5__para_2', 'art_1__para_3', 'art_2']);
    expect(at(document, 'art_1__para_1__point_đ')).toMatchObject({ quoted: true, target: { article: '2', clause: '7', point: 'đ' } });
    expect(document.warnings.map((w) => w.code)).toEqual(['quote-unmarked', 'quote-unmarked']);
  });
  it('is not the instruction below one that names the same number', () => {
    const document = structure(lines(dieu('1', 'Sửa đổi khoản 1 Điều 5 Nghị định số 1/2020/NĐ-CP như sau:', khoan('1', 'Sửa đổi điểm a như sau:', trich(diem('a', 'Đơn.'))), khoan('2', 'Bãi bỏ điểm b.')), dieu('2', 'Hiệu lực', 'Từ ngày ký.')));
    expect(at(document, 'art_1__para_1')?.quoted).toBeUndefined();
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_a', 'art_1__para_2', 'art_2']);
  });
  it('may open on a line of its own and close on another', () => {
    const document = amending(khoan('1', 'Sửa đổi khoản 2 Điều 5 như sau:', '“', khoan('2', 'Nộp hồ sơ.'), '”.'), khoan('2', 'Bãi bỏ Điều 9.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__para_2', 'art_1__para_2', 'art_2']);
  });
  it('may open at the end of the instruction', () => {
    const document = amending(khoan('1', 'Sửa đổi khoản 2 Điều 5 như sau: “2. Hồ sơ gồm:', diem('a', 'Đơn;'), diem('b', 'Bản sao.”.')), khoan('2', 'Bãi bỏ Điều 9.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_a', 'art_1__para_1__point_b', 'art_1__para_2', 'art_2']);
    expect(at(document, 'art_1__para_1__point_b')?.quoted).toBe(true);
    expect(document.warnings).toEqual([]);
  });
  it('may open right under the instruction, which says no "như sau"', () => {
    const document = amending(khoan('1', 'Sửa đổi khoản 2 Điều 5 Quyết định số 12/2019/QĐ-UBND', '“2. Một.”'), khoan('2', 'Bãi bỏ Điều 9.'));
    expect(at(document, 'art_1__para_1__para_2')?.quoted).toBe(true);
  });
  it('may be a chapter with articles, each with its target', () => {
    const document = amending(khoan('1', 'Bổ sung Chương IIa như sau:', '“Chương IIa', 'HỒ SƠ', dieu('15a', 'Đơn', 'Một.'), 'Hai.”.'), khoan('2', 'Bãi bỏ Điều 9.'));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__chp_IIa', 'art_1__para_1__art_15a', 'art_1__para_2', 'art_2']);
    expect(at(document, 'art_1__para_1__art_15a')?.target).toEqual({ operation: 'add', act: 'Luật Quy hoạch', article: '15a' });
  });
  it('in a table stands under the instruction as a whole', () => {
    const head = lines('Điều 1. Sửa đổi Luật Quy hoạch', '1. Sửa đổi số thứ tự 26 Phụ lục I như sau:');
    const cells: SourceLine[] = ['“26.', 'Quy hoạch đô thị”.'].map((text, column) => ({ index: 2 + column, text, cell: { table: 0, row: 0, column } }));
    const document = structure([...head, ...cells, { index: 4, text: '2. Bãi bỏ Điều 3.' }]);
    expect(at(document, 'art_1__para_1__para')).toMatchObject({ quoted: true, text: '“26.\nQuy hoạch đô thị”.' });
    expect(ids(document)).toContain('art_1__para_2');
  });
  it('that nobody closed ends before the next instruction of any level', () => {
    const document = amending(khoan('1', 'Sửa đổi Điều 2 như sau:', diem('a', 'Sửa đổi khoản 1 như sau:', '“1. Một.')), khoan('2', 'Bãi bỏ Điều 3.'));
    expect(ids(document)).toContain('art_1__para_2');
  });
  it('followed by the next instruction on the same line says that two stand in one', () => {
    const document = amending(khoan('1', 'Sửa đổi khoản 1 Điều 2 như sau:', '“1. Một.”; 2. Bãi bỏ Điều 3.'), khoan('3', 'Bãi bỏ Điều 4.'));
    expect(document.warnings).toMatchObject([{ code: 'line-merged', line: 2 }]);
    expect(ids(document)).toContain('art_1__para_3');
  });
  it('is no quotation where a definition begins with one', () => {
    const document = structure(lines(dieu('1', 'Giải thích từ ngữ', 'Các từ ngữ được hiểu như sau:', khoan('1', '“Hộ” là hộ gia đình.'), khoan('2', '“Giống” là hạt giống.'))));
    expect(document.provisions.some((p) => p.quoted)).toBe(false);
  });
});
