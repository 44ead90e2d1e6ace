import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey, numberKey, numberKeys, readQuestion, wordsShown } from '@/lib/domain/precedents/question';

describe('an act that is named', () => {
  it.each([
    ['Điều 12 Nghị định 63/2010', ['63/2010'], '12', ''],
    ['nđ 63/2010/NĐ-CP', ['63/2010/nd-cp'], null, ''],
    ['nd 63/2010/nd-cp', ['63/2010/nd-cp'], null, ''],
    ['63 / 2010 / NĐ - CP', ['63/2010/nd-cp'], null, ''],
    ['63/2010/NÐ-CP', ['63/2010/nd-cp'], null, ''],
    ['Điểm a khoản 2 Điều 12a của Nghị định số 63/2010/NĐ-CP', ['63/2010/nd-cp'], '12a', ''],
    ['dieu 5 thong tu 22/2019/tt-bct', ['22/2019/tt-bct'], '5', ''],
    ['Thông tư liên tịch 05/2014/TTLT-BTP-BNV', ['05/2014/ttlt-btp-bnv'], null, ''],
    ['Luật Đất đai số 31/2024/QH15', ['31/2024/qh15'], null, 'Đất đai'],
    ['hồ sơ cấp phép theo 63/2010/NĐ-CP', ['63/2010/nd-cp'], null, 'hồ sơ cấp phép theo'],
    ['3010/QĐ-UBND về vỉa hè', ['3010/qd-ubnd'], null, 'về vỉa hè'],
    ['63/2010/NĐ-CP - hồ sơ', ['63/2010/nd-cp'], null, '- hồ sơ'],
    ['31/2024/QH15 – đất', ['31/2024/qh15'], null, '– đất'],
    ['05/2014/TTLT - BTP - BNV', ['05/2014/ttlt-btp-bnv'], null, ''],
    ['1012/QĐ-TTg', ['1012/qd-ttg'], null, ''],
    ['66.7/2025/NQ-CP', ['66.7/2025/nq-cp'], null, ''],
    ['63/2010/NĐ-CP và 92/2017/NĐ-CP', ['63/2010/nd-cp', '92/2017/nd-cp'], null, 'và'],
    ['Điều 12đ Nghị định 63/2010', ['63/2010'], '12d', ''],
    ['1.000178', ['1.000178'], null, ''],
    ['thủ tục 1.000178.000.00.00.H10', ['1.000178'], null, 'thủ tục'],
  ])('%s', (text, numbers, article, rest) => expect(readQuestion(text)).toMatchObject({ numbers, article, rest, phrases: [] }));

  it.each([
    ['Điều 12 Nghị định 63/2010', 'Điều 12 Nghị định 63/2010'],
    ['khoản 2 điều 10 nđ số 63/2010/NĐ-CP về phí', 'điều 10 nđ số 63/2010/NĐ-CP'],
    ['Điều 12 về phí trong 63/2010', 'Điều 12 63/2010'],
    ['nđ 63/2010/NĐ-CP', '63/2010/NĐ-CP'],
    ['Điều 12 Luật Đất đai', null],
  ])('is repeated as it was typed: %s', (text, reference) => expect(readQuestion(text).reference).toBe(reference));

  it('may be without its article, and an article without its act', () => {
    expect(readQuestion('Điều 12 Luật Đất đai')).toEqual({ numbers: [], article: '12', reference: null, phrases: [], rest: 'Điều 12 Luật Đất đai' });
    expect(readQuestion('ÐIỀU 7 hồ sơ').article).toBe('7');
    for (const text of ['điều kiện 5 năm', 'điều 12/2010', 'điều 3cm', 'viđiều 5']) expect(readQuestion(text).article, text).toBeNull();
  });
});

describe('the words that hits are shown by', () => {
  it.each([
    ['Điều 12 Nghị định 63/2010', ''],
    ['phí theo 63/2010/NĐ-CP', 'phí theo'],
    ['hồ sơ', 'hồ sơ'],
    ['thuế GTGT', 'thuế GTGT giá trị gia tăng'],
  ])('%s', (text, shown) => expect(wordsShown(text)).toBe(shown));
});

