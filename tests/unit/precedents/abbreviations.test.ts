import { describe, expect, it } from 'vitest';
import { spelledOut } from '@/lib/domain/precedents/abbreviations';

describe('abbreviations in a question', () => {
  it.each([
    ['keep standing, with what they stand for', 'hoàn thuế GTGT cho dự án', 'hoàn thuế GTGT giá trị gia tăng cho dự án'],
    ['may be typed small and without accents', 'gcn qsdd', 'gcn giấy chứng nhận qsdd quyền sử dụng đất'],
    ['are whole words only', 'Điều 5 về gcnx', 'Điều 5 về gcnx'],
  ])('%s', (_, typed, read) => {
    expect(spelledOut(typed)).toBe(read);
  });
});
