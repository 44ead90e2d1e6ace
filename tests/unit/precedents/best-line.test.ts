import { describe, expect, it } from 'vitest';
import { lineFinder } from '@/lib/domain/precedents/best-line';

const bestLine = (body: string, question: string) => lineFinder(question)(body);

describe('the line that fits best', () => {
  const BODY = '1. Hồ sơ gồm:\na) Đơn đề nghị cấp giấy phép;\nb) Bản vẽ vị trí.\n2. Số lượng hồ sơ: 01 bộ.';

  it.each([
    ['has the words', 'bản vẽ vị trí', 2, 'điểm b khoản 1'],
    ['has them side by side', 'giấy phép', 1, 'điểm a khoản 1'],
    ['is the first of those that are alike', 'hồ sơ', 0, 'khoản 1'],
    ['has most of the words', 'số lượng hồ sơ', 3, 'khoản 2'],
    ['is found without accents', 'ban ve', 2, 'điểm b khoản 1'],
  ])('%s', (_, question, line, label) => expect(bestLine(BODY, question)).toEqual({ line, label }));

  it.each([
    ['none has anything of the question', BODY, 'xăng dầu'],
    ['the article has one line', 'Hồ sơ gồm đơn.', 'hồ sơ'],
    ['only the name of a file has the words', '1. Hồ sơ gồm đơn.\nBan ve vi tri.docx', 'bản vẽ vị trí'],
    ['nothing is asked', BODY, ''],
    ['there is no text', '', 'hồ sơ'],
  ])('is none where %s', (_, body, question) => expect(bestLine(body, question)).toBeNull());

  it('has the words with their accents, if any has', () => {
    expect(bestLine('1. Sử dụng đất.\n2. Công trình xây dựng.', 'cấp phép dựng lều')?.line).toBe(1);
    expect(bestLine('1. Sử dụng đất.\n2. Công trình.', 'cấp phép dựng lều')?.line).toBe(0);
  });

  it('is found in one body after another', () => {
    const find = lineFinder('bản vẽ');
    expect([BODY, '1. Bản vẽ.\n2. Đơn.', BODY].map((body) => find(body)?.line)).toEqual([2, 0, 2]);
  });

  it('is counted as the page counts, empty lines too', () => expect(bestLine('1. Một.\n\n2. Xăng dầu.', 'xăng dầu')).toEqual({ line: 2, label: 'khoản 2' }));
});
