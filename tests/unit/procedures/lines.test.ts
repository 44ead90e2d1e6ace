import { describe, expect, it } from 'vitest';
import { lineShapes, markerOf } from '@/lib/domain/procedures/lines';

describe('the marker of a line', () => {
  it.each([
    ['1. Hồ sơ gồm:', 'clause'],
    ['12a. Trường hợp khác', 'clause'],
    ['a) Đơn đề nghị;', 'point'],
    ['đ) Bản sao hợp đồng;', 'point'],
    ['- Bản vẽ;', 'dash'],
    ['“1. Hồ sơ gồm:', 'clause'],
    ['Hộ nông dân nộp hồ sơ.', 'plain'],
    ['0,5 ngày', 'plain'],
  ])('of %j is %s', (line, marker) => expect(markerOf(line)).toBe(marker));
});

describe('the line that a line hangs under', () => {
  it('is the clause for its points, and the point for its dashes', () => {
    const shapes = lineShapes(['1. Hồ sơ gồm:', 'a) Đơn;', '- kèm ảnh;', 'b) Bản vẽ;', '2. Số lượng: 01 bộ.']);
    expect(shapes.map((s) => s.parent)).toEqual([-1, 0, 1, 0, -1]);
  });

  it('is the line with a colon where an agency dropped the dashes', () => {
    expect(lineShapes(['Hồ sơ gồm:', 'Đơn đề nghị', 'Bản vẽ']).map((s) => s.parent)).toEqual([-1, 0, 0]);
  });

  it('is nothing for plain paragraphs after a numbered one', () => {
    expect(lineShapes(['1. Hồ sơ gồm một đơn.', 'Đoạn văn khác.']).map((s) => s.parent)).toEqual([-1, -1]);
  });
});
