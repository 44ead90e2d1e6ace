import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothTexts, compareVersions, textOf } from '@/lib/domain/compare/compare';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { chuong, diem, dieu, documentOf, khoan, type Sketch } from '@/tests/support/document';

const scope = dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định chính sách hỗ trợ giống cây trồng.');
const papers = (number: string) =>
  dieu(number, 'Hồ sơ đề nghị hỗ trợ', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị theo mẫu số 01;'), diem('b', 'Bản sao giấy chứng nhận quyền sử dụng đất;')), khoan('2', 'Số lượng hồ sơ: 01 bộ.'));
const term = (number: string, days: string) => dieu(number, 'Thời hạn giải quyết', `Trong thời hạn ${days} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.`);
const force = (number: string) => dieu(number, 'Hiệu lực thi hành', 'Quyết định này có hiệu lực kể từ ngày ký.');

/** Every change that is not "same", in words: "changed art_3", "renumbered art_2 -> art_3", "added art_2". */
function told(before: StructuredDocument, after: StructuredDocument): string[] {
  return compareVersions(before, after)
    .filter((change) => change.kind !== 'same')
    .map(({ kind, from, to }) => (from === to || !from || !to ? `${kind} ${to ?? from}` : `${kind} ${from} -> ${to}`));
}

describe('two versions', () => {
  const base = documentOf(scope, papers('2'), term('3', '10'), force('4'));
  it('finds nothing between a version and itself', () => expect(told(base, base)).toEqual([]));
  it('finds changed words in their provision', () => {
    const after = documentOf(scope, papers('2'), term('3', '07'), force('4'));
    const changes = compareVersions(base, after);
    expect(told(base, after)).toEqual(['changed art_3']);
    expect(changes.find((change) => change.to === 'art_3')?.words).toEqual([
      { op: 'same', text: 'Thời hạn giải quyết\nTrong thời hạn ' },
      { op: 'deleted', text: '10 ' },
      { op: 'added', text: '07 ' },
      { op: 'same', text: 'ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.' },
    ]);
  });
  it('keeps articles behind an inserted one as renumbered, their clauses as the same', () => {
    const inserted = dieu('2', 'Đối tượng áp dụng', 'Hộ gia đình, cá nhân trực tiếp sản xuất nông nghiệp.');
    expect(told(base, documentOf(scope, inserted, papers('3'), term('4', '10'), force('5')))).toEqual([
      'added art_2',
      'renumbered art_2 -> art_3',
      'renumbered art_3 -> art_4',
      'renumbered art_4 -> art_5',
    ]);
  });
  it('tells a deleted point from the ones that close up behind it', () => {
    const shorter = dieu('2', 'Hồ sơ đề nghị hỗ trợ', khoan('1', 'Hồ sơ gồm:', diem('a', 'Bản sao giấy chứng nhận quyền sử dụng đất;')), khoan('2', 'Số lượng hồ sơ: 01 bộ.'));
    expect(told(base, documentOf(scope, shorter, term('3', '10'), force('4')))).toEqual([
      'deleted art_2__para_1__point_a',
      'renumbered art_2__para_1__point_b -> art_2__para_1__point_a',
    ]);
  });
  it('follows an article that changed places', () => {
    expect(told(base, documentOf(scope, force('2'), papers('3'), term('4', '10')))).toEqual([
      'moved art_4 -> art_2',
      'renumbered art_2 -> art_3',
      'renumbered art_3 -> art_4',
    ]);
  });
  it('follows a clause that went to another article', () => {
    const without = dieu('2', 'Hồ sơ đề nghị hỗ trợ', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị theo mẫu số 01;'), diem('b', 'Bản sao giấy chứng nhận quyền sử dụng đất;')));
    const withIt = dieu('4', 'Hiệu lực thi hành', 'Quyết định này có hiệu lực kể từ ngày ký.', khoan('1', 'Số lượng hồ sơ: 01 bộ.'));
    expect(told(base, documentOf(scope, without, term('3', '10'), withIt))).toEqual(['moved art_2__para_2 -> art_4__para_1']);
  });
  it('does not call an article moved because a chapter was put over it', () => {
    const after = documentOf(chuong('I', 'QUY ĐỊNH CHUNG', scope, papers('2')), chuong('II', 'TỔ CHỨC THỰC HIỆN', term('3', '10'), force('4')));
    expect(told(base, after)).toEqual(['added chp_I', 'added chp_II']);
  });
  it('calls an article moved that went from one chapter to another', () => {
    const before = documentOf(chuong('I', 'QUY ĐỊNH CHUNG', scope, papers('2')), chuong('II', 'THỰC HIỆN', term('3', '10'), force('4')));
    const after = documentOf(chuong('I', 'QUY ĐỊNH CHUNG', scope), chuong('II', 'THỰC HIỆN', papers('2'), term('3', '10'), force('4')));
    expect(told(before, after)).toEqual(['moved art_2']);
  });
  it('takes a wholly other text under an old number for another provision', () => {
    const other = dieu('3', 'Kinh phí', 'Ngân sách tỉnh bảo đảm theo phân cấp hiện hành của Nhà nước.');
    expect(told(base, documentOf(scope, papers('2'), other, force('4')))).toEqual(['deleted art_3', 'added art_3']);
  });
  it('does not see a change in where a tone is put, or in decomposed letters', () => {
    const one = documentOf(dieu('1', 'Hoà giải', 'Uỷ ban nhân dân xã hoà giải.'));
    const other = documentOf(dieu('1', 'Hòa giải', 'Ủy ban nhân dân xã hòa giải.'.normalize('NFD')));
    expect(told(one, other)).toEqual([]);
  });
  it('does see a change of tone', () => {
    expect(told(documentOf(dieu('1', 'Thu phí', 'Mức thu.')), documentOf(dieu('1', 'Thù phí', 'Mức thu.')))).toEqual(['changed art_1']);
  });
  it('survives a parent that does not exist and empty provisions', () => {
    const orphan = { ...base, provisions: base.provisions.map((one) => ({ ...one, parent: one.parent && 'nowhere', text: '', heading: '' })) };
    expect(compareVersions(orphan, base)).toHaveLength(compareVersions(base, orphan).length);
  });
});

const syllable = fc.constantFrom('hồ', 'sơ', 'đơn', 'đề', 'nghị', 'hoà', 'hòa', 'giấy', 'phép', '10', 'ngày', ',', 'xã');
const words = fc.array(syllable, { maxLength: 12 }).map((list) => list.join(' '));
const point = fc.tuple(fc.constantFrom('a', 'b', 'c'), words).map(([number, text]) => diem(number, text));
const clause = fc.tuple(fc.constantFrom('1', '2', '3'), words, fc.array(point, { maxLength: 3 })).map(([number, text, points]) => khoan(number, text, ...points));
const article: fc.Arbitrary<Sketch> = fc.tuple(fc.constantFrom('1', '2', '3', '4'), words, words, fc.array(clause, { maxLength: 3 })).map(([number, heading, text, clauses]) => dieu(number, heading, text, ...clauses));
const anyDocument = fc.tuple(fc.array(article, { maxLength: 4 }), fc.array(article, { maxLength: 3 })).map(([loose, held]) => documentOf(...loose, chuong('I', 'QUY ĐỊNH', ...held)));

describe('any two versions', () => {
  it('have every provision of both in exactly one change', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const changes = compareVersions(a, b);
        expect(changes.flatMap((change) => change.from ?? []).sort()).toEqual(a.provisions.map((one) => one.id).sort());
        expect(changes.flatMap((change) => change.to ?? [])).toEqual(b.provisions.map((one) => one.id));
      }),
    );
  });
  it('are given back by the words of the changes', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const text = (document: StructuredDocument, id: string | null) => document.provisions.filter((one) => one.id === id).map(textOf).join('');
        for (const { from, to, words: spans } of compareVersions(a, b)) {
          if (spans) expect(bothTexts(spans)).toEqual({ before: text(a, from), after: text(b, to) });
        }
      }),
    );
  });
  it('are all the same where they are one', () => {
    fc.assert(
      fc.property(anyDocument, (a) => {
        expect(compareVersions(a, a).filter((change) => change.kind !== 'same' || change.from !== change.to)).toEqual([]);
      }),
    );
  });
});
