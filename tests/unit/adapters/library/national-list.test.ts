import { describe, expect, it } from 'vitest';
import { readNationalProcedure } from '@/lib/adapters/library/national-list';
import type { ImportedArticle } from '@/lib/ports/precedents';

const line = (change: Record<string, unknown> = {}) => JSON.stringify({
  code: '1.000001', name: 'Cấp giấy phép vỉa hè', agency_dir: 'bo-xay-dung', field: 'Đường bộ', level: 'Cấp xã', decision: '12/QĐ-BXD', subjects: 'Công dân Việt Nam',
  steps: 'Bước 1: Nộp hồ sơ.\n\nBước 2: Nhận kết quả.', method_time_fee: 'Trực tiếp3 NgàyMiễn phí', dossier: 'Đơn1 bản chính', agency: 'Ủy ban nhân dân cấp xã_old',
  conditions: 'Không có thông tin', result: 'Giấy phép', legal_basis_text: '', legal_basis: ['12/2030/NĐ-CP', 'không rõ'], ...change,
});

const entry = (change?: Record<string, unknown>): ImportedArticle => {
  const read = readNationalProcedure(line(change));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('a procedure of the national list', () => {
  it('is an entry with its parts, one line a step, paper or base', () => {
    expect(entry()).toEqual({
      sourceKey: 'tthc|1.000001', kind: 'procedure', article: '', heading: 'Cấp giấy phép vỉa hè', topic: 'Đường bộ',
      parts: ['step', 'method', 'dossier', 'time_limit', 'agency', 'subject', 'result', 'fee'],
      body: [
        'Trình tự thực hiện: Bước 1: Nộp hồ sơ.', 'Bước 2: Nhận kết quả.', 'Cách thức thực hiện: Trực tiếp', 'Thành phần hồ sơ: Đơn (bản chính: 1)', 'Thời hạn giải quyết: 3 Ngày',
        'Cơ quan thực hiện: Ủy ban nhân dân cấp xã', 'Đối tượng thực hiện: Công dân Việt Nam', 'Kết quả thực hiện: Giấy phép', 'Phí, lệ phí: Miễn phí', 'Căn cứ pháp lý: 12/2030/NĐ-CP', 'Quyết định công bố: 12/QĐ-BXD',
      ].join('\n'),
      procedure: {
        code: '1.000001', field: 'Đường bộ', level: 'Cấp xã', legalBases: ['12/2030/NĐ-CP'],
        parts: {
          step: 'Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.', method: 'Trực tiếp', dossier: 'Đơn (bản chính: 1)', time_limit: '3 Ngày', agency: 'Ủy ban nhân dân cấp xã',
          subject: 'Công dân Việt Nam', result: 'Giấy phép', fee: 'Miễn phí',
        },
      },
      document: { sourceKey: 'tthc|1.000001', number: '1.000001', title: 'Cấp giấy phép vỉa hè', type: 'Thủ tục hành chính', agency: 'Bộ Xây dựng', issuedOn: null, effectiveOn: null, vouchedOn: null },
    });
  });

  it('has a line for each step, where the source ran them together', () => {
    expect(entry({ steps: 'Trình tự thực hiện: Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả tại Bước 1.' }).procedure?.parts.step).toBe('Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả tại Bước 1.');
  });

  it('keeps the letter of a step beside it', () => {
    expect(entry({ steps: 'a) Bước 1: Nộp hồ sơ.\nb) Bước 2: Thẩm tra (nếu có) Bước 3: Nhận kết quả.' }).procedure?.parts.step).toBe('a) Bước 1: Nộp hồ sơ.\nb) Bước 2: Thẩm tra (nếu có)\nBước 3: Nhận kết quả.');
  });

  it('has the bases that only the text names, where none is listed', () => {
    expect(entry({ legal_basis: [], legal_basis_text: 'Luật 54/2014/QH1354/2014/QH13Nghị định12/2030/NĐ-CP' }).procedure?.legalBases).toContain('12/2030/NĐ-CP');
  });

  it('takes what it does not know for nothing', () => {
    expect(entry({ dossier: 5, method_time_fee: null, steps: {}, legal_basis: 'x' })).toMatchObject({ heading: 'Cấp giấy phép vỉa hè', procedure: { parts: { result: 'Giấy phép' }, legalBases: [] } });
  });

  it.each([
    ['no JSON', '{', 'không phải JSON'], ['without name', line({ name: ' ' }), 'thiếu hoặc sai mục name'], ['without code', line({ code: undefined }), 'thiếu hoặc sai mục code'],
  ])('that is %s is told as bad', (_, json, error) => {
    expect(readNationalProcedure(json)).toMatchObject({ error });
  });
});
