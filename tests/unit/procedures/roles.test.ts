import { describe, expect, it } from 'vitest';
import { syllables } from '@/lib/domain/procedures/grams';
import { ROLES, rolesOf } from '@/lib/domain/procedures/roles';
import { foldSpelling } from '@/lib/domain/procedures/spelling';

const roles = (text: string): string[] => rolesOf(syllables(foldSpelling(text))).map((role) => ROLES[role]!);

describe('the roles of words', () => {
  it('are the same where agencies and papers differ', () => {
    expect(roles('Sở Y tế cấp chứng chỉ hành nghề')).toEqual(['agency', 'decide', 'permit']);
    expect(roles('Chi cục Thủy sản cấp giấy phép')).toEqual(['agency', 'decide', 'permit']);
  });

  it.each([
    ['Doanh nghiệp nộp hồ sơ', ['applicant', 'submit']],
    ['Tổ chức, cá nhân gửi tờ khai đến Ủy ban nhân dân xã', ['applicant', 'submit', 'paper', 'agency']],
    ['UỶ BAN NHÂN DÂN TỈNH phê duyệt', ['agency', 'decide']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  it('belong to the longest term: "cơ sở dữ liệu" is no establishment, "trụ sở" no department', () => {
    expect(roles('cơ sở dữ liệu tại trụ sở')).toEqual([]);
    expect(roles('cơ sở kinh doanh')).toEqual(['applicant']);
  });

  it('count once where they follow themselves, and are none in an empty text', () => {
    expect(roles('thẩm định, xem xét, phê duyệt')).toEqual(['decide']);
    expect(roles('')).toEqual([]);
  });
});
