import { describe, expect, it } from 'vitest';
import { draftQuestion } from '@/lib/domain/precedents/draft-question';
import { diem, dieu, documentOf, khoan } from '../../support/document';

const { provisions } = documentOf(dieu('5', 'Hồ sơ cấp thẻ đò', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị;'), diem('b', 'Ảnh màu.')), khoan('2', 'Số lượng: 01 bộ.')), dieu('6', '', 'Không có tên.'));

describe('the library is asked for a provision', () => {
  it.each([
    ['with its points, under the heading of the article', 'art_5__para_1', 'Hồ sơ cấp thẻ đò\nHồ sơ gồm:\nĐơn đề nghị;\nẢnh màu.'],
    ['alone, where nothing stands in it', 'art_5__para_1__point_b', 'Hồ sơ cấp thẻ đò\nẢnh màu.'],
    ['with all its clauses, where it is an article', 'art_5', 'Hồ sơ cấp thẻ đò\nHồ sơ gồm:\nĐơn đề nghị;\nẢnh màu.\nSố lượng: 01 bộ.'],
    ['without a heading, where the article has none', 'art_6', 'Không có tên.'],
  ])('%s', (_, id, text) => expect(draftQuestion(provisions, id)).toBe(text));

  it('with the chosen words alone', () => expect(draftQuestion(provisions, 'art_5__para_2', { start: 10, end: 15 })).toBe('01 bộ'));
  it('with the whole of it where the chosen words are only spaces', () => expect(draftQuestion(provisions, 'art_5__para_2', { start: 9, end: 10 })).toBe('Hồ sơ cấp thẻ đò\nSố lượng: 01 bộ.'));
  it('not at all where the draft has no such provision', () => expect(draftQuestion(provisions, 'art_9')).toBeNull());
});
