import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment } from '@/lib/domain/format/date';
import { formatDong, formatNumber, formatPercent, formatWholeDong } from '@/lib/domain/format/number';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [530179200, '530.179.200'],
    [-1234.5, '-1.234,5'],
    [-0.001, '0'],
    [0.2, '0,2'],
  ])('%d is written %s', (value, written) => expect(formatNumber(value)).toBe(written));

  it('keeps half a đồng', () => expect(formatDong(80965.5)).toBe('80.965,5 đồng'));
  it('writes whole đồng without decimals', () => expect(formatDong(441816)).toBe('441.816 đồng'));
  it.each([[16855.5, '16.856 đồng'], [16855.4, '16.855 đồng'], [0.5, '1 đồng'], [-0.4, '0 đồng'], [441816, '441.816 đồng']])('rounds %d to whole đồng: %s', (amount, written) => expect(formatWholeDong(amount)).toBe(written));
  it('writes a ratio as a percentage', () => expect(formatPercent(0.81674)).toBe('81,67%'));
});

describe('dates', () => {
  it('puts the day first', () => expect(formatDate('2026-11-22')).toBe('22/11/2026'));
  it('takes the day it was in Viet Nam', () => expect(formatDate('2026-11-21T18:00:00Z')).toBe('22/11/2026'));
  it('shows the minute in Viet Nam', () => expect(formatMoment('2026-11-22T02:05:00Z')).toBe('09:05 ngày 22/11/2026'));
  it.each(['', 'hôm qua', '2026-11', '2026-99-99T10:00'])('gives back what is no date: "%s"', (text) => {
    expect(formatDate(text)).toBe(text);
  });
});
