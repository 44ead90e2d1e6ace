import { expect, it } from 'vitest';
import { articlesOf } from '@/lib/usecases/_articles';
import { chuong, diem, dieu, documentOf, khoan } from '@/tests/support/document';

const draft = documentOf(
  chuong('I', 'Quy định chung', dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc báo cáo.')),
  dieu('2', '', 'Điều không có tên.', khoan('1', 'Hồ sơ gồm:', diem('a', 'Bảng kê'))),
);

it('articles to choose from hold their clauses and points, and nothing stands outside an article', () => {
  expect(articlesOf(draft.provisions)).toEqual([
    { id: 'art_1', parent: 'chp_I', place: 'Điều 1', words: 'Phạm vi điều chỉnh', inside: [] },
    { id: 'art_2', parent: null, place: 'Điều 2', words: 'Điều không có tên.', inside: [
      { id: 'art_2__para_1', parent: 'art_2', place: 'Khoản 1 Điều 2', words: 'Hồ sơ gồm:' },
      { id: 'art_2__para_1__point_a', parent: 'art_2__para_1', place: 'Điểm a khoản 1 Điều 2', words: 'Bảng kê' },
    ] },
  ]);
});

it('a long provision is shown by how it begins, with no word cut', () => {
  const [article] = articlesOf(documentOf(dieu('1', '', 'Hộ nông dân gửi bảng kê '.repeat(20))).provisions);
  expect(article?.words).toMatch(/^(Hộ nông dân gửi bảng kê ?)+( (Hộ|nông|dân|gửi|bảng|kê))* …$/u);
  expect(article?.words.length).toBeLessThanOrEqual(142);
});
