import { describe, expect, it } from 'vitest';
import { readInstruction } from '@/lib/domain/structure/amendments';
import { structure } from '@/lib/domain/structure/structure';
import type { Provision, StructuredDocument } from '@/lib/domain/structure/types';
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
  ])('reads "%s"', (text, target) => expect(readInstruction(text, undefined)).toEqual(target));
  it.each(['Bổ sung hồ sơ trong 05 ngày.', 'Hồ sơ gồm khoản 2 Điều 5.', 'Bỏ phiếu kín.'])('sees none in "%s"', (text) => expect(readInstruction(text, undefined)).toBeNull());
  it('take what they leave out from the provision around them', () => {
    const outer = { operation: 'amend', act: 'Luật Quy hoạch', article: '6' } as const;
    expect(readInstruction('Sửa đổi, bổ sung khoản 1 như sau:', outer)).toEqual({ operation: 'amend', act: 'Luật Quy hoạch', article: '6', clause: '1' });
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
  it('is no quotation where a definition begins with one', () => {
    const document = structure(lines(dieu('1', 'Giải thích từ ngữ', 'Các từ ngữ được hiểu như sau:', khoan('1', '“Hộ” là hộ gia đình.'), khoan('2', '“Giống” là hạt giống.'))));
    expect(document.provisions.some((p) => p.quoted)).toBe(false);
  });
});
