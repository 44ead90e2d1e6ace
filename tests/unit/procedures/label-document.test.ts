import { describe, expect, it } from 'vitest';
import { loadFinderModel } from '@/lib/adapters/models/finder';
import { labelArticle } from '@/lib/domain/procedures/label-article';
import { labelDocument } from '@/lib/domain/procedures/label-document';
import type { Part } from '@/lib/domain/procedures/types';
import { diem, dieu, documentOf, khoan } from '../../support/document';

const model = loadFinderModel();

const doc = documentOf(
  dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc cấp thẻ tham quan bảo tàng.'),
  dieu('2', 'Hồ sơ đề nghị cấp thẻ',
    khoan('1', 'Thành phần hồ sơ gồm:', diem('a', 'Đơn đề nghị cấp thẻ theo Mẫu số 01 ban hành kèm theo Quyết định này;'), diem('b', 'Bản sao giấy tờ chứng minh thuộc đối tượng được cấp thẻ.')),
    khoan('2', 'Số lượng hồ sơ: 01 bộ.')),
  dieu('3', 'Trình tự, thủ tục cấp thẻ',
    khoan('1', 'Cá nhân đề nghị cấp thẻ nộp hồ sơ trực tiếp hoặc qua bưu chính đến Sở Văn hóa, Thể thao và Du lịch.'),
    khoan('2', 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Văn hóa, Thể thao và Du lịch cấp thẻ; trường hợp không cấp thẻ phải trả lời bằng văn bản và nêu rõ lý do.')),
  dieu('4', 'Tổ chức thực hiện', 'Giám đốc Sở Văn hóa, Thể thao và Du lịch, Thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này.'),
);

const labelled = labelDocument(model, doc);
const partsAt = (id: string): Part[] => labelled.find((l) => l.provision.id === id)?.parts.map((p) => p.part) ?? [];

describe('the shipped model', () => {
  it.each<[string, Part]>([
    ['art_2__para_1', 'dossier'],
    ['art_2__para_1__point_a', 'dossier'],
    ['art_2__para_1__point_a', 'form'],
    ['art_2__para_1__point_b', 'dossier'],
    ['art_2__para_2', 'dossier'],
    ['art_3__para_1', 'step'],
    ['art_3__para_1', 'method'],
    ['art_3__para_2', 'step'],
    ['art_3__para_2', 'time_limit'],
  ])('finds in %s the part %s', (id, part) => expect(partsAt(id)).toContain(part));

  it.each(['art_1', 'art_4'])('finds nothing in %s', (id) => expect(partsAt(id)).toEqual([]));

  it('gives each label a reason in words and a confidence between 0 and 1', () => {
    for (const { parts } of labelled) for (const part of parts) {
      expect(part.reasons.length).toBeGreaterThan(0);
      expect(part.reasons.every((r) => r.because !== '')).toBe(true);
      expect(part.confidence).toBeGreaterThan(0);
      expect(part.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('says the same twice', () => expect(labelDocument(model, doc)).toEqual(labelled));
});

describe('broken articles', () => {
  it.each([
    ['no lines', []],
    ['an empty line', ['']],
    ['signs only', ['…', '- ', ':']],
    ['a very long line', ['hồ sơ '.repeat(5000)]],
  ])('with %s do not stop the finder', (_, lines) => {
    const article = { docTitle: null, docNumber: null, path: null, article: 'Điều 1', heading: '', lines };
    expect(() => labelArticle(model, article)).not.toThrow();
  });
});
