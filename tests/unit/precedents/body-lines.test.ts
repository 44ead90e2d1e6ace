import { describe, expect, it } from 'vitest';
import { bodyLines } from '@/lib/domain/precedents/body-lines';

const shown = (...lines: string[]) => bodyLines(lines.join('\n')).map(({ label, indent }) => `${indent} ${label}`.trim());

describe('lines of an article', () => {
  it('are named by clause and point', () => {
    expect(shown('1. Hồ sơ gồm:', 'a) Đơn đề nghị;', 'đ) Bản vẽ.', '2. Số lượng: 01 bộ.', 'a) Nộp trực tiếp;')).toEqual([
      '0 khoản 1', '1 điểm a khoản 1', '1 điểm đ khoản 1', '0 khoản 2', '1 điểm a khoản 2',
    ]);
  });

  it('without a number belong to the clause or point that announces them', () => {
    expect(shown('2. Giấy tờ gồm:', '- Đơn;', 'a) Bản sao:', '- Căn cước;')).toEqual(['0 khoản 2', '1 khoản 2', '1 điểm a khoản 2', '2 điểm a khoản 2']);
  });

  it('of an article without clauses belong to the article alone', () => {
    expect(shown('Hồ sơ gồm đơn đề nghị.', 'a) Đơn đề nghị;')).toEqual(['0', '1 điểm a']);
  });

  it.each([['1a. Bổ sung hồ sơ.', 'khoản 1a'], ['12. Hiệu lực.', 'khoản 12'], ['“3. Sửa đổi khoản này.”', 'khoản 3'], ['2024 là năm đầu.', '']])('%s is %s', (line, label) => {
    expect(bodyLines(line)[0]?.label).toBe(label);
  });

  it.each([['Mau so 01.docx', true], ['Phụ lục kèm theo Nghị định số 12/2030.PDF ', true], ['1. Nộp tệp .docx', false], ['Định dạng: pdf', false], ['a) Tệp có đuôi .pdf;', false]])('%s is the name of a file: %s', (line, attachment) => {
    expect(bodyLines(line)[0]).toMatchObject({ attachment });
  });

  it('keep the places that links to them have, empty ones too', () => {
    expect(bodyLines('1. Một.\n\n2. Hai.').map(({ text }) => text)).toEqual(['1. Một.', '', '2. Hai.']);
  });
});
