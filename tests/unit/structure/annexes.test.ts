import { describe, expect, it } from 'vitest';
import { structure } from '@/lib/domain/structure/structure';
import { placeOf } from '@/lib/domain/structure/place';
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
  it('is found where its title, the words of issue and its first article stand on one line, and says so', () => {
    const title = 'QUY ĐỊNH MỨC CHI (Ban hành kèm theo Nghị quyết số 77/2026/NQ-HĐND) Điều 1. Phạm vi';
    const document = structure(lines(...issuing, title, khoan('1', 'Một.'), dieu('2', 'Đối tượng', 'Hai.'), dieu('3', 'Mức chi', 'Ba.')));
    expect(ids(document).slice(4)).toEqual(['att_1', 'att_1__art_2', 'att_1__art_3']);
    expect(document.provisions[4]).toMatchObject({ heading: 'QUY ĐỊNH MỨC CHI', text: '(Ban hành kèm theo Nghị quyết số 77/2026/NQ-HĐND) Điều 1. Phạm vi\n1. Một.' });
    expect(document.warnings.map((w) => w.code)).toEqual(['line-merged']);
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
  it('are found where the line of their number says for whom they are', () => {
    const document = structure(lines(...issuing, 'PHỤ LỤC', 'DANH MỤC MẪU', 'Mẫu số 01 (Dành cho hộ gia đình)', 'ĐƠN ĐỀ NGHỊ HỖ TRỢ', 'Kính gửi: …', 'Mẫu số 02 (Dành cho tổ chức)', 'ĐƠN ĐỀ NGHỊ', 'Kính gửi: …'));
    expect(document.provisions.slice(5).map(({ id, heading }) => [id, heading])).toEqual([
      ['app_1__app_01', '(Dành cho hộ gia đình)'],
      ['app_1__app_02', '(Dành cho tổ chức)'],
    ]);
  });
  it('behind the signature need no word that says what they are, if they say what they were issued with', () => {
    const document = structure(lines(...issuing, 'THỦ TỤC HÀNH CHÍNH NỘI BỘ', 'THUỘC PHẠM VI CỦA SỞ TƯ PHÁP', '(Kèm theo Quyết định số 12/QĐ-UBND)', '1. Công nhận báo cáo viên'));
    expect(document.provisions[4]).toMatchObject({ id: 'app_1', heading: 'THỦ TỤC HÀNH CHÍNH NỘI BỘ THUỘC PHẠM VI CỦA SỞ TƯ PHÁP' });
    expect(ids(structure(lines(...issuing, 'NƠI GỬI VĂN BẢN', 'Như trên.')))).not.toContain('app_1');
  });
  it('keep the word that the draft has for them', () => {
    const document = structure(lines(...issuing, 'PHỤ LỤC I', 'CÁC MẪU', 'Mẫu số 01', 'ĐƠN ĐỀ NGHỊ', 'Kính gửi: …', 'Biểu số 02', 'BIỂU TỔNG HỢP', 'STT'));
    const byId = new Map(document.provisions.map((p) => [p.id, p]));
    expect(document.provisions.slice(4).map((p) => placeOf(p, byId))).toEqual(['Phụ lục I', 'Mẫu số 01 phụ lục I', 'Biểu số 02 phụ lục I']);
  });
  it('that are written like law are read like law', () => {
    const sentence = 'Cơ quan tiếp nhận kiểm tra hồ sơ và trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận.';
    const document = structure(lines(...issuing, 'PHỤ LỤC I', 'TRÌNH TỰ GIẢI QUYẾT', 'I. TIẾP NHẬN', `1. ${sentence}`, `a) ${sentence}`, `2. ${sentence}`, 'II. TRẢ KẾT QUẢ', `1. ${sentence}`, 'Phụ lục II', 'BIỂU PHÍ', '1. Mức thu'));
    expect(ids(document).slice(4)).toEqual(['app_I', 'app_I__sec_I', 'app_I__sec_I__para_1', 'app_I__sec_I__para_1__point_a', 'app_I__sec_I__para_2', 'app_I__sec_II', 'app_I__sec_II__para_1', 'app_II']);
    expect(document.provisions.find((p) => p.id === 'app_I__sec_I')?.heading).toBe('TIẾP NHẬN');
    expect(document.warnings).toMatchObject([{ code: 'appendix-outline', line: 18 }]);
  });
  it('with articles of their own have them under themselves', () => {
    const document = structure(lines(...issuing, 'PHỤ LỤC', 'NỘI QUY TIẾP CÔNG DÂN', dieu('1', 'Phạm vi', 'Nội quy này áp dụng tại trụ sở tiếp công dân.'), dieu('2', 'Trách nhiệm', khoan('1', 'Xuất trình giấy tờ.'))));
    expect(ids(document).slice(4)).toEqual(['app_1', 'app_1__art_1', 'app_1__art_2', 'app_1__art_2__para_1']);
  });
  it.each([
    ['a form', ['1. Họ và tên: ………………', '2. Ngày sinh: ………………', '3. Nơi ở: …………']],
    ['a letter', ['Kính gửi: Ủy ban nhân dân xã', '1. Một nội dung đủ dài để là một câu trong văn bản quy phạm.', '2. Hai.', '3. Ba.']],
    ['a table that lost its frame', ['1. Lúa', '10', 'ha', '2. Ngô', '20', 'ha', '3. Sắn', '30', 'ha']],
  ])('that are %s stay whole', (_, text) => expect(ids(structure(lines(...issuing, 'PHỤ LỤC I', 'CÁC NỘI DUNG', ...text))).slice(4)).toEqual(['app_I']));
  it('begin behind the signature without saying what they were issued with', () => {
    expect(structure(lines(...issuing, 'DANH MỤC', 'THỦ TỤC HÀNH CHÍNH', 'TT', 'Tên thủ tục')).provisions.at(-1)).toMatchObject({ id: 'app_1', kind: 'appendix', heading: 'DANH MỤC THỦ TỤC HÀNH CHÍNH' });
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
  it('stays there where names of chapters are in small letters and long entries take two lines', () => {
    const entries = ['MỤC LỤC', 'Chương I', 'Quy định chung', 'Điều 1. Phạm vi điều chỉnh .... 2', 'Điều 2. Đối tượng áp dụng của', 'quyết định ........ 3', 'Điều 3. Hồ sơ\t4'];
    expect(ids(structure(lines(...entries, 'Chương I', 'Quy định chung', dieu('1', 'Phạm vi điều chỉnh', 'x.'), dieu('2', 'Đối tượng áp dụng của quyết định', 'y.'), dieu('3', 'Hồ sơ', 'z.'))))).toEqual(['preamble', 'chp_I', 'art_1', 'art_2', 'art_3']);
  });
  it('stays there where Word marks it', () => {
    const marked: SourceLine[] = lines(...headings.slice(2, 4), ...body).map((l) => (l.index < 2 ? { ...l, contents: true } : l));
    expect(ids(structure(marked))).toEqual(['preamble', 'art_1', 'art_2', 'art_3']);
  });
  it('is not the draft itself where its articles are bare headings', () => expect(ids(structure(lines(...headings)))).toEqual(['chp_I', 'art_1', 'art_2', 'art_3']));
});
