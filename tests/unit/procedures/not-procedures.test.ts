import { describe, expect, it } from 'vitest';
import { isDuty, isEmptied, laysDownNone } from '@/lib/domain/procedures/not-procedures';

describe('headings that lay down no procedure', () => {
  it.each(['Tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức', 'Công bố thủ tục hành chính', 'Rà soát, đánh giá thủ tục hành chính', 'Đơn giản hóa hồ sơ'])('%j', (heading) => {
    expect(laysDownNone(heading, 'Quy định về giống cây')).toBe(true);
  });
  it('none in an act on the control of procedures', () => expect(laysDownNone('Trình tự thực hiện', 'Về kiểm soát thủ tục hành chính')).toBe(true));
  it.each(['Giải quyết kiến nghị về lựa chọn nhà thầu', 'Tiếp nhận hồ sơ thủ tục hành chính', 'Công bố hợp quy'])('but %j may', (heading) => expect(laysDownNone(heading, 'Quy định')).toBe(false));
});

describe('what agencies do among themselves', () => {
  it.each([['Trách nhiệm của Sở Y tế', true], ['Cơ chế phối hợp', true], ['Trình tự phối hợp thẩm định', true], ['Trình tự cấp thẻ', false]])('%j: %s', (heading, duty) => expect(isDuty(heading)).toBe(duty));
});

describe('a clause emptied by a repeal', () => {
  it.each(['(được bãi bỏ)', '5. (được bãi bỏ)', 'b) (đã bị bãi bỏ theo Nghị định số 15/2018/NĐ-CP).', '2. Bãi bỏ.'])('%j', (line) => expect(isEmptied(line)).toBe(true));
  it.each(['3. Bãi bỏ khoản 2 Điều 6.', '1. Hồ sơ gồm: đơn đề nghị.', ''])('not %j', (line) => expect(isEmptied(line)).toBe(false));
});
