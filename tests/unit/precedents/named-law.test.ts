import { describe, expect, it } from 'vitest';
import { lawKey, lawNamedIn, withNumber } from '@/lib/domain/precedents/named-law';

describe('a law that is named by name and year', () => {
  it.each([
    ['Luật Đất đai 2024', 'dat dai', 2024],
    ['Điều 5 luat an toan thuc pham 2010', 'an toan thuc pham', 2010],
    ['hồ sơ theo Luật Đầu tư năm 2020 có gì', 'dau tu', 2020],
    ['Bộ luật Lao động 2019', 'lao dong', 2019],
    ['Pháp lệnh Ngoại hối, năm 2005', 'ngoai hoi', 2005],
    ['LUẬT  ĐẦU TƯ   2020', 'dau tu', 2020],
  ])('%s', (question, key, year) => expect(lawNamedIn(question)).toMatchObject({ key, year }));

  it.each(['Luật Đất đai', 'năm 2024', 'Luật Đất đai số 31/2024/QH15', 'kỷ luật 2020', '"Luật Đất đai" 2024', 'Luật 2024', 'Luật Đất đai 20245'])('is none in: %s', (question) => expect(lawNamedIn(question)).toBeNull());

  it('is known by its name alone, however a source writes it', () => {
    for (const title of ['Luật An toàn thực phẩm', 'An toàn thực phẩm', 'LUẬT AN TOÀN  THỰC PHẨM ', 'Luât An toàn thực phẩm'.replace('â', 'ậ')]) expect(lawKey(title)).toBe('an toan thuc pham');
  });

  it('gives its place to the number', () => {
    const question = 'Điều 5 Luật Đầu tư  năm 2020 hồ sơ';
    expect(withNumber(question, lawNamedIn(question)!, '61/2020/QH14')).toBe('Điều 5 61/2020/QH14 hồ sơ');
  });
});
