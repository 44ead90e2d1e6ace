import { describe, expect, it } from 'vitest';
import { centralAgencyOf } from '@/lib/domain/precedents/central-agency';

describe('the central agency of a short name', () => {
  it.each([
    ['bo-tai-chinh', 'Bộ Tài chính'],
    ['bo-nong-nghiep-mt', 'Bộ Nông nghiệp và Môi trường'],
    ['bo-van-hoa-the-thao-va-du-lich', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['ngan-hang-nha-nuoc', 'Ngân hàng Nhà nước Việt Nam'],
    ['toa-an-nhan-dan', 'Tòa án nhân dân tối cao'],
    ['bo', ''],
    ['ngan-hang', ''],
    ['so-tai-chinh', ''],
    ['', ''],
  ])('%s is "%s"', (slug, name) => {
    expect(centralAgencyOf(slug)).toBe(name);
  });
});
