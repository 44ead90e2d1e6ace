import { describe, expect, it } from 'vitest';
import { structure } from '@/lib/domain/structure/structure';
import type { SourceLine, StructuredDocument } from '@/lib/domain/structure/types';
import { chuong, dau, dieu, khoan, kyTen, lines } from '../../support/draft';

const ids = (document: StructuredDocument): string[] => document.provisions.map((p) => p.id);
const issuing = [dau(), dieu('1', 'Ban hành kèm theo Quyết định này Quy chế phối hợp.'), dieu('2', 'Quyết định này có hiệu lực từ ngày ký.'), kyTen];

describe('a regulation issued with a decision', () => {
  const regulation = chuong('I', 'Quy định chung', dieu('1', 'Phạm vi', khoan('1', 'Một.')), dieu('2', 'Đối tượng', 'Mọi người.'));
  it('has articles of its own, beginning again with Điều 1', () => {
    const document = structure(lines(...issuing, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'QUY CHẾ', 'Phối hợp giải quyết thủ tục', '(Ban hành kèm theo Quyết định số 12/2026/QĐ-UBND)', regulation));
    expect(ids(document)).toEqual(['preamble', 'art_1', 'art_2', 'signature', 'att_1', 'att_1__chp_I', 'att_1__art_1', 'att_1__art_1__para_1', 'att_1__art_2']);
    expect(document.provisions.find((p) => p.id === 'att_1')).toMatchObject({ kind: 'attached', heading: 'QUY CHẾ Phối hợp giải quyết thủ tục' });
  });
  it('takes its national head along, which is no signature', () => {
    const document = structure(lines(...issuing, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'QUY CHẾ', 'Phối hợp', '(Ban hành kèm theo Quyết định)', regulation));
    expect(document.provisions.find((p) => p.id === 'signature')?.text).not.toContain('CỘNG HÒA');
    expect(document.provisions.find((p) => p.id === 'att_1')?.text).toContain('CỘNG HÒA');
  });
  it('is found without a title too, and reported', () => {
    const document = structure(lines(...issuing, dieu('1', 'Phạm vi', 'Một.'), dieu('2', 'Đối tượng', 'Hai.')));
    expect(ids(document)).toContain('att_1__art_2');
    expect(document.warnings.map((w) => w.code)).toEqual(['attached-untitled']);
  });
  it('is not the chapter called "Quy định chung"', () => expect(ids(structure(lines(chuong('I', 'Quy định chung', dieu('1', 'A', 'x.')), chuong('II', 'Quy định cụ thể', dieu('2', 'B', 'y.')))))).toEqual(['chp_I', 'art_1', 'chp_II', 'art_2']));
});

describe('appendices and forms', () => {
  it('stand apart, forms under the appendix that holds them', () => {
    const document = structure(lines(...issuing, 'PHỤ LỤC I', 'DANH MỤC MẪU', '(Kèm theo Quyết định số 12/2026/QĐ-UBND)', 'Mẫu số 01', 'ĐƠN ĐỀ NGHỊ', '1. Họ tên:', 'Điều 1. Bên A', 'Phụ lục II', 'BIỂU PHÍ', '1. Mức thu'));
    expect(ids(document).slice(4)).toEqual(['app_I', 'app_I__app_01', 'app_II']);
    expect(document.provisions.find((p) => p.id === 'app_I__app_01')).toMatchObject({ kind: 'appendix', number: '01', heading: 'ĐƠN ĐỀ NGHỊ', text: '1. Họ tên:\nĐiều 1. Bên A' });
  });
  it('are each found where the first form stands right below the word "PHỤ LỤC"', () => {
    const document = structure(lines(...issuing, 'PHỤ LỤC', 'Mẫu số 01', 'ĐƠN ĐỀ NGHỊ HỖ TRỢ', 'Kính gửi: Ủy ban nhân dân xã …', 'Mẫu số 02', 'BIÊN BẢN KIỂM TRA', 'Nội dung kiểm tra: diện tích.'));
    expect(document.provisions.slice(4).map(({ id, heading, text }) => [id, heading, text])).toEqual([
      ['app_1', '', ''],
      ['app_1__app_01', 'ĐƠN ĐỀ NGHỊ HỖ TRỢ', 'Kính gửi: Ủy ban nhân dân xã …'],
      ['app_1__app_02', 'BIÊN BẢN KIỂM TRA', 'Nội dung kiểm tra: diện tích.'],
    ]);
  });
  it('are not begun by words about them in a clause', () => {
    const document = structure(lines(dieu('1', 'Mẫu', khoan('1', 'Gồm:', 'Phụ lục hợp đồng (nếu có);', 'Mẫu số 15;'), khoan('2', 'Khác.')), dieu('2', 'B', 'x.')));
    expect(ids(document)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2', 'art_2']);
  });
});

describe('the signature', () => {
  it('begins with the recipients and ends the last article', () => {
    const document = structure(lines(...issuing));
    expect(document.provisions.at(-1)).toMatchObject({ id: 'signature', text: 'Nơi nhận:\n- Như Điều 7;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An' });
  });
  it('does not swallow articles that follow it on a page of the gazette', () => {
    const document = structure(lines(dieu('1', 'A', 'x.'), kyTen, dieu('2', 'B', 'y.')));
    expect(ids(document)).toEqual(['art_1', 'signature', 'art_2']);
    expect(document.warnings.map((w) => w.code)).toEqual(['signature-inside']);
  });
  it('is not begun by a column called "Nơi nhận kết quả"', () => expect(ids(structure(lines(dieu('1', 'A', 'Nơi nhận kết quả.', 'x.'), dieu('2', 'B', 'y.'))))).toEqual(['art_1', 'art_2']));
  it('begins with the closing words of a resolution, unless they say when it takes effect', () => {
    const closing = 'Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa X thông qua ngày 01 tháng 12 năm 2026';
    expect(ids(structure(lines(dieu('1', 'A', 'x.'), `${closing}.`)))).toEqual(['art_1', 'signature']);
    expect(ids(structure(lines(dieu('1', 'A', 'x.'), `${closing} và có hiệu lực từ ngày 11 tháng 12 năm 2026.`)))).toEqual(['art_1']);
  });
});

describe('a table of contents', () => {
  const headings = ['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi điều chỉnh', 'Điều 2. Đối tượng áp dụng', 'Điều 3. Hồ sơ'];
  const body = [dieu('1', 'Phạm vi điều chỉnh', 'x.'), dieu('2', 'Đối tượng áp dụng', 'y.'), dieu('3', 'Hồ sơ', 'z.')];
  it('stays in the preamble where its headings come again', () => expect(ids(structure(lines(...headings, ...body)))).toEqual(['preamble', 'art_1', 'art_2', 'art_3']));
  it('stays there with page numbers behind dots', () => expect(ids(structure(lines(...headings.map((h) => `${h} ........ 12`), ...body)))).toEqual(['preamble', 'art_1', 'art_2', 'art_3']));
  it('stays there where Word marks it', () => {
    const marked: SourceLine[] = lines(...headings.slice(2, 4), ...body).map((l) => (l.index < 2 ? { ...l, contents: true } : l));
    expect(ids(structure(marked))).toEqual(['preamble', 'art_1', 'art_2', 'art_3']);
  });
  it('is not the draft itself where its articles are bare headings', () => expect(ids(structure(lines(...headings)))).toEqual(['chp_I', 'art_1', 'art_2', 'art_3']));
});
