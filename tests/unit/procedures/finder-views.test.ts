import { describe, expect, it } from 'vitest';
import { finderViews } from '@/lib/domain/procedures/finder-views';
import { changed } from '../../support/labels';
import { diem, dieu, documentOf, khoan, type Sketch } from '../../support/document';

const phuLuc = (heading: string, text: string, ...children: Sketch[]): Sketch => ({ kind: 'appendix', number: 'I', heading, text, children });
const headings = (...sketches: Sketch[]): string[] => finderViews(documentOf(...sketches)).map((view) => view.article.heading);

describe('an amending article', () => {
  const amend = (article: string) => ({ target: { operation: 'amend' as const, act: 'Luật Đò ngang', article } });
  const doc = changed(documentOf(dieu('2', 'Sửa đổi, bổ sung một số điều của Luật Đò ngang',
    khoan('1', 'Sửa đổi, bổ sung Điều 5 như sau:', diem('a', 'Đơn đề nghị.')), khoan('2', 'Sửa đổi, bổ sung Điều 9 như sau:'))), { art_2__para_1: amend('5'), art_2__para_2: amend('9') });

  it('is read instruction by instruction', () => {
    expect(finderViews(doc).map((view) => [view.provision.id, view.article.lines.length])).toEqual([['art_2__para_1', 2], ['art_2__para_2', 1]]);
  });
  it('with one instruction stays one', () => {
    const one = changed(doc, { art_2__para_2: { target: undefined } });
    expect(finderViews(one).map((view) => view.provision.id)).toEqual(['art_2']);
  });
});

describe('an appendix', () => {
  it('of several procedures is read clause by clause', () => {
    expect(headings(phuLuc('TRÌNH TỰ, THỦ TỤC', '', khoan('1', 'Cấp mới thẻ', diem('a', 'Nộp đơn.')), khoan('2', 'Cấp lại thẻ', diem('a', 'Nộp đơn.'))))).toEqual(['Cấp mới thẻ', 'Cấp lại thẻ']);
  });
  it.each([
    ['a table of steps', 'Quy trình giải quyết', 'Bước 1\nTiếp nhận\n01 ngày', ['Quy trình giải quyết']],
    ['a form to fill in', 'Quy trình giải quyết', 'Kính gửi: Sở Y tế', []],
    ['blanks', 'Trình tự giải quyết', 'Tên: ……\nTuổi: ……', []],
    ['a list', 'Danh mục thủ tục hành chính', 'Cấp thẻ', []],
    ['technical matter', 'Bậc chịu lửa', 'Cửa đi\nCửa sổ', []],
    ['a list of a thousand cells', 'Quy trình giải quyết', Array.from({ length: 1000 }, () => 'ô').join('\n'), []],
  ])('that is %s', (_, heading, text, seen) => expect(headings(phuLuc(heading, text))).toEqual(seen));

  it('says which provision each line comes from', () => {
    const [view] = finderViews(documentOf(phuLuc('Trình tự', '', khoan('1', 'Cấp thẻ', diem('a', 'Nộp đơn.')))));
    expect(view?.owners.map(({ id }) => id)).toHaveLength(view?.article.lines.length ?? -1);
  });
});
