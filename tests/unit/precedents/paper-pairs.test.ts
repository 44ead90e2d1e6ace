import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairPapers } from '@/lib/domain/precedents/paper-pairs';

const paired = (here: string[], there: string[]) => pairPapers(here, there, (name) => [name], (name) => name);

describe('papers of two lists', () => {
  it.each([
    ['are one where they share what tells them', 'Giấy chứng nhận đăng ký kinh doanh', 'Giấy đăng ký kinh doanh', 1],
    ['are one where both are the application', 'Đơn đề nghị', 'Đơn đề nghị cấp lại thẻ theo mẫu', 1],
    ['are two where they share only what all papers have', 'Bản sao giấy khai sinh', 'Bản sao giấy phép lái xe', 0],
    ['are two where one is named within the other', 'Hợp đồng lao động của người lái', 'Báo cáo tình hình sử dụng hợp đồng thuê kho bãi, phương tiện và trang thiết bị', 0],
  ])('%s', (_, here, there, both) => expect(paired([here], [there]).both).toHaveLength(both));

  it('go to the most alike, whatever comes first', () =>
    expect(paired(['Giấy phép lái xe', 'Giấy phép lái xe hạng D'], ['Giấy phép lái xe hạng D']).both).toEqual([{ here: 'Giấy phép lái xe hạng D', there: 'Giấy phép lái xe hạng D' }]));
  it('are all told once', () => {
    const lists = fc.array(fc.constantFrom('Đơn đề nghị', 'Giấy khai sinh', 'Sơ đồ vị trí', 'Ảnh màu', 'Hợp đồng thuê đất'), { maxLength: 6 });
    fc.assert(fc.property(lists, lists, (here, there) => {
      const { both, onlyHere, onlyThere } = paired(here, there);
      expect([...both.map((pair) => pair.here), ...onlyHere].sort()).toEqual([...here].sort());
      expect([...both.map((pair) => pair.there), ...onlyThere].sort()).toEqual([...there].sort());
    }));
  });
});