describe('what is no number of an act', () => {
  it.each(['ngày 22/11/2026', '22/11/2026', '22 / 11 / 2026', 'tháng 11/2026', 'từ Tháng 7/2025', 'thang 11/2026', 'quý 4/2025', '1/2 diện tích', '01/7', '50/100', '5.000 đồng/tháng', '24/24 giờ', 'tỷ lệ 1/500', '2010', '1.000.178 đồng', '21.000178', '1.0001789', 'km/h'])('%s', (text) => {
    expect(readQuestion(text)).toMatchObject({ numbers: [], reference: null, rest: text });
  });
});

describe('words in quotes', () => {
  it.each([
    ['"giấy phép"', ['giấy phép'], ''],
    ['“giấy phép” xây dựng', ['giấy phép'], 'xây dựng'],
    ['„giấy phép“ ”xã cấp“', ['giấy phép', 'xã cấp'], ''],
    ['“ giấy phép "', ['giấy phép'], ''],
    ['"giấy phép', [], '"giấy phép'],
    ['"" “ ” -', [], '-'],
    ["'giấy phép'", [], "'giấy phép'"],
    ['"theo 63/2010/NĐ-CP"', ['theo 63/2010/NĐ-CP'], ''],
  ])('%s', (text, phrases, rest) => {
    const read = readQuestion(text);
    expect(read.phrases).toEqual(phrases);
    expect(read.rest.trim()).toBe(rest);
  });

  it('name no act', () => expect(readQuestion('"theo 63/2010/NĐ-CP"').numbers).toEqual([]));
  it('are read in one form', () => expect(readQuestion('"giấy phép"'.normalize('NFD')).phrases).toEqual(['giấy phép']));
});

describe('any text', () => {
  it.each(['', '   ', '…', '-', '"', '& | ! ( ) : *', '/', '//', '\\'])('is a question, also “%s”', (text) => {
    expect(readQuestion(text)).toEqual({ numbers: [], article: null, reference: null, phrases: [], rest: text.trim() });
  });

  it('is read without loss: what is neither named nor in quotes is left', () => {
    const piece = fc.constantFrom('hồ sơ', 'Điều 5', '63/2010/NĐ-CP', '“giấy phép”', '"', 'khoản 2', '22/11/2026', 'vỉa hè', '-');
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const read = readQuestion(pieces.join(' '));
      if (pieces.includes('vỉa hè') && !pieces.includes('"')) expect(read.rest).toContain('vỉa hè');
      if (pieces.includes('63/2010/NĐ-CP') && !pieces.includes('"')) expect(read.numbers).toContain('63/2010/nd-cp');
      expect(read.reference === null).toBe(read.numbers.length === 0);
    }));
  });
});

describe('keys of numbers', () => {
  it.each([
    ['63/2010/NĐ-CP', ['63/2010/nd-cp', '63/2010']],
    ['63/2010/NÐ-CP', ['63/2010/nd-cp', '63/2010']],
    ['31/2024/QH15', ['31/2024/qh15', '31/2024']],
    ['3010/QĐ-UBND', ['3010/qd-ubnd']],
    ['1.000178', ['1.000178']],
    ['', []],
  ])('%s: %j', (number, keys) => expect(numberKeys(number)).toEqual(keys));

  it('find the act by what a person types', () => {
    for (const typed of ['63/2010', '63 / 2010', '63/2010/nđ-cp', '63/2010/ND-CP']) expect(numberKeys('63/2010/NĐ-CP')).toContain(readQuestion(typed).numbers[0]);
  });

  it.each([['63 / 2010 / NĐ-CP', '63/2010/nd-cp'], ['', '']])('%s is %s', (number, key) => expect(numberKey(number)).toBe(key));
  it.each([['Điều 12', '12'], ['Điều 12a', '12a'], ['Điều 12Đ', '12d'], ['', ''], ['Phụ lục', '']])('the article “%s” is “%s”', (article, key) => expect(articleKey(article)).toBe(key));
});
