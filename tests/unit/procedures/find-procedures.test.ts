import { describe, expect, it } from 'vitest';
import { findProcedures } from '@/lib/domain/procedures/find-procedures';
import type { LabelledProvision, Part } from '@/lib/domain/procedures/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { chuong, dieu, documentOf, khoan, type Sketch } from '../../support/document';

const titled = (title: string, ...sketches: Sketch[]): StructuredDocument => {
  const doc = documentOf(...sketches);
  return { ...doc, head: { ...doc.head, title } };
};

/** Labels provisions by id, all surely. */
function labels(doc: StructuredDocument, of: Readonly<Record<string, readonly Part[]>>): LabelledProvision[] {
  return doc.provisions.flatMap((provision) => {
    const parts = of[provision.id];
    return parts ? [{ provision, parts: parts.map((part) => ({ part, confidence: 0.9, reasons: [] })) }] : [];
  });
}

describe('articles of one matter', () => {
  const doc = titled('Quy định hỗ trợ tiền thuê nhà cho giáo viên trên địa bàn tỉnh Cà Mau',
    dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc hỗ trợ.'),
    dieu('2', 'Điều kiện hỗ trợ', khoan('1', 'Đang dạy tại trường công lập.')),
    dieu('3', 'Hồ sơ đề nghị hỗ trợ', khoan('1', 'Đơn đề nghị.')),
    dieu('4', 'Trình tự hỗ trợ', khoan('1', 'Giáo viên nộp hồ sơ tại Ủy ban nhân dân cấp xã.')));
  const [found, ...others] = findProcedures(doc, labels(doc, { art_2__para_1: ['condition'], art_3__para_1: ['dossier'], art_4__para_1: ['step'] }));

  it('are one procedure, named after the act where the headings name only an action', () => {
    expect(others).toEqual([]);
    expect(found?.name).toBe('Hỗ trợ tiền thuê nhà cho giáo viên');
    expect(found?.provisions).toEqual(['art_2', 'art_3', 'art_4', 'art_2__para_1', 'art_3__para_1', 'art_4__para_1']);
  });

  it('count what a step says in passing: where one files', () => {
    expect(found?.parts.agency).toEqual(['art_4__para_1']);
    expect(found?.missing).toEqual(['method', 'time_limit', 'subject', 'result']);
  });
});

describe('a decree with several procedures', () => {
  const doc = titled('Quy định về kinh doanh rượu',
    chuong('II', 'Giấy phép',
      dieu('5', 'Hồ sơ đề nghị cấp giấy phép bán buôn rượu', khoan('1', 'Đơn.')),
      dieu('6', 'Trình tự cấp giấy phép bán buôn rượu', khoan('1', 'Nộp.')),
      dieu('7', 'Cấp lại giấy phép bán buôn rượu', khoan('1', 'Nộp.'))));
  const found = findProcedures(doc, labels(doc, { art_5__para_1: ['dossier'], art_6__para_1: ['step'], art_7__para_1: ['step', 'dossier'] }));

  it('keeps granting and granting again apart', () => {
    expect(found.map((p) => p.name)).toEqual(['Cấp giấy phép bán buôn rượu', 'Cấp lại giấy phép bán buôn rượu']);
  });
});

describe('articles that are each a whole', () => {
  const doc = documentOf(
    dieu('5', 'Cấp lại giấy phép lái đò do bị mất', khoan('1', 'Nộp.')),
    dieu('6', 'Cấp lại giấy phép lái đò do hư hỏng nặng', khoan('1', 'Nộp.')),
    dieu('9', 'Tổ chức thực hiện', khoan('1', 'Sở tiếp nhận hồ sơ.')));

  it('stay apart however alike, and the final provisions join neither', () => {
    const found = findProcedures(doc, labels(doc, { art_5__para_1: ['step'], art_6__para_1: ['step'], art_9__para_1: ['step'] }));
    expect(found.map((p) => p.provisions[0])).toEqual(['art_5', 'art_6']);
  });
});

describe('what is not a procedure', () => {
  const doc = documentOf(dieu('1', 'Điều kiện cấp thẻ', khoan('1', 'Đủ 18 tuổi.')));

  it('a condition alone', () => expect(findProcedures(doc, labels(doc, { art_1__para_1: ['condition'] }))).toEqual([]));
  it('a document without labels', () => expect(findProcedures(doc, [])).toEqual([]));
});

describe('the nature of a procedure', () => {
  const sketch = dieu('1', 'Thủ tục cấp thẻ thư viện', khoan('1', 'Nộp đơn.'));
  const natureIn = (change: (doc: StructuredDocument) => StructuredDocument): string | undefined => {
    const doc = change(titled('Quy định về thư viện', sketch));
    return findProcedures(doc, labels(doc, { art_1__para_1: ['step', 'dossier'] }))[0]?.nature;
  };

  it('is new in a new act', () => expect(natureIn((doc) => doc)).toBe('new'));
  it('is delegated in an act that details a law', () => expect(natureIn((doc) => ({ ...doc, head: { ...doc.head, title: 'Quy định chi tiết Luật Thư viện' } }))).toBe('delegated'));
  it('is amended where the text is quoted into another act', () => {
    expect(natureIn((doc) => ({ ...doc, provisions: doc.provisions.map((p) => ({ ...p, quoted: true })) }))).toBe('amended');
  });
  it('is repealed where every target is repealed', () => {
    expect(natureIn((doc) => ({ ...doc, provisions: doc.provisions.map((p) => ({ ...p, target: { operation: 'repeal' as const } })) }))).toBe('repealed');
  });
});
