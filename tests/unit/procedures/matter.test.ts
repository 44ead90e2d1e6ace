import { describe, expect, it } from 'vitest';
import { isGeneralHeading, likeness, matterOfHeading, matterOfTitle } from '@/lib/domain/procedures/matter';
import { mainRequest, matterOfRequest } from '@/lib/domain/procedures/requests';

describe('the matter of a heading', () => {
  it.each([
    ['Trình tự, thủ tục cấp giấy phép bán lẻ rượu', 'cấp giấy phép bán lẻ rượu'],
    ['Hồ sơ đề nghị hỗ trợ lãi suất vay vốn', 'hỗ trợ lãi suất vay vốn'],
    ['Điều kiện và tiêu chuẩn công nhận làng nghề', 'công nhận làng nghề'],
    ['Thành phần hồ sơ', ''],
    ['Trình tự thực hiện', ''],
    ['Trình tự, thủ tục, thẩm định, phê duyệt cấp lại thẻ lái đò', 'cấp lại thẻ lái đò'],
    ['Giải quyết tranh chấp bến bãi', 'Giải quyết tranh chấp bến bãi'],
    ['Tiếp nhận, giải quyết hồ sơ', ''],
    ['Trách nhiệm của Sở Xây dựng', ''],
    ['Quy trình các đơn vị đề xuất xét tặng bằng khen', 'xét tặng bằng khen'],
    ['Thủ tục cấp thẻ lái đò quy định tại khoản 2 Điều 5 của Luật', 'cấp thẻ lái đò'],
    ['Điều chỉnh giấy phép lái đò', 'Điều chỉnh giấy phép lái đò'],
  ])('%j is %j', (heading, matter) => expect(matterOfHeading(heading).text).toBe(matter));

  it('names the longest action only', () => {
    expect(matterOfHeading('Thủ tục cấp lại giấy phép').actions).toEqual(['cấp lại']);
  });
});

describe('the actions of a heading', () => {
  it.each([
    ['Cấp mới thẻ', ['cấp']],
    ['Thẩm quyền của cấp tỉnh', []],
    ['Đổi Giấy chứng nhận', ['đổi']],
  ])('%j: %j', (heading, actions) => expect(matterOfHeading(heading).actions).toEqual(actions));
});

describe('the matter of a title', () => {
  it.each([
    ['Quy định hỗ trợ chi phí học nghề cho thanh niên trên địa bàn tỉnh An Giang', 'hỗ trợ chi phí học nghề cho thanh niên'],
    ['Quy định về việc xét tặng danh hiệu nghệ nhân', 'xét tặng danh hiệu nghệ nhân'],
  ])('%j is %j', (title, matter) => expect(matterOfTitle(title).text).toBe(matter));
});

describe('a request in the text', () => {
  it('gives action and object', () => {
    expect(matterOfRequest('Tổ chức đề nghị cấp giấy phép khai thác nước nộp hồ sơ')?.text).toBe('cấp giấy phép khai thác nước');
  });
  it('is none without an object', () => expect(matterOfRequest('theo đề nghị của Giám đốc Sở')).toBeNull());
});

describe('likeness', () => {
  const same = (a: string, b: string): number => likeness(matterOfHeading(a), matterOfHeading(b));

  it('is full for conditions and papers of one matter', () => expect(same('Điều kiện cấp thẻ hướng dẫn viên', 'Hồ sơ đề nghị cấp thẻ hướng dẫn viên')).toBeGreaterThan(0.9));
  it('is none between granting and granting again', () => expect(same('Hồ sơ cấp thẻ hướng dẫn viên', 'Hồ sơ cấp lại thẻ hướng dẫn viên')).toBe(0));
  it('is low for different objects', () => expect(same('Cấp giấy phép bán lẻ rượu', 'Cấp giấy phép môi trường')).toBeLessThan(0.7));
});

describe('a heading', () => {
  it('that begins with a part is one side of a procedure', () => {
    expect(matterOfHeading('Hồ sơ cấp thẻ').facet).toBe(true);
    expect(matterOfHeading('Cấp thẻ').facet).toBe(false);
  });
  it('that serves the act names no matter', () => {
    expect(isGeneralHeading('Tổ chức thực hiện')).toBe(true);
    expect(isGeneralHeading('Trình tự thực hiện')).toBe(false);
  });
});

describe('what is asked for most', () => {
  it('names the matter, a paper or a receipt does not', () => {
    expect(mainRequest(['Đơn đề nghị cấp giấy phép bán lẻ rượu; bản sao giấy chứng nhận đăng ký kinh doanh.', 'Nhận hồ sơ đề nghị cấp giấy phép bán lẻ rượu.'])?.text).toBe('cấp giấy phép bán lẻ rượu');
  });
  it('is nothing where nobody asks', () => expect(mainRequest(['Cơ quan lưu giấy chứng nhận đăng ký kinh doanh.', ''])).toBeNull());
});
