import { describe, expect, it } from 'vitest';
import { bodyOf, choose, matching, openInside, type Chosen } from '@/app/(main)/dossiers/[dossierId]/procedures/chosen';
import { articlesOf } from '@/lib/usecases/_articles';
import { diem, dieu, documentOf, khoan } from '@/tests/support/document';

const articles = articlesOf(documentOf(
  dieu('1', 'Phạm vi'),
  dieu('2', 'Báo cáo', khoan('1', 'Gồm:', diem('a', 'Bảng kê cây'), diem('b', 'Ảnh')), khoan('2', 'Trước ngày 15.')),
).provisions);
const of = (...ids: string[]): Chosen => new Map(ids.map((id) => [id, null]));
const left = (chosen: Chosen) => openInside(articles[1]!, chosen).map(({ id }) => id.replace('art_2__', ''));

describe('the provisions of a procedure to add', () => {
  it('leave what stands in a chosen clause out of the list', () => {
    expect(left(of())).toEqual(['para_1', 'para_1__point_a', 'para_1__point_b', 'para_2']);
    expect(left(of('art_2__para_1'))).toEqual(['para_1', 'para_2']);
    expect(left(of('art_2'))).toEqual([]);
  });

  it.each([['', ['Điều 1', 'Điều 2']], ['bao cao', ['Điều 2']], ['BẢNG KÊ', ['Điều 2']], ['điều 1', ['Điều 1']], ['giấy phép', []]])('are found by “%s”', (query, places) =>
    expect(matching(articles, query).map(({ place }) => place)).toEqual(places));

  it('are sent with the part each was said to regulate', () => {
    const chosen = choose(choose(choose(of('art_1', 'art_2__para_2'), 'art_1', undefined), 'art_2__para_2', 'time_limit'), 'art_2__para_1', 'dossier');
    expect(bodyOf(choose(chosen, 'art_2__para_1__point_b', 'dossier'))).toEqual({
      provisionIds: ['art_2__para_2', 'art_2__para_1', 'art_2__para_1__point_b'],
      parts: { time_limit: ['art_2__para_2'], dossier: ['art_2__para_1', 'art_2__para_1__point_b'] },
    });
  });
});
