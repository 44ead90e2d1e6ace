import { describe, expect, it } from 'vitest';
import { dossierOf } from '@/lib/adapters/library/national-dossier';

describe('the papers of a procedure of the national list', () => {
  it.each([
    ['glued', 'Đơn đề nghị1 bản chínhBản sao giấy phép0 bản chính,1 bản sao', ['Đơn đề nghị (bản chính: 1)', 'Bản sao giấy phép (bản sao: 1)']],
    ['glued with dashes', '- Đơn;1 bản chính- Ảnh 4x6.2 bản chính', ['- Đơn (bản chính: 1)', '- Ảnh 4x6 (bản chính: 2)']],
    ['whose name ends with a number', 'Đơn theo Mẫu số 051 bản chính,1 bản saoBản vẽ1 bản chính', ['Đơn theo Mẫu số 05 (bản chính: 1; bản sao: 1)', 'Bản vẽ (bản chính: 1)']],
    ['with a sentence about copies', 'Nộp 01 bản chính và 01 bản sao giấy phép1 bản chính', ['Nộp 01 bản chính và 01 bản sao giấy phép (bản chính: 1)']],
    ['of two cases', 'Trường hợp cấp lạiTên giấy tờMẫu đơn, tờ khaiSố lượngĐơn1 bản chínhBao gồmTên giấy tờMẫu đơn, tờ khaiSố lượngẢnh1 bản chính', ['Trường hợp cấp lại', 'Đơn (bản chính: 1)', 'Ảnh (bản chính: 1)']],
    ['that are a text', 'Không quy định hồ sơ', ['Không quy định hồ sơ']],
    ['that are none', 'Không có thông tin', []],
    ['that are no text', null, []],
  ])('%s come one a line', (_, cell, papers) => {
    expect(dossierOf(cell).papers).toEqual(papers);
  });

  it('have their forms told apart where the name of the file shows', () => {
    expect(dossierOf('Giấy đề nghị đăng kýMẫu TP-01.docx1 bản chínhTờ khai1 bản chính')).toEqual({ papers: ['Giấy đề nghị đăng ký (bản chính: 1)', 'Tờ khai (bản chính: 1)'], forms: ['Mẫu TP-01'] });
  });

  it('have the whole name of a form also behind a Roman number', () => {
    expect(dossierOf('Báo cáo khoáng sản nhóm IVMau 36 - PL2_36.2025.TT-ABC.docx1 bản chính')).toEqual({ papers: ['Báo cáo khoáng sản nhóm IV (bản chính: 1)'], forms: ['Mau 36 - PL2_36.2025.TT-ABC'] });
  });

  it.each([
    ['a list', [{ ten_giay_to: 'Đơn', so_luong: 'Mau1.doc', ghi_chu: 'Bản chính: 1\nBản sao: 0' }, { ten_giay_to: 'Ảnh', so_luong: '2 ảnh', ghi_chu: '' }]],
    ['the print of a list', "[{'ten_giay_to': 'Đơn', 'so_luong': 'Mau1.doc', 'ghi_chu': 'Bản chính: 1\\nBản sao: 0'}, {'ten_giay_to': 'Ảnh', 'so_luong': '2 ảnh', 'ghi_chu': ''}]"],
  ])('are read from %s', (_, cell) => {
    expect(dossierOf(cell)).toEqual({ papers: ['Đơn (bản chính: 1)', 'Ảnh (2 ảnh)'], forms: ['Mau1'] });
  });
});
