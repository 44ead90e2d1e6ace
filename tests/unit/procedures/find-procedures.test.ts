import { describe, expect, it } from 'vitest';
import { findProcedures } from '@/lib/domain/procedures/find-procedures';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { chuong, diem, dieu, documentOf, khoan, type Sketch } from '../../support/document';
import { changed, labels, titled as withTitle } from '../../support/labels';

const titled = (title: string, ...sketches: Sketch[]): StructuredDocument => withTitle(title, documentOf(...sketches));

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

describe('an article with several procedures', () => {
  const heading = 'Hồ sơ cấp mới, cấp lại thẻ đò ngang';
  const doc = documentOf(dieu('5', heading,
    khoan('1', 'Hồ sơ cấp mới gồm:', diem('a', 'Đơn đề nghị.')), khoan('2', 'Hồ sơ cấp lại gồm:', diem('a', 'Đơn đề nghị cấp lại.')), khoan('3', 'Số lượng hồ sơ: 01 bộ.')));
  const DOSSIERS = { art_5__para_1: ['dossier'], art_5__para_2: ['dossier'], art_5__para_3: ['dossier'] } as const;

  it('is told apart by its clauses, each named with the object of the heading', () => {
    expect(findProcedures(doc, labels(doc, DOSSIERS)).map((p) => p.name)).toEqual(['Cấp mới thẻ đò ngang', 'Cấp lại thẻ đò ngang']);
  });
  it('gives each the clauses that hold for all', () => {
    expect(findProcedures(doc, labels(doc, DOSSIERS)).map((p) => p.parts.dossier)).toEqual([['art_5__para_1', 'art_5__para_3'], ['art_5__para_2', 'art_5__para_3']]);
  });
  it('is one where the clauses are steps of one matter', () => {
    const steps = documentOf(dieu('5', 'Trình tự cấp thẻ đò ngang', khoan('1', 'Tiếp nhận hồ sơ: một cửa.'), khoan('2', 'Thẩm định hồ sơ: 03 ngày.'), khoan('3', 'Phê duyệt hồ sơ: 01 ngày.')));
    expect(findProcedures(steps, labels(steps, { art_5__para_1: ['step'], art_5__para_2: ['step'], art_5__para_3: ['step'] }))).toHaveLength(1);
  });
});

describe('conditions of several procedures', () => {
  const doc = documentOf(dieu('4', 'Điều kiện cấp, cấp lại thẻ đò ngang', khoan('1', 'Đủ 18 tuổi.')), dieu('5', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Nộp.')), dieu('6', 'Thủ tục cấp lại thẻ đò ngang', khoan('1', 'Nộp.')));
  const found = findProcedures(doc, labels(doc, { art_4__para_1: ['condition'], art_5__para_1: ['step'], art_6__para_1: ['step'] }));

  it('belong to each of them', () => expect(found.map((p) => [p.name, p.parts.condition])).toEqual([['Cấp thẻ đò ngang', ['art_4__para_1']], ['Cấp lại thẻ đò ngang', ['art_4__para_1']]]));
});

describe('what an amending draft does', () => {
  const target = (operation: 'amend' | 'add' | 'repeal', clause?: string) => ({ target: { operation, act: 'Luật Đò ngang', article: '5', ...(clause !== undefined && { clause }) } });
  const found = (change: ReturnType<typeof target>) => {
    const doc = changed(documentOf(dieu('1', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Nộp đơn.'))), { art_1: change });
    return findProcedures(doc, labels(doc, { art_1__para_1: ['step', 'dossier'] }))[0];
  };

  it('to a clause amends the procedure, and says which clause', () => {
    expect(found(target('amend', '2'))).toMatchObject({ nature: 'amended', targets: [{ operation: 'amend', act: 'Luật Đò ngang', article: '5', clause: '2', provision: 'art_1' }] });
  });
  it('by a clause more amends it too', () => expect(found(target('add', '2'))?.nature).toBe('amended'));
  it('by a whole article more lays down a new one', () => expect(found(target('add'))?.nature).toBe('new'));
});

describe('a clause that repeals', () => {
  const names = (text: string) => {
    const doc = documentOf(dieu('1', 'Bãi bỏ', khoan('1', text)));
    return findProcedures(doc, []).map(({ name, nature, missing }) => ({ name, nature, missing }));
  };
  it('a procedure by name, does away with it; what is repealed need not be complete', () => {
    expect(names('Bãi bỏ thủ tục cấp lại thẻ đò ngang quy định tại Điều 6.')).toEqual([{ name: 'Cấp lại thẻ đò ngang', nature: 'repealed', missing: [] }]);
  });
  it.each(['Bãi bỏ khoản 2 Điều 6.', 'Bãi bỏ các quy định trước đây trái với Quyết định này.', 'Thủ tục cấp lại thẻ đò ngang bị bãi bỏ từ năm sau.'])('%j names none', (text) => expect(names(text)).toEqual([]));
});

describe('what agencies do among themselves', () => {
  const found = (text: string) => {
    const doc = documentOf(dieu('8', 'Trách nhiệm của Sở Xây dựng', khoan('1', text)));
    return findProcedures(doc, labels(doc, { art_8__para_1: ['step'] }));
  };
  it('is no procedure', () => expect(found('Tổng hợp, báo cáo Ủy ban nhân dân tỉnh.')).toEqual([]));
  it('is one where it settles what a person asks for', () => expect(found('Thẩm định hồ sơ đề nghị cấp thẻ lái đò ngang.').map((p) => p.name)).toEqual(['Cấp thẻ lái đò ngang']));
});

describe('procedures of one name', () => {
  const doc = documentOf(chuong('I', 'Cấp tỉnh', dieu('1', 'Cấp thẻ đò ngang', khoan('1', 'Nộp.'))), chuong('II', 'Cấp xã', dieu('2', 'Cấp thẻ đò ngang', khoan('1', 'Nộp.'))));
  it('are told apart by their place', () => {
    expect(findProcedures(doc, labels(doc, { art_1__para_1: ['step'], art_2__para_1: ['step'] })).map((p) => p.name)).toEqual(['Cấp thẻ đò ngang (Điều 1)', 'Cấp thẻ đò ngang (Điều 2)']);
  });
});
