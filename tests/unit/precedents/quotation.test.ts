import { describe, expect, it } from 'vitest';
import { citationOf, passageAt, quotation, type QuotedPlace } from '@/lib/domain/precedents/quotation';

const DECREE = { type: 'Nghị định', number: '63/2010/NĐ-CP', title: 'Nghị định về kiểm soát thủ tục hành chính' };
const place = (more: Partial<QuotedPlace> = {}): QuotedPlace => ({ kind: 'law', article: 'Điều 5', label: 'khoản 2', act: DECREE, ...more });

describe('a precedent is cited', () => {
  it.each<[string, Partial<QuotedPlace>, string]>([
    ['by place, type and number', {}, 'khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP'],
    ['as a whole article where no line is meant', { label: '' }, 'Điều 5 Nghị định số 63/2010/NĐ-CP'],
    ['by its name where it is a law', { act: { type: 'Luật', number: '57/2020/QH14', title: 'Luật Thanh niên' } }, 'khoản 2 Điều 5 Luật Thanh niên số 57/2020/QH14'],
    ['by its name though the source leaves out what it is', { act: { type: 'Bộ luật', number: '91/2015/QH13', title: 'Dân sự' } }, 'khoản 2 Điều 5 Bộ luật Dân sự số 91/2015/QH13'],
    ['by its title where it has no number', { act: { type: 'Quy chế', number: '', title: 'Quy chế làm việc' } }, 'khoản 2 Điều 5 Quy chế làm việc'],
    ['by name and code where it is a procedure', { kind: 'procedure', article: '', label: '', act: { type: 'Thủ tục hành chính', number: '1.000178', title: 'Cấp thẻ đò' } }, 'thủ tục “Cấp thẻ đò”, mã số 1.000178'],
  ])('%s', (_, more, said) => expect(citationOf(place(more))).toBe(said));
});

describe('a quotation', () => {
  it('has the words and their citation, without the number that the citation gives', () => {
    expect(quotation('2. Trong thời hạn 05 ngày làm việc.', place())).toBe('“Trong thời hạn 05 ngày làm việc.” (khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP)');
    expect(quotation('đ) Bản chụp hóa đơn;', place({ label: 'điểm đ khoản 2' }))).toBe('“Bản chụp hóa đơn” (điểm đ khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP)');
  });
  it('leaves out the sign that leads to the next point', () =>
    expect([';', ' ;', ',', '.'].map((sign) => quotation(`b) Ảnh${sign}`, place({ label: 'điểm b' })).slice(0, 7))).toEqual(['“Ảnh” (', '“Ảnh” (', '“Ảnh” (', '“Ảnh.” ']));
  it('keeps the number of a line where the article is cited as a whole', () =>
    expect(quotation('1. Hồ sơ gồm', place({ label: '' }))).toBe('“1. Hồ sơ gồm” (Điều 5 Nghị định số 63/2010/NĐ-CP)'));
  it('puts no second pair of marks around what is quoted already', () => expect(quotation('“Thanh niên”', place({ label: '' }))).toMatch(/^“Thanh niên” \(/));
  it('ends a long text between two words', () => {
    const [, words = ''] = /^“(.*) …” \(/u.exec(quotation('giấy phép '.repeat(200), place())) ?? [];
    expect(words.length).toBeLessThanOrEqual(700);
    expect(words).toMatch(/(?:giấy|phép)$/u);
  });
});

describe('the passage at a line', () => {
  const body = ['1. Hồ sơ gồm:', 'a) Đơn;', 'b) Giấy tờ sau:', 'Bản sao hộ chiếu;', 'c) Ảnh.', '2. Số lượng: 01 bộ.'];
  it.each([
    ['a clause that announces points takes them along', 0, '1. Hồ sơ gồm:\na) Đơn;\nb) Giấy tờ sau:\nBản sao hộ chiếu;\nc) Ảnh.'],
    ['a point takes along its own lines only', 2, 'b) Giấy tờ sau:\nBản sao hộ chiếu;'],
    ['a line that announces nothing stands alone', 5, '2. Số lượng: 01 bộ.'],
    ['a line that is not there is empty', 9, ''],
  ])('%s', (_, line, said) => expect(passageAt(body, line)).toBe(said));

  it.each([
    ['the clauses', ['Hồ sơ gồm:', '1. Đơn;', 'a) Bản chính;', '2. Ảnh.'], 4],
    ['the points, up to the next clause', ['Hồ sơ gồm:', 'a) Đơn;', 'b) Ảnh.', '2. Số lượng: 01 bộ.'], 3],
    ['the lines without number, up to the next clause', ['Hồ sơ gồm:', '- Đơn;', '- Ảnh.', '2. Số lượng: 01 bộ.'], 3],
    ['no file that the source names after the text', ['Hồ sơ gồm:', '1. Đơn;', '2. Ảnh.', 'Mau so 01.docx'], 3],
  ])('words that announce something take along %s', (_, lines, count) => expect(passageAt(lines, 0)).toBe(lines.slice(0, count).join('\n')));

  it('ends some pages on, where a table of thousands of lines is announced', () => {
    const table = ['Danh mục như sau:', ...Array.from({ length: 20_000 }, (_, n) => `Mã hàng ${n}`)];
    expect(passageAt(table, 0)).toMatch(/^Danh mục như sau:\nMã hàng 0\n/);
    expect(passageAt(table, 0).length).toBeLessThan(7_000);
  });
});
