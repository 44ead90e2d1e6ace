import { describe, expect, it } from 'vitest';
import { waysOf } from '@/lib/adapters/library/national-ways';

const NONE = { method: [], time_limit: [], fee: [] };

describe('how, how long and for how much', () => {
  it.each([
    ['the same in every way', 'Trực tuyến10 NgàyMiễn phíTrực tiếp10 NgàyMiễn phí', { method: ['Trực tuyến, Trực tiếp'], time_limit: ['10 Ngày'], fee: ['Miễn phí'] }],
    ['different in each', 'Trực tuyến3 Ngày làm việc50,000 VNĐTrực tiếp5 Ngày làm việcMiễn phí', { method: ['Trực tuyến, Trực tiếp'], time_limit: ['Trực tuyến: 3 Ngày làm việc', 'Trực tiếp: 5 Ngày làm việc'], fee: ['Trực tuyến: 50,000 VNĐ', 'Trực tiếp: Miễn phí'] }],
    ['several fees with what they are for', 'Trực tiếp7 Ngày100,000 VNĐ(xe con (mới))200,000 VNĐ(xe tải)Nộp tại Trung tâm', { method: ['Trực tiếp: Nộp tại Trung tâm'], time_limit: ['7 Ngày'], fee: ['100,000 VNĐ (xe con (mới)); 200,000 VNĐ (xe tải)'] }],
    ['a note on time', 'Trực tiếp30 NgàyKhông có thông tinThời hạn không quá 30 ngày; vụ việc phức tạp không quá 45 ngày.', { method: ['Trực tiếp'], time_limit: ['30 Ngày. Thời hạn không quá 30 ngày; vụ việc phức tạp không quá 45 ngày.'], fee: [] }],
    ['a note that counts days', 'Trực tiếp17 NgàyMiễn phí- Cấp mới: 17 ngày kể từ ngày nhận hồ sơ.', { method: ['Trực tiếp'], time_limit: ['17 Ngày. - Cấp mới: 17 ngày kể từ ngày nhận hồ sơ.'], fee: ['Miễn phí'] }],
    ['a number without unit', 'Trực tuyến2Miễn phí', { method: ['Trực tuyến'], time_limit: ['2 (nguồn không ghi đơn vị)'], fee: ['Miễn phí'] }],
    ['nothing known', 'Trực tiếpKhông có thông tinKhông có thông tin', { ...NONE, method: ['Trực tiếp'] }],
    ['columns that cannot be told apart', 'Trực tiếpTheo lịch hẹn của từng cơ quan', { ...NONE, method: ['Trực tiếp: Theo lịch hẹn của từng cơ quan'] }],
    ['a text without columns', 'Nộp tại nơi cư trú', { ...NONE, method: ['Nộp tại nơi cư trú'] }],
    ['no text', 'Không có thông tin', NONE],
    ['a channel within a sentence', 'Trực tiếp5 NgàyMiễn phíNộp Trực tiếp tại Trung tâm', { method: ['Trực tiếp: Nộp Trực tiếp tại Trung tâm'], time_limit: ['5 Ngày'], fee: ['Miễn phí'] }],
  ])('%s', (_, cell, ways) => {
    expect(waysOf(cell)).toEqual(ways);
  });

  it('from a list', () => {
    const row = { hinh_thuc: 'Trực tiếp', thoi_han_giai_quyet: '30 Ngày', phi_le_phi: 'Phí : 0 Đồng', mo_ta: '' };
    expect(waysOf([row, { ...row, hinh_thuc: 'Trực tuyến', thoi_han_giai_quyet: 'Không quy định', mo_ta: 'Qua Cổng' }]))
      .toEqual({ method: ['Trực tiếp', 'Trực tuyến: Qua Cổng'], time_limit: ['Trực tiếp: 30 Ngày'], fee: ['Phí : 0 Đồng'] });
  });
});
