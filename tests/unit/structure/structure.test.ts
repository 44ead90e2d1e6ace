import { describe, expect, it } from 'vitest';
import { structure } from '@/lib/domain/structure/structure';
import type { Provision, SourceLine, StructuredDocument } from '@/lib/domain/structure/types';
import { chuong, dau, diem, dieu, khoan, kyTen, lines } from '../../support/draft';

const ids = (document: StructuredDocument): string[] => document.provisions.map((p) => p.id);
const codes = (document: StructuredDocument): string[] => document.warnings.map((w) => w.code);
const at = (document: StructuredDocument, id: string): Provision | undefined => document.provisions.find((p) => p.id === id);

describe('a sound draft', () => {
  const document = structure(lines(
    dau(),
    chuong('I', 'Quy định chung', dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định hồ sơ.')),
    chuong('II', 'Thủ tục', dieu('2', 'Hồ sơ', khoan('1', 'Thành phần gồm:', diem('a', 'Đơn;'), diem('đ', 'Bản sao.')), khoan('2a', 'Số lượng: 01 bộ.', 'Trường hợp khác thì nộp 02 bộ.'))),
    kyTen,
  ));

  it('becomes provisions in the order of the text, with ids after Akoma Ntoso', () => {
    expect(ids(document)).toEqual(['preamble', 'chp_I', 'art_1', 'chp_II', 'art_2', 'art_2__para_1', 'art_2__para_1__point_a', 'art_2__para_1__point_đ', 'art_2__para_2a', 'signature']);
  });
  it('keeps number, heading and text apart', () => {
    expect(at(document, 'art_2')).toMatchObject({ kind: 'article', number: '2', heading: 'Hồ sơ', text: '', parent: 'chp_II' });
    expect(at(document, 'art_2__para_1__point_a')).toMatchObject({ number: 'a', heading: '', text: 'Đơn;', parent: 'art_2__para_1' });
  });
  it('joins the lines of one provision', () => expect(at(document, 'art_2__para_2a')?.text).toBe('Số lượng: 01 bộ.\nTrường hợp khác thì nộp 02 bộ.'));
  it('takes the title of a chapter from the line below', () => expect(at(document, 'chp_II')).toMatchObject({ number: 'II', heading: 'THỦ TỤC', text: '' }));
  it('says what its head says', () => expect(document.head).toMatchObject({
    type: 'Quyết định', number: '/2026/QĐ-UBND', title: 'Quy định hỗ trợ giống cây trồng', issuer: 'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', date: null, draft: true }));
});

describe('headings', () => {
  const article = (...text: string[]): Provision | undefined => at(structure(lines(...text, 'Điều 9. Hiệu lực', 'Có hiệu lực từ ngày ký.')), 'art_1');
  it.each([
    ['stands behind the number', ['Điều 1. Hồ sơ', 'Nộp đơn.'], 'Hồ sơ', 'Nộp đơn.'],
    ['stands behind a colon', ['Điều 1: Hồ sơ', 'Nộp đơn.'], 'Hồ sơ', 'Nộp đơn.'],
    ['stands on the next line', ['Điều 1.', 'Hồ sơ đề nghị', 'Nộp đơn.'], 'Hồ sơ đề nghị', 'Nộp đơn.'],
    ['is written in capitals', ['ĐIỀU 1. HỒ SƠ', 'Nộp đơn.'], 'HỒ SƠ', 'Nộp đơn.'],
    ['is missing where the article is one sentence', ['Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.'], '', 'Ban hành kèm theo Quyết định này Quy chế phối hợp.'],
    ['is missing where the text goes on to a list', ['Điều 1. Sửa đổi một số điều như sau:', '1. Bỏ khoản 2.'], '', 'Sửa đổi một số điều như sau:'],
  ])('%s', (_, text, heading, body) => expect(article(...text)).toMatchObject({ heading, text: body }));
});

describe('lines that look like a number and are none', () => {
  const clauses = (...text: SourceLine[]): string[] => ids(structure(text)).filter((id) => id.includes('__'));
  it.each([
    ['an amount', '1.000 đồng một hộ.'], ['a date', '22/11/2026 là ngày cuối.'], ['a year', '2024. Kế hoạch năm sau.'], ['a decimal of another clause', '7.2. Mục khác'], ['a capital letter', 'A) Nhóm một'],
  ])('%s', (_, line) => expect(clauses(...lines(dieu('1', 'Mức', khoan('1', 'Hỗ trợ:', line))))).toEqual(['art_1__para_1']));
  it('numbers in a table of several columns', () => {
    const table: SourceLine[] = ['1.', 'Đơn', '2.', 'Bản sao'].map((text, i) => ({ index: 3 + i, text, cell: { table: 0, row: i >> 1, column: i % 2 } }));
    expect(clauses(...lines(dieu('1', 'Hồ sơ', khoan('1', 'Gồm:'), 'Theo bảng sau:')), ...table)).toEqual(['art_1__para_1']);
  });
  it('a citation that a line break has cut', () => expect(clauses(...lines(dieu('1', 'Mức', khoan('1', 'Theo quy định tại khoản', '2. Điều này.'))))).toEqual(['art_1__para_1']));
  it('an article that is only cited', () => expect(ids(structure(lines(dieu('1', 'Mức', 'Theo', 'Điều 5 của Luật này.', 'Chương II Luật Đất đai.'))))).toEqual(['art_1']));
  it('a list inside a point', () => {
    const document = structure(lines(dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', diem('a', 'Giấy tờ sau:', '1. Đơn', '2. Bản sao')), khoan('2', 'Số lượng.'))));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_a', 'art_1__para_2']);
    expect(codes(document)).toContain('number-ignored');
  });
});

describe('broken numbering', () => {
  it.each([
    ['a gap', [dieu('1', 'A', khoan('1', 'x.'), khoan('3', 'y.'))], 'number-gap', 'art_1__para_3'],
    ['a number used twice', [dieu('1', 'A', khoan('1', 'x.'), khoan('2', 'y.'), khoan('2', 'z.'), khoan('3', 't.'))], 'number-duplicate', 'art_1__para_2_dup2'],
    ['an article used twice', [dieu('1', 'A', 'x.'), dieu('2', 'B', 'y.'), dieu('2', 'C', 'z.')], 'number-duplicate', 'art_2_dup2'],
    ['a letter that Vietnamese does not count with', [dieu('1', 'A', diem('a', 'x;'), diem('b', 'x;'), diem('c', 'x;'), diem('d', 'x;'), diem('đ', 'x;'), diem('e', 'x;'), diem('f', 'y.'))], 'point-letter', 'art_1__point_f'],
    ['numbers of several levels', [dieu('1', 'A', khoan('1', 'x:', '1.1. Một', '1.2. Hai'))], 'decimal-number', 'art_1__para_1__point_1.2'],
    ['a heading without its sign', [dieu('1', 'A', 'x.'), 'Điều 2 Hiệu lực thi hành', 'y.'], 'unpunctuated', 'art_2'],
    ['a point with a full stop', [dieu('1', 'A', khoan('1', 'x:', 'a. Đơn', 'b. Bản sao'))], 'point-sign', 'art_1__para_1__point_b'],
  ])('%s is read and reported', (_, content, code, id) => {
    const document = structure(lines(...content));
    expect(codes(document)).toContain(code);
    expect(ids(document)).toContain(id);
  });
  it('is not where đ stands between d and e, or 5a after 5', () => {
    const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => diem(letter, 'Giấy tờ;'));
    expect(codes(structure(lines(dieu('1', 'A', khoan('1', 'x:', ...points), khoan('1a', 'y.'), khoan('2', 'z.')), dieu('1a', 'B', 'x.'), dieu('2', 'C', 'x.'))))).toEqual([]);
  });
  it('names the place in its warning', () => {
    const [warning] = structure(lines(dieu('4', 'A', khoan('1', 'x:', diem('a', 'p;'), diem('c', 'q.'))))).warnings.slice(-1);
    expect(warning).toEqual({ code: 'number-gap', line: 3, message: 'Số thứ tự nhảy cóc: sau điểm a là điểm c khoản 1 Điều 4. Vẫn đọc là điểm c khoản 1 Điều 4; hãy kiểm tra có thiếu hay không.' });
  });
});

