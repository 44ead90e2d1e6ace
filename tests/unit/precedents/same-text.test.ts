import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTheSameFigures, saysTheSame } from '@/lib/domain/precedents/same-text';
import { coded } from '@/lib/domain/precedents/words';

const CLAUSE = 'Ủy ban nhân dân cấp xã cấp giấy phép trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ theo quy định của Nghị định này';
const same = (one: string, other: string) => saysTheSame(coded(one), coded(other));

describe('two texts say the same', () => {
  it.each([
    ['word by word', CLAUSE, CLAUSE, true],
    ['in another spelling, with other signs', 'Uỷ ban nhân dân: hoà giải.', 'Ủy ban nhân dân hòa giải', true],
    ['but for a word', CLAUSE, CLAUSE.replace('03', '05'), true],
    ['in another order', `${CLAUSE}; thời hạn`, `thời hạn ${CLAUSE}`, true],
    ['not where a clause was added', CLAUSE, `${CLAUSE}. Trường hợp từ chối thì trả lời bằng văn bản và nêu rõ lý do`, false],
    ['not where words are other ones', 'Quyết định này có hiệu lực từ ngày ký', 'Nghị định này có hiệu lực từ tháng sau', false],
    ['not where there is no word', '', '', false],
  ])('%s', (_, one, other, expected) => expect(same(one, other)).toBe(expected));

  it('whichever comes first, and each the same as itself', () => {
    const text = fc.array(fc.constantFrom('hồ', 'sơ', 'cấp', 'phép'), { minLength: 1 }).map((words) => coded(words.join(' ')));
    fc.assert(fc.property(text, text, (one, other) => {
      expect(saysTheSame(one, other)).toBe(saysTheSame(other, one));
      expect(saysTheSame(one, one)).toBe(true);
    }));
  });
});

describe('two texts have the same figures', () => {
  it.each([
    ['whatever stands between them', 'trong 03 ngày, 02 bộ', '02 bộ hồ sơ; thời hạn 03 ngày', true],
    ['not where a time limit is another', 'trong 03 ngày', 'trong 05 ngày', false],
    ['not where one comes once more', '02 bộ, 02 bản', '02 bộ', false],
    ['where there is none', 'không quá hạn', 'quá hạn', true],
  ])('%s', (_, one, other, expected) => expect(hasTheSameFigures(one, other)).toBe(expected));
});
