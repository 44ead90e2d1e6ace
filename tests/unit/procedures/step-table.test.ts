import { describe, expect, it } from 'vitest';
import { loadFinderModel } from '@/lib/adapters/models/finder';
import { labelArticle } from '@/lib/domain/procedures/label-article';
import { readArticle } from '@/lib/domain/procedures/features';
import { ANY } from '@/lib/domain/procedures/model';
import { settledCells, stepTableCells, withCells } from '@/lib/domain/procedures/step-table';
import { PARTS } from '@/lib/domain/procedures/types';

const read = (...lines: string[]) => readArticle({ docTitle: null, docNumber: null, path: null, article: 'Điều 1', heading: 'Quy trình cấp thẻ', lines });
const cells = (...lines: string[]) => stepTableCells(read(...lines).lines).map((c) => (c === null ? null : PARTS[c]));
/** A cell between two bare times, which make the table. */
const cell = (line: string) => cells('01 ngày', line, '02 ngày')[1];

describe('a cell of a table of steps', () => {
  it.each(['0,5 ngày', '1/4 ngày', 'Không quá 03 ngày làm việc', '(02 giờ làm việc)', 'Giờ hành chính'])('%s is a time limit', (line) => expect(cell(line)).toBe('time_limit'));
  it.each(['Sở Y tế; Phòng Nghiệp vụ Y', 'Uỷ ban nhân dân cấp xã', 'Bộ phận Một cửa', 'Lãnh đạo phòng'])('%s is an agency', (line) => expect(cell(line)).toBe('agency'));
  it.each(['Cơ quan thực hiện', 'Bộ phận', 'Thời gian', 'Bước 1', 'Sở Y tế thẩm định hồ sơ', 'Sở Y tế gồm:', '1. Sở Y tế', 'Tổng: 05 ngày kể từ ngày nhận hồ sơ', '12 tháng'])('%s is neither', (line) => expect(cell(line)).toBeNull());
  it('is looked for only where two bare times stand', () => expect(cells('Sở Y tế', '01 ngày', 'Tiếp nhận')).toEqual([]));
});

describe('probabilities with the cells settled', () => {
  const article = read('Tiếp nhận hồ sơ', 'Sở Y tế', '01 ngày', '02 ngày');
  const thresholds = new Array<number>(ANY + 1).fill(0.5);
  const line = (any: number) => Float64Array.from(thresholds, (_, c) => (c === ANY || c === PARTS.indexOf('step') ? any : 0));
  const settle = (...learnt: Float64Array[]) => withCells(learnt, settledCells(article.lines, learnt, thresholds));
  const parts = (p: Float64Array) => PARTS.filter((_, c) => p[c]! >= 0.5);

  it('give each cell its part alone, whatever was learnt of it', () => {
    const settled = settle(line(0.9), line(0.9), line(0.1), line(0.9));
    expect(settled.map(parts)).toEqual([['step'], ['agency'], ['time_limit'], ['time_limit']]);
    expect(settled.every((p) => p[ANY]! >= 0.9)).toBe(true);
  });
  it('stay as they are where no other line regulates a procedure', () => {
    const before = [line(0.1), line(0.9), line(0.1), line(0.9)];
    expect(settle(...before)).toEqual(before);
  });
});

describe('the shipped model on a table of steps', () => {
  const lines = ['Cá nhân nộp hồ sơ đề nghị cấp thẻ tại Trung tâm Phục vụ hành chính công.', 'Tiếp nhận, kiểm tra hồ sơ', 'Trung tâm Phục vụ hành chính công', '0,5 ngày', 'Thẩm định hồ sơ', 'Phòng Nghiệp vụ Y', '02 ngày làm việc'];
  const { lines: labels } = labelArticle(loadFinderModel(), { docTitle: null, docNumber: null, path: null, article: 'Điều 4', heading: 'Trình tự, thủ tục cấp thẻ', lines });
  it.each([[2, 'agency', 'ô ghi nơi thực hiện trong bảng các bước'], [6, 'time_limit', 'ô ghi thời gian trong bảng các bước']])('labels line %i as %s and says why', (i, part, because) => {
    expect(labels.get(i)).toMatchObject([{ part, reasons: [{ words: lines[i], because }] }]);
  });
});