describe('automatic numbers', () => {
  it('count as if they were typed', () => {
    const auto: SourceLine[] = [{ index: 0, label: 'Điều 1.', text: 'Hồ sơ' }, { index: 1, label: '1.', text: 'Gồm:' }, { index: 2, label: 'a)', text: 'Đơn' }];
    expect(ids(structure(auto))).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_a']);
  });
});

describe('a text without articles', () => {
  it('comes back whole, with a warning', () => {
    const document = structure(lines('TỜ TRÌNH', '1. Sự cần thiết', 'Kính gửi.'));
    expect(document.provisions).toMatchObject([{ id: 'preamble', text: 'TỜ TRÌNH\n1. Sự cần thiết\nKính gửi.' }]);
    expect(codes(document)).toEqual(['no-articles']);
  });
  it('is not one whose articles stand in a table', () => {
    const text = ['Điều 1. Hồ sơ', '1. Đơn', 'Điều 2. Hiệu lực', 'Từ ngày ký.'];
    const document = structure(text.map((line, index) => ({ index, text: line, cell: { table: 0, row: index, column: 1 } })));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_2']);
    expect(codes(document)).toContain('table-layout');
  });
  it('is not even a text', () => expect(structure([])).toMatchObject({ provisions: [], warnings: [{ code: 'no-articles' }] }));
});
