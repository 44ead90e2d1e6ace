import { describe, expect, it } from 'vitest';
import { placeOf } from '@/lib/domain/structure/place';
import { structure } from '@/lib/domain/structure/structure';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { diem, dieu, khoan, lines } from '../../support/draft';

const ids = (document: StructuredDocument): string[] => document.provisions.map((p) => p.id);
const codes = (document: StructuredDocument): string[] => document.warnings.map((w) => w.code);
const places = (document: StructuredDocument): string[] => document.provisions.map((p) => placeOf(p, new Map(document.provisions.map((one) => [one.id, one]))));

describe('ways of writing a number', () => {
  it.each([
    ['Điều thứ 1', ['Điều thứ 1. Phạm vi', 'x.']], ['a stop and a dash', ['Điều 1.- Phạm vi', 'x.']], ['a dash', ['Điều 1 - Phạm vi', 'x.']], ['no space', ['Điều1.Phạm vi', 'x.']],
    ['the mark of a footnote', ['Điều 1.[12] Phạm vi', 'x.']], ['a number alone, the name below', ['Điều 1.', 'Phạm vi', 'x.']], ['the mark of a footnote alone, the name below', ['Điều 1.[12]', 'Phạm vi', 'x.']],
    ['Điều thứ nhất', ['Điều thứ nhất. Phạm vi', 'x.']],
  ])('of an article: %s', (_, text) => {
    const article = structure(lines(...text)).provisions[0];
    expect(article).toMatchObject({ id: 'art_1', number: '1', text: 'x.' });
    expect(article?.heading.replace('[12]', '').trim()).toBe('Phạm vi');
  });
  it.each([
    ['1.', '2.'], ['1)', '2)'], ['1/', '2/'], ['1-', '2-'], ['Khoản 1.', 'Khoản 2.'], ['1.-', '2.-'],
  ])('of clauses: "%s" and "%s"', (one, two) => {
    expect(ids(structure(lines('Điều 1. Hồ sơ', `${one} Đơn đề nghị.`, `${two} Bản sao.`)))).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2']);
  });
  it.each([['I', 'II', 'III'], ['1', '2', '3'], ['thứ nhất', 'thứ hai', 'thứ ba'], ['A', 'B', 'C']])('of parts: “Phần %s”', (...numbers) => {
    const document = structure(lines(numbers.map((number, i) => [`Phần ${number}`, 'QUY ĐỊNH', dieu(String(i + 1), 'Hồ sơ', 'x.')]).flat()));
    expect(document.provisions.map((p) => p.kind)).toEqual(['part', 'article', 'part', 'article', 'part', 'article']);
    expect(document.warnings).toEqual([]);
  });
  it('of a clause that stands alone on its line', () => expect(structure(lines(dieu('1', 'Hồ sơ', '1.', 'Đơn.', '2.', 'Bản sao.'))).provisions[1]).toMatchObject({ id: 'art_1__para_1', text: 'Đơn.' }));
  it('of points with their word', () => expect(ids(structure(lines(dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', 'Điểm a. Đơn;', 'Điểm b. Bản sao.')))))).toEqual(['art_1', 'art_1__para_1', 'art_1__para_1__point_a', 'art_1__para_1__point_b']));
  it('of points within points', () => {
    const document = structure(lines(dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', diem('a', 'Giấy tờ:', 'a.1) Đơn;', 'a.2) Bản sao;'), diem('b', 'Khác.')))));
    expect(ids(document).slice(2)).toEqual(['art_1__para_1__point_a', 'art_1__para_1__point_a__point_a.1', 'art_1__para_1__point_a__point_a.2', 'art_1__para_1__point_b']);
    expect(places(document)[3]).toBe('Tiểu điểm a.1 điểm a khoản 1 Điều 1');
  });
  it('of several levels: each under the number that it begins with', () => {
    const document = structure(lines(dieu('1', 'A', khoan('1', 'x:', '1.1. Một:', '1.1.1. Một một', '1.1.2. Một hai', '1.2. Hai'), khoan('2', 'y.'))));
    expect(ids(document).slice(2)).toEqual(['art_1__para_1__point_1.1', 'art_1__para_1__point_1.1__point_1.1.1', 'art_1__para_1__point_1.1__point_1.1.2', 'art_1__para_1__point_1.2', 'art_1__para_2']);
  });
  it('"3.1" right under Điều 3 is a clause', () => expect(structure(lines(dieu('3', 'A', '3.1. Một.', '3.2. Hai.'))).provisions[1]).toMatchObject({ id: 'art_3__para_3.1', kind: 'clause' }));
  it('Roman numbers within an article hold clauses that begin again', () => {
    const document = structure(lines(dieu('1', 'Mức thu:', 'I. Đối tượng:', khoan('1', 'Một.'), khoan('2', 'Hai.'), 'II. Mức:', khoan('1', 'Ba.'))));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_I', 'art_1__para_I__para_1', 'art_1__para_I__para_2', 'art_1__para_II', 'art_1__para_II__para_1']);
    expect(places(document)[5]).toBe('Khoản 1 mục II Điều 1');
  });
  it('1 may stand behind 1a, which was put before it', () => expect(ids(structure(lines(dieu('1', 'A', khoan('1a', 'x.'), khoan('1', 'y.'), khoan('2', 'z.')))))).toEqual(['art_1', 'art_1__para_1a', 'art_1__para_1', 'art_1__para_2']));
  it('is said to be odd once an article', () => expect(codes(structure(lines(dieu('1', 'A', khoan('1', 'x:', '1.1. Một', '1.2. Hai', '1.3. Ba')))))).toEqual(['decimal-number']));
});

describe('what is no number', () => {
  const of = (...text: string[]): string[] => ids(structure(lines(dieu('1', 'A', khoan('1', 'Gồm:', ...text)), dieu('2', 'B', 'x.'))));
  it.each([
    ['"1)" in a row of "1."', ['1) Đơn', '2) Bản sao']], ['a single Roman number', ['V. I. Lê-nin']], ['a fraction', ['1/2 diện tích']], ['an act', ['30/ Thông tư']], ['another point\'s "b.1"', ['b.1) Đơn']],
  ])('%s', (_, text) => expect(of(...text)).toEqual(['art_1', 'art_1__para_1', 'art_2']));
  it('an article whose citation began on the line above', () => {
    const torn = structure(lines(dieu('1', 'A', khoan('1', 'Thay thế “tỉnh” bằng “thành phố” tại khoản 3', 'Điều 1.'), khoan('2', 'Bỏ “huyện” tại điểm b khoản 2', 'Điều 9.')), dieu('2', 'B', 'x.')));
    expect(ids(torn)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2', 'art_2']);
    expect(codes(torn)).toEqual(['number-ignored', 'number-ignored']);
  });
  it('a number that was due stays one, even behind a torn line', () => expect(ids(structure(lines(dieu('1', 'A', khoan('1', 'Bãi bỏ khoản', '2 Điều 16, điểm'), khoan('2', 'Các biểu mẫu kèm theo.')))))).toContain('art_1__para_2'));
});

describe('two provisions on one line', () => {
  it.each([
    ['clauses', dieu('1', 'A', khoan('1', 'Một. 2. Hai.'), khoan('3', 'Ba.')), 'art_1__para_3'],
    ['points', dieu('1', 'A', khoan('1', 'Gồm: a) Đơn;', diem('b', 'Bản sao.'))), 'art_1__para_1__point_b'],
    ['articles', [dieu('1', 'A', 'Một. Điều 2. Hai.'), dieu('3', 'C', 'Ba.')], 'art_3'],
  ])('%s are reported where they stand, and the row goes on', (_, content, id) => {
    const document = structure(lines(content));
    expect(codes(document)).toEqual(['line-merged']);
    expect(ids(document)).toContain(id);
  });
});
