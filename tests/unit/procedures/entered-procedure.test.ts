import { describe, expect, it } from 'vitest';
import { enteredProcedure, type EnteredProcedure } from '@/lib/domain/procedures/entered-procedure';
import { nameKey } from '@/lib/domain/procedures/name-key';
import { diem, dieu, documentOf, khoan } from '@/tests/support/document';

const draft = documentOf(
  dieu('1', 'Phạm vi', 'Quy định việc báo cáo.'),
  dieu('2', 'Báo cáo', khoan('1', 'Hộ nộp báo cáo gồm:', diem('a', 'Bảng kê'), diem('b', 'Ảnh chụp')), khoan('2', 'Trước ngày 15 tháng 12.')),
).provisions;

const enter = (over: Partial<EnteredProcedure>) => enteredProcedure(draft, { name: 'Báo cáo kết quả', nature: 'new', provisions: ['art_2__para_2'], parts: {}, ...over });

describe('a procedure that a person enters', () => {
  it.each<[string, string[], string[]]>([
    ['a clause alone', ['art_2__para_2'], ['art_2__para_2']],
    ['a clause with its points', ['art_2__para_1'], ['art_2__para_1', 'art_2__para_1__point_a', 'art_2__para_1__point_b']],
    ['an article with all that stands in it', ['art_2'], ['art_2', 'art_2__para_1', 'art_2__para_1__point_a', 'art_2__para_1__point_b', 'art_2__para_2']],
    ['provisions in the order of the draft, each once', ['art_2__para_2', 'art_1', 'art_2__para_2'], ['art_1', 'art_2__para_2']],
    ['nothing that the draft does not have', ['art_9'], []],
  ])('takes in %s', (_, provisions, taken) => expect(enter({ provisions }).provisions).toEqual(taken));

  it('lacks the required parts that were not pointed out, but not its name', () => {
    expect(enter({}).missing).toEqual(['step', 'method', 'dossier', 'time_limit', 'subject', 'agency', 'result']);
    expect(enter({ provisions: ['art_2'], parts: { dossier: ['art_2__para_1'], time_limit: ['art_2__para_2'] } }).missing).toEqual(['step', 'method', 'subject', 'agency', 'result']);
  });

  it('has no part in a provision that was not chosen', () => {
    expect(enter({ parts: { dossier: ['art_2__para_1'], time_limit: ['art_2__para_2'] } }).parts).toEqual({ time_limit: ['art_2__para_2'] });
  });
});

describe('names of one procedure', () => {
  it.each([['Cấp giấy phép', 'CẤP  GIẤY PHÉP'], ['Báo cáo: kết quả', 'bao cao ket qua'], ['Hoà giải', 'Hòa giải.']])('%s and %s are the same', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  it('differ where a word differs', () => expect(nameKey('Cấp giấy phép')).not.toBe(nameKey('Cấp lại giấy phép')));
});
