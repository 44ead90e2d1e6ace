import { describe, expect, it } from 'vitest';
import { findingOf, RULES, rulesFor } from '@/lib/domain/checks/rules';
import { matchRule } from '@/lib/domain/checks/sentence-rules';

const rule = (id: string) => RULES.find((r) => r.id === id)!;

describe('the words that break a rule', () => {
  it.each([
    ['R03', 'Ủy ban nhân dân cấp xã trả kết quả trong thời gian sớm nhất.', 'trong thời gian sớm nhất'],
    ['R04', 'Chi cục trả lời không quá 10 (mười) ngày kể từ ngày nhận hồ sơ.', 'không quá 10 (mười) ngày'],
    ['R05', 'Thời hạn giải quyết: 03 ngày làm việc.', 'Thời hạn giải quyết: 03 ngày làm việc'],
    ['R06', 'Bản sao Giấy khai sinh của trẻ;', 'Giấy khai sinh'],
    ['R07', 'Bản sao sổ tạm trú;', 'sổ tạm trú'],
    ['R08', 'Những tài liệu khác có liên quan.', 'Những tài liệu khác có liên quan'],
    ['R08', 'Giấy tờ khác (nếu có);', 'Giấy tờ khác (nếu có)'],
    ['R09', 'Bản sao được chứng thực văn bằng;', 'Bản sao được chứng thực'],
    ['R10', 'Nộp 02 (hai) bộ hồ sơ.', '02 (hai) bộ'],
    ['R11', 'Đơn có xác nhận của Uỷ ban nhân dân xã;', 'xác nhận của Uỷ ban nhân dân xã'],
    ['R13', 'Giao Sở Y tế hướng dẫn thành phần hồ sơ.', 'Giao Sở Y tế hướng dẫn thành phần hồ sơ'],
    ['R15', 'Chủ hộ gửi đơn đến cơ quan có thẩm quyền.', 'cơ quan có thẩm quyền'],
    ['R18', 'Mức thu phí thẩm định: 300.000 đồng/hồ sơ.', 'Mức thu phí thẩm định: 300.000 đồng'],
    ['R19', 'Cơ sở kinh doanh bánh kẹo phải có kho riêng.', 'Cơ sở kinh doanh bánh kẹo phải có kho'],
    ['R20', 'Có trang thiết bị hiện đại.', 'trang thiết bị hiện đại'],
    ['R21', 'Khi cần thiết, Sở yêu cầu tổ chức cung cấp tài liệu.', 'Khi cần thiết, Sở yêu cầu tổ chức cung cấp'],
    ['R24', 'Nộp tại UBND huyện nơi cư trú.', 'UBND huyện'],
    ['R25', 'Thường trú tại tỉnh ít nhất 01 năm.', 'Thường trú tại'],
    ['R31', 'Sở Giao thông vận tải cấp phù hiệu.', 'Sở Giao thông vận tải'],
    ['R32', '04 ảnh màu nền trắng;', '04 ảnh'],
  ])('%s in %j', (id, text, quote) => expect(matchRule(rule(id), text)?.quote).toBe(quote));

  it.each([
    ['R03', 'Trong thời hạn 03 ngày làm việc, cấp xã giải quyết kịp thời.'],
    ['R04', 'không quá 10 ngày làm việc'],
    ['R04', 'chậm nhất ngày 15 tháng 12 hằng năm'],
    ['R05', 'Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.'],
    ['R06', 'Không phải nộp Giấy khai sinh khi cơ quan tra cứu được.'],
    ['R06', 'ghi số căn cước trong đơn'],
    ['R07', 'Họ và tên, số Giấy chứng minh nhân dân của người nộp;'],
    ['R08', 'Tài liệu liên quan đến quyền sử dụng nhà;'],
    ['R08', 'Giấy tờ khác có giá trị pháp lý tương đương;'],
    ['R08', 'Các giấy tờ khác như sau:'],
    ['R09', 'Bản sao có chứng thực hoặc bản chụp kèm bản chính để đối chiếu;'],
    ['R10', 'Số lượng: 01 bộ.'],
    ['R10', 'Nộp 12 bộ phận mẫu.'],
    ['R13', 'Trụ sở phải đáp ứng quy định về điều kiện phòng cháy.'],
    ['R13', 'Thông tư số 5/2020/TT-BYT của Bộ trưởng Bộ Y tế quy định thủ tục cấp thẻ.'],
    ['R13', 'Giao Ủy ban nhân dân tỉnh quy định trình tự, thủ tục hỗ trợ.'],
    ['R19', 'Hồ sơ đề nghị cấp Giấy chứng nhận đủ điều kiện kinh doanh dược gồm:'],
    ['R19', 'Cơ sở sản xuất phải có văn bản báo cáo khắc phục.'],
    ['R15', 'cơ quan có thẩm quyền quy định tại Điều 3'],
    ['R18', 'Kinh phí hỗ trợ: 3.000.000 đồng/hộ.'],
    ['R21', 'Nếu cần thiết, Sở yêu cầu bổ sung hồ sơ một lần.'],
    ['R32', 'ảnh hưởng đến môi trường'],
  ])('%s finds nothing in %j', (id, text) => expect(matchRule(rule(id), text)).toBeNull());
});

describe('the rules of a day', () => {
  const ids = (on: string, regime: 'A' | 'B', type: string | null): string[] => rulesFor(RULES, on, regime, type).map((r) => r.id);

  it('leave the district body alone before it was abolished', () => {
    expect(ids('2025-06-30', 'B', 'qd-ubnd-tinh')).not.toContain('R24');
    expect(ids('2025-07-01', 'B', 'qd-ubnd-tinh')).toContain('R24');
  });
  it('ask for data instead of papers only while Resolution 66.7/2025 holds', () => {
    expect(ids('2025-12-31', 'B', null)).not.toContain('R06');
    expect(ids('2026-11-22', 'B', null)).toContain('R06');
    expect(ids('2027-03-01', 'B', null)).not.toContain('R06');
  });
  it('let a provincial council set a fee, and no committee', () => {
    expect(ids('2026-11-22', 'B', 'nq-hdnd-tinh')).not.toContain('R18');
    expect(ids('2026-11-22', 'B', 'qd-ubnd-tinh')).toContain('R18');
  });
  it('bind a document of unknown type only by rules for all', () => expect(ids('2026-11-22', 'B', null)).not.toContain('R13'));
  it('all rest on a norm and start on a day', () => {
    for (const r of RULES) {
      expect(r.legalBasis).not.toBe('');
      expect(r.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('a finding', () => {
  it('names the words, and cites the norm of its statute', () => {
    const made = findingOf(rule('R13'), { provision: 'art_6', quote: 'Giao Sở' }, 'A');
    expect(made.message).toContain('“Giao Sở”');
    expect(made.norm).toContain('80/2015');
    expect(findingOf(rule('R13'), { provision: 'art_6' }, 'B').norm).toContain('78/2025');
  });
});
