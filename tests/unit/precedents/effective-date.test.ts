import { describe, expect, it } from 'vitest';
import { effectiveDate } from '@/lib/domain/precedents/effective-date';
import { structure } from '@/lib/domain/structure/structure';

const act = (...articles: string[]) => structure([
  'ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TIỀN', 'Số: 12/2030/QĐ-UBND', 'Sông Tiền, ngày 05 tháng 01 năm 2030', 'QUYẾT ĐỊNH', 'Quy định về vỉa hè', 'Căn cứ Luật Đường bộ;', ...articles,
].map((text, index) => ({ index, text })));

describe('the day from which an act has force', () => {
  it.each([
    ['a date', ['Điều 1. Phạm vi', 'Điều 2. Hiệu lực thi hành', 'Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2030.'], '2030-02-01'],
    ['a short date', ['Điều 1. Quyết định này có hiệu lực từ ngày 01/02/2030.'], '2030-02-01'],
    ['its signing', ['Điều 1. Quyết định này có hiệu lực kể từ ngày ký.'], '2030-01-05'],
    ['the same twice', ['Điều 1. Quyết định này có hiệu lực từ ngày 01/02/2030.', 'Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 02 năm 2030.'], '2030-02-01'],
    ['nothing', ['Điều 1. Phạm vi'], null],
    ['two days', ['Điều 1. Quyết định này có hiệu lực từ ngày 01/02/2030.', 'Điều 2. Quyết định này có hiệu lực từ ngày 01/03/2030.'], null],
    ['days to be counted', ['Điều 1. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.'], null],
    ['another act', ['Điều 1. Nghị định số 1/2029/NĐ-CP có hiệu lực từ ngày 01/02/2030.'], null],
  ])('that says %s', (_, articles, day) => {
    expect(effectiveDate(act(...articles))).toBe(day);
  });
});
