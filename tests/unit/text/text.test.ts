import { describe, expect, it } from 'vitest';
import { formatDate } from '@/lib/domain/format/date';
import { formatNumber } from '@/lib/domain/format/number';
import { findDates, firstDate } from '@/lib/domain/text/dates';
import { canonicalTones, fold, spellingKey } from '@/lib/domain/text/fold';
import { letterOrder } from '@/lib/domain/text/letters';
import { normalise, squeeze } from '@/lib/domain/text/normalise';
import { parseNumber, quantities } from '@/lib/domain/text/numbers';
import { fromRoman, toRoman } from '@/lib/domain/text/roman';
import { syllables, syllableSpans } from '@/lib/domain/text/syllables';

describe('normalising', () => {
  it.each([
    ['decomposed letters', 'Đie\u0302\u0300u 5', 'Điều 5'],
    ['non-breaking and thin spaces', 'Điều\u00a05,\u2009khoản\u202f2', 'Điều 5, khoản 2'],
    ['soft hyphens and zero-width marks', 'thủ\u00ad tục\u200b\ufeff', 'thủ tục'],
    ['the Icelandic Ð of old keyboards', 'Ðiều 5 ðược', 'Điều 5 được'],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ])('brings %s into one form', (_, given, wanted) => expect(normalise(given)).toBe(wanted));

  it('keeps tabs', () => expect(normalise('Nơi nhận:\tTM.')).toBe('Nơi nhận:\tTM.'));
  it('squeezes white space', () => expect(squeeze('  a \t b\n')).toBe('a b'));
});

describe('folding', () => {
  it('makes old and new tone placing equal', () => {
    expect(spellingKey('Uỷ ban hoà bình, thuỷ lợi')).toBe(spellingKey('Ủy ban hòa bình, thủy lợi'));
    expect(canonicalTones('HOÀ, thoả')).toBe('HÒA, thỏa');
  });
  it('leaves "quý" and closed syllables alone', () => expect(canonicalTones('quý hoàn quả toán')).toBe('quý hoàn quả toán'));
  it('keeps different tones apart', () => expect(spellingKey('hồ sơ')).not.toBe(spellingKey('hộ sơ')));
  it('drops accents and keeps places', () => {
    expect(fold('Điều kiện, Ủy ban')).toBe('dieu kien, uy ban');
    expect(fold('Đề nghị hỗ trợ')).toHaveLength('Đề nghị hỗ trợ'.length);
  });
});

describe('syllables', () => {
  it('keeps numbers and dates whole', () => expect(syllables('Nộp 1.000 đồng ngày 22/11/2026.')).toEqual(['Nộp', '1.000', 'đồng', 'ngày', '22/11/2026']));
  it('knows where each stands', () => expect(syllableSpans('hồ sơ')[1]).toEqual({ text: 'sơ', start: 3, end: 5 }));
});

describe('numbers', () => {
  it.each([['1.000', 1000], ['05', 5], ['12,5', 12.5], ['441.816', 441_816], ['1.00', null], ['1,2,3', null], ['', null]])('reads %s', (text, value) => expect(parseNumber(text)).toBe(value));
  it.each([[441_816, '441.816'], [12.5, '12,5'], [-1000, '-1.000'], [0, '0']])('writes %s', (value, text) => expect(formatNumber(value)).toBe(text));
  it('reads counts with their units and the words in brackets', () => {
    const [days, copies] = quantities('trong thời hạn 05 (năm) ngày làm việc, nộp 03 bộ');
    expect(days).toMatchObject({ value: 5, unit: 'ngày làm việc', inWords: 'năm' });
    expect(copies).toMatchObject({ value: 3, unit: 'bộ', inWords: null });
  });
  it.each(['ngày 05 tháng 01 năm 2024', 'từ 01 tháng 7 năm 2025', 'quý 4 năm 2025', 'hằng năm ngày hội'])('takes no date for a count: %s', (text) => expect(quantities(text)).toEqual([]));
  it.each([['mười lăm ngày', 15, 'ngày'], ['ba mươi (30) ngày', 30, 'ngày'], ['một trăm hai mươi ngày', 120, 'ngày'], ['một bộ', 1, 'bộ'], ['10 (mười) triệu đồng', 10, 'triệu đồng']])('reads %s', (text, value, unit) => expect(quantities(text)).toMatchObject([{ value, unit }]));
  it.each([[4, 'IV'], [9, 'IX'], [14, 'XIV'], [40, 'XL']])('writes %s in Roman digits and back', (value, roman) => {
    expect(toRoman(value)).toBe(roman);
    expect(fromRoman(roman)).toBe(value);
  });
  it.each(['IIII', 'VX', 'abc', ''])('does not read "%s" as Roman', (text) => expect(fromRoman(text)).toBeNull());
});

describe('dates', () => {
  it.each([
    ['ngày 05 tháng 01 năm 2024', '2024-01-05'],
    ['Hà Nội, ngày 29 tháng 02 năm 2024', '2024-02-29'],
    ['hiệu lực từ 22/11/2026.', '2026-11-22'],
    ['ngày 6-5-2015', '2015-05-06'],
    ['ngày 29 tháng 02 năm 2025', null],
    ['31/02/2026', null],
    ['số 12/2024/QĐ-UBND', null],
  ])('reads "%s"', (text, iso) => expect(firstDate(text)).toBe(iso));
  it('finds several in order', () => expect(findDates('từ 1/1/2025 đến ngày 31 tháng 12 năm 2025').map((d) => d.iso)).toEqual(['2025-01-01', '2025-12-31']));
  it('writes them the Vietnamese way', () => expect(formatDate('2026-11-22')).toBe('22/11/2026'));
});

describe('letters of points', () => {
  it('puts đ after d and leaves out f, j, w, z', () => {
    expect(['d', 'đ', 'e', 'g'].map(letterOrder)).toEqual([4, 5, 6, 7]);
    expect(['f', 'j', 'w', 'z', 'ă', 'ô'].map(letterOrder)).toEqual([null, null, null, null, null, null]);
  });
});
