import { describe, expect, it } from 'vitest';
import { splitAtBreaks } from '@/lib/adapters/files/line-breaks';

describe('line breaks inside a paragraph', () => {
  it.each([
    ['a number and its title', ['Chương I', 'QUY ĐỊNH CHUNG']],
    ['clauses and points', ['Hồ sơ gồm', '1. Đơn;', 'a) Bản chính']],
    ['what ends and what comes after', ['Quyết định này có hiệu lực.', 'Bãi bỏ Quyết định cũ']],
    ['the head and what it is about', ['QUYẾT ĐỊNH', 'Ban hành quy chế']],
    ['a rule of dashes', ['ỦY BAN NHÂN DÂN', '-------']],
    ['the lines of a signature block', ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG']],
    ['who signs for whom', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    ['an issuer of two lines that signs', ['TM. ỦY BAN NHÂN DÂN', 'TỈNH BẾN TRE', 'CHỦ TỊCH']],
  ])('part %s', (_, lines) => expect(splitAtBreaks(lines.join('\n'))).toEqual(lines));
  it.each([
    ['a sentence', ['theo quy định tại khoản 2', 'của Luật này'], 'theo quy định tại khoản 2 của Luật này'],
    ['a title in capitals', ['QUY ĐỊNH VỀ TRÌNH TỰ', 'CẤP GIẤY PHÉP'], 'QUY ĐỊNH VỀ TRÌNH TỰ CẤP GIẤY PHÉP'],
  ])('are joined where they only wrap %s', (_, lines, joined) => expect(splitAtBreaks(lines.join('\n'))).toEqual([joined]));
  it('give no empty lines', () => expect(splitAtBreaks(' \n Một.\n\n ')).toEqual(['Một.']));
});
