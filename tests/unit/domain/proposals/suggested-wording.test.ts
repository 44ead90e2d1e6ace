import { describe, expect, it } from 'vitest';
import { reasonOf, suggestedWording } from '@/lib/domain/proposals/suggested-wording';

describe('the wording that a rule suggests', () => {
  it.each([
    ['stands in place of the words found', '“Bản sao có chứng thực, hoặc bản chụp kèm bản chính để đối chiếu”.', 'Bản sao công chứng', 'Bản sao có chứng thực, hoặc bản chụp kèm bản chính để đối chiếu'],
    ['begins small where they do', '“Bản sao có chứng thực”.', 'bản sao công chứng', 'bản sao có chứng thực'],
    ['does not begin a line inside one', '“Số lượng hồ sơ: 01 bộ”; nếu cần nhiều hơn, nêu lý do.', '03 (ba) bộ', '01 bộ'],
    ['begins the line where the line was found', '“Số lượng hồ sơ: 01 bộ”; nếu cần nhiều hơn, nêu lý do.', 'Số hồ sơ: 03 (ba) bộ', 'Số lượng hồ sơ: 01 bộ'],
    ['goes on from where they end', '“có xác nhận của … về …”.', 'Đơn đề nghị có xác nhận của', 'Đơn đề nghị có xác nhận của … về …'],
    ['stands after them where something is missing', 'Thêm mốc, ví dụ: “kể từ ngày nhận đủ hồ sơ hợp lệ”.', 'trong thời hạn 05 ngày', 'trong thời hạn 05 ngày kể từ ngày nhận đủ hồ sơ hợp lệ'],
    ['takes no part of a word for their end', '“anh em”.', 'danh', 'anh em'],
  ])('%s', (_, suggestion, quote, wording) => expect(suggestedWording(suggestion, quote)).toBe(wording));

  it.each([
    ['only says what to do', 'Kể đích danh từng giấy tờ, hoặc bỏ.'],
    ['offers a choice', 'Ghi “ngày làm việc”, hoặc giữ “ngày” nếu chủ ý tính theo lịch.'],
    ['gives an example of a name', 'Ghi tên cơ quan, ví dụ “Sở …”, “Ủy ban nhân dân cấp xã”.'],
    ['speaks of a mark', 'Bỏ dấu “.”.'],
  ])('is none where the rule %s', (_, suggestion) => expect(suggestedWording(suggestion, 'các giấy tờ khác')).toBeNull());
});

describe('the norm of a rule as a reason', () => {
  it.each([
    ['Khoản 4 Điều 7 Nghị định 63/2010/NĐ-CP', 'Theo khoản 4 Điều 7 Nghị định 63/2010/NĐ-CP.'],
    ['Điều 6 Nghị định 23/2015/NĐ-CP', 'Theo Điều 6 Nghị định 23/2015/NĐ-CP.'],
    ['Nghị quyết 176/2025/QH15', 'Theo Nghị quyết 176/2025/QH15.'],
    ['', ''],
  ])('%j is written %j', (norm, reason) => expect(reasonOf(norm)).toBe(reason));
});
