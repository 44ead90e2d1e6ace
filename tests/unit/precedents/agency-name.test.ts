import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyName, initials } from '@/lib/domain/precedents/agency-name';

describe('the name of an agency', () => {
  it.each([
    ['Bộ công thương', 'Bộ Công Thương'],
    ['Bộ Công thương.', 'Bộ Công Thương'],
    ['Bộ Lao động - Thương Binh và Xã hội', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Bộ Giáo Dục và Ðào Tạo', 'Bộ Giáo dục và Đào tạo'],
    ['Bộ Tài chính và Bộ công thương', 'Bộ Tài chính và Bộ Công Thương'],
    ['Uỷ ban thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['Toà án nhân dân tối cao', 'Tòa án nhân dân tối cao'],
    ['Ngân hàng nhà nước Việt Nam', 'Ngân hàng Nhà nước Việt Nam'],
    ['Ủy ban nhân dân Thành phố Hà Nội', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['Ủy ban nhân dân tỉnh lai Châu', 'Ủy ban nhân dân tỉnh Lai Châu'],
  ])('%s is written %s', (written, name) => {
    expect(agencyName(written)).toBe(name);
  });

  it.each([
    ['Chính phủ quy định chi tiết một số điều của Luật Thuế ngày 10/05/2022 của Bộ Tài chính', 'Bộ Tài chính'],
    ['Thủ tướng Chính phủ về chính sách hỗ trợ', ''],
    ['Bộ trưởng Bộ Tư pháp ban hành', ''],
    ['', ''],
  ])('in a piece of a title, %s, is "%s"', (written, name) => {
    expect(agencyName(written)).toBe(name);
  });

  it('is a name that stays as it is', () => {
    fc.assert(fc.property(fc.constantFrom('Bộ ', 'Ủy ban ', 'Ngân hàng '), fc.string(), (kind, rest) => {
      const once = agencyName(kind + rest);
      expect(agencyName(once)).toBe(once);
    }));
  });

  it('has the initials that signs of acts have', () => {
    expect(['Bộ Lao động - Thương binh và Xã hội', 'Bộ Văn hóa, Thể thao và Du lịch', 'Chính phủ'].map(initials)).toEqual(['BLĐTBXH', 'BVHTTDL', 'CP']);
  });
});
