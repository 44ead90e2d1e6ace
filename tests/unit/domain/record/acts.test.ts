import { describe, expect, it } from 'vitest';
import { ACTS, describeAct } from '@/lib/domain/record/acts';

describe('acts in words', () => {
  it.each([
    ['upload-version', { version: 2, fileName: 'du-thao.docx' }, 'Tải lên phiên bản 2 (du-thao.docx)'],
    ['upload-version', { version: 2 }, 'Tải lên phiên bản 2'],
    ['upload-version', {}, 'Tải lên phiên bản …'],
    ['give-opinion', { procedure: 'Hỗ trợ mua giống', conclusion: 'agree_with_changes' }, 'Cho ý kiến về thủ tục “Hỗ trợ mua giống”: đồng ý với điều kiện chỉnh lý'],
    ['decide-procedure', { decision: 'rejected', procedure: 'Kiểm tra nội bộ', reason: 'việc nội bộ' }, 'Bác bỏ thủ tục hành chính “Kiểm tra nội bộ”, lý do: việc nội bộ'],
    ['submit-appraisal', { due: '2026-12-07' }, 'Trình thẩm định, hạn thẩm định 07/12/2026'],
    ['adopt', { number: '12/2026/QĐ-UBND', date: '2026-12-20' }, 'Ghi nhận văn bản đã ban hành số 12/2026/QĐ-UBND ngày 20/12/2026'],
    ['administer', { person: 'Nguyễn Thị Lan', change: 'invite', role: 'drafter', agency: 'Sở Tư pháp' }, 'Quản trị tài khoản của Nguyễn Thị Lan: mở tài khoản, vai trò người soạn thảo tại Sở Tư pháp'],
    ['administer', { person: 'Nguyễn Thị Lan', change: 'password' }, 'Quản trị tài khoản của Nguyễn Thị Lan: đặt lại mật khẩu'],
    ['judge-line', { provision: 'khoản 1 Điều 2', verdict: 'overturned', said: 'hồ sơ, mẫu đơn', proposed: 'trình tự', reason: 'Gán nhầm bộ phận' }, 'Sửa nhãn tại khoản 1 Điều 2: hồ sơ, mẫu đơn; máy đề xuất: trình tự, lý do: Gán nhầm bộ phận'],
    ['judge-line', { verdict: 'confirmed', said: 'không phải thủ tục', reason: '' }, 'Xác nhận nhãn: không phải thủ tục'],
    ['undo-judgement', { provision: 'khoản 1 Điều 2', said: 'trình tự' }, 'Hoàn tác việc sửa nhãn tại khoản 1 Điều 2; nhãn trở lại: trình tự'],
    ['propose-wording', { provision: 'khoản 2 Điều 3', quote: '15 ngày', proposal: '05 ngày', text: '' }, 'Đề nghị sửa câu chữ tại khoản 2 Điều 3: “15 ngày” thành “05 ngày”'],
    ['propose-omission', { quote: '15 ngày', proposal: '', text: 'Thừa' }, 'Đề nghị bỏ đoạn chữ: “15 ngày”, lý do: Thừa'],
    ['change-rule', { rule: 'R09', title: 'Bản sao công chứng', changes: 'tắt', reason: 'Công văn 12' }, 'Đổi quy tắc kiểm tra R09 “Bản sao công chứng”: tắt, lý do: Công văn 12'],
    ['restore-rule', { rule: 'R09', changes: 'bật', reason: '' }, 'Trả quy tắc kiểm tra R09 về như dữ liệu pháp lý: bật'],
    ['repair-indexes', { found: 12, left: 0 }, 'Kiểm tra và sửa chỉ mục tra cứu: 12 mục lệch, còn 0'],
  ])('%s %o', (act, payload, sentence) => expect(describeAct(act, payload)).toBe(sentence));

  it('shows an act it does not know by its name', () => expect(describeAct('fly', {})).toBe('Thao tác “fly”'));
  it('does not take an inherited name for an act', () => expect(describeAct('toString', {})).toBe('Thao tác “toString”'));
  it('cuts a very long value', () => {
    expect(describeAct('reply-thread', { text: 'x'.repeat(5000) }).length).toBeLessThan(250);
  });
  it.each(ACTS)('%s has a sentence even without facts', (act) => {
    expect(describeAct(act, {})).not.toMatch(/[[\]{}]|undefined/);
  });
});
