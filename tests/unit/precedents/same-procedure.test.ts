import { describe, expect, it } from 'vitest';
import { plainName, sameProcedure } from '@/lib/domain/precedents/same-procedure';

describe('two names mean one procedure', () => {
  it.each([
    ['whatever the list says of the level', 'Cấp thẻ bảo hiểm y tế', 'Cấp thẻ bảo hiểm y tế (thực hiện tại cấp tỉnh)'],
    ['whatever the draft says of the level', 'Hòa giải tranh chấp đất đai thuộc thẩm quyền cấp xã', 'Hòa giải tranh chấp đất đai'],
    ['with “Thủ tục”, a request or a full stop', 'Hỗ trợ chi phí tư vấn pháp luật', 'Thủ tục đề nghị hỗ trợ chi phí tư vấn pháp luật.'],
    ['in another spelling', 'Thoả thuận vị trí bến thuỷ nội địa', 'Thỏa thuận vị trí bến thủy nội địa'],
    ['where one was cut off', 'Điều chỉnh quyết định giao đất do thay đổi căn cứ … (Điều 27 văn bản kèm theo)', 'Điều chỉnh quyết định giao đất do thay đổi căn cứ quyết định giao đất của Nhà nước'],
    ['where one names two actions and the other the first of them', 'Cấp đổi, cấp lại Giấy chứng nhận đủ điều kiện về an ninh', 'Cấp đổi Giấy chứng nhận đủ điều kiện về an ninh'],
  ])('%s', (_, own, other) => expect(sameProcedure(own, other)).toBeGreaterThanOrEqual(0.8));
});

describe('two names mean two procedures', () => {
  it.each([
    ['where the action is another', 'Cấp giấy phép bán lẻ rượu', 'Cấp lại giấy phép bán lẻ rượu'],
    ['where two actions make one', 'Chấp thuận chủ trương đầu tư', 'Chấp thuận điều chỉnh chủ trương đầu tư'],
    ['where the action stands within the object only', 'Xác định lại diện tích đất ở đã được cấp Giấy chứng nhận', 'Đăng ký, cấp Giấy chứng nhận diện tích đất ở đã được xác định'],
    ['where each names what the other does not', 'Gia hạn chứng thư chữ ký số', 'Gia hạn chứng thư chữ ký điện tử'],
    ['where the authority is another', 'Giải quyết tranh chấp đất đai thuộc thẩm quyền của Ủy ban nhân dân cấp tỉnh', 'Giải quyết tranh chấp đất đai thuộc thẩm quyền của Ủy ban nhân dân cấp xã'],
    ['where one says too little', 'Cấp giấy phép', 'Cấp giấy phép bán lẻ rượu'],
    ['where one is about much more', 'Cấp giấy phép xây dựng', 'Cấp giấy phép xây dựng, cải tạo, nâng cấp đường ngang trên đường sắt'],
    ['where one has no action', 'Tên miền và tài khoản người dùng', 'Đăng ký tên miền và tài khoản người dùng'],
  ])('%s', (_, own, other) => {
    expect(sameProcedure(own, other)).toBe(0);
    expect(sameProcedure(other, own)).toBe(0);
  });
});

it('a name is looked for without what stands around it', () =>
  expect(plainName('Thủ tục cấp thẻ đò (thực hiện tại cấp tỉnh) trên địa bàn tỉnh Sông Tiền.')).toBe('cấp thẻ đò'));
