import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/domain/procedures/extract/facts-of';
import { PARTS, type MatrixPart } from '@/lib/domain/procedures/types';
import { diem, dieu, documentOf, khoan } from '../../../support/document';
import { lineFacts } from '../../../support/facts';

describe('time limits', () => {
  const limits = (text: string) => lineFacts('time_limit', text).timeLimits;
  it.each([
    ['Trong thời hạn 05 (năm) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Y tế cấp giấy phép.', 5, 'ngày làm việc', 'kể từ ngày nhận đủ hồ sơ hợp lệ', 'decide', 'Sở Y tế'],
    ['Trong thời hạn không quá mười ngày làm việc, kể từ ngày nhận hồ sơ, Phòng Kinh tế tổ chức thẩm định hồ sơ, trình Chủ tịch Ủy ban nhân dân quyết định.', 10, 'ngày làm việc', 'kể từ ngày nhận hồ sơ', 'appraise', 'Phòng Kinh tế'],
    ['Chậm nhất sau 02 giờ kể từ khi nhận được đơn, Biên phòng cửa khẩu thông báo kết quả.', 2, 'giờ', 'kể từ khi nhận được đơn', 'return', 'Biên phòng cửa khẩu'],
    ['Cục Bưu chính trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ phải thông báo bằng văn bản.', 10, 'ngày', 'kể từ ngày nhận đủ hồ sơ', 'return', 'Cục Bưu chính'],
    ['Thời hạn giải quyết: Không quá 15 ngày làm việc.', 15, 'ngày làm việc', null, 'whole', null],
    ['Trong thời hạn 20 ngày kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ, Bộ Công Thương phê duyệt.', 20, 'ngày', 'kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ', 'decide', 'Bộ Công Thương'],
    ['Trường hợp hồ sơ chưa đầy đủ, trong thời hạn 02 ngày làm việc, Ủy ban nhân dân cấp xã có văn bản trả lời.', 2, 'ngày làm việc', null, 'check', 'Ủy ban nhân dân cấp xã'],
    ['Trong thời hạn 03 ngày làm việc, nếu hồ sơ chưa hợp lệ thì Sở Tư pháp yêu cầu bổ sung hồ sơ.', 3, 'ngày làm việc', null, 'check', 'Sở Tư pháp'],
  ])('%s', (text, value, unit, from, act, actor) => {
    expect(limits(text)).toMatchObject([{ value, unit, from, act, actor, whose: 'agency' }]);
  });
  it.each([
    ['a deadline counted back from an event', 'Chậm nhất 30 ngày trước ngày giấy phép hết hạn, Sở Y tế thông báo.'],
    ['a date', 'Sở Y tế cấp giấy phép theo Quyết định ngày 05 tháng 01 năm 2024.'],
    ['a time of the clock', 'Hồ sơ nhận sau 15 giờ thì giải quyết vào ngày tiếp theo.'],
    ['experience', 'Người đứng đầu có ít nhất 36 tháng kinh nghiệm.'],
  ])('does not take %s for a limit', (_, text) => expect(limits(text)).toEqual([]));
  it('tells the deadline of the applicant from that of the agency', () => {
    expect(limits('Trong thời hạn 10 ngày kể từ ngày nhận thông báo, tổ chức, cá nhân phải nộp bổ sung.')).toMatchObject([{ value: 10, whose: 'applicant' }]);
  });
  it('gives the time for a supplement to the applicant', () => expect(limits('Thời hạn bổ sung, sửa đổi hồ sơ tối đa là 06 tháng kể từ ngày thông báo.')).toMatchObject([{ value: 6, whose: 'applicant' }]));
  it('reads a row of a table of steps from its cells', () => {
    const [first, second] = limits('Trung tâm Phục vụ hành chính công\nTiếp nhận, chuyển hồ sơ\n0,5 ngày\n2\nSở Xây dựng\nThẩm định hồ sơ\n4,5 ngày');
    expect(first).toMatchObject({ value: 0.5, unit: 'ngày', actor: 'Trung tâm Phục vụ hành chính công', act: 'receive' });
    expect(second).toMatchObject({ value: 4.5, actor: 'Sở Xây dựng', act: 'appraise' });
  });
  it('takes the head of that table for no actor', () => expect(limits('TT\nCơ quan, người thực hiện\nThời gian\n1\nSở Xây dựng\nThẩm định hồ sơ\n4,5 ngày')).toMatchObject([{ actor: 'Sở Xây dựng' }]));
  it('keeps two limits of one sentence apart', () => {
    expect(limits('Thời hạn cấp là 15 ngày làm việc, trường hợp phức tạp không quá 30 ngày.').map((one) => [one.value, one.unit])).toEqual([[15, 'ngày làm việc'], [30, 'ngày']]);
  });
});

describe('sets of the dossier', () => {
  it.each([['Nộp 01 bộ hồ sơ tại Sở Y tế.', 1], ['Tổ chức lập một (01) bộ hồ sơ.', 1], ['Số lượng hồ sơ: 03 bộ (01 bộ gốc và 02 bộ sao).', 3], ['Nộp 02 bộ hồ sơ (gồm 01 bộ hồ sơ gốc và 01 bộ hồ sơ bản sao).', 2]])('%s', (text, value) => {
    expect(lineFacts('dossier', text).sets.map((set) => set.value)).toEqual([value]);
  });
  it('knows a ministry and a department from a set', () => expect(lineFacts('dossier', 'Hồ sơ gửi 02 bộ phận chuyên môn.').sets).toEqual([]));
});

describe('fees', () => {
  const fees = (text: string) => lineFacts('fee', text).fees;
  it.each([
    ['Lệ phí cấp giấy phép là 150.000 đồng/giấy.', { kind: 'amount', value: 150_000, per: 'giấy', name: 'Lệ phí cấp giấy phép' }],
    ['Mức thu phí thẩm định là 10 (mười) triệu đồng.', { kind: 'amount', value: 10_000_000, per: null }],
    ['Phí, lệ phí: Không quy định.', { kind: 'none', value: null }],
    ['Nộp lệ phí theo quy định của Bộ Tài chính.', { kind: 'by-law', act: 'Bộ Tài chính', value: null }],
  ])('%s', (text, fee) => expect(fees(text)).toMatchObject([fee]));
  it.each([['an exemption of some', 'Các trường hợp sau đây được miễn lệ phí.'], ['what the agency does with the money', 'Cơ quan thu quyết toán lệ phí theo quy định của pháp luật.']])('%s is no fee', (_, text) => expect(fees(text)).toEqual([]));
  it('does not take the value of a contract for a fee', () => expect(fees('Phí áp dụng cho hợp đồng có giá trị trên 500.000.000 đồng.')).toEqual([]));
});

describe('agencies', () => {
  it('knows who takes the dossier in and who decides', () => {
    expect(lineFacts('step', 'Tổ chức nộp hồ sơ trực tiếp đến Sở Giao thông vận tải. Giám đốc Sở Giao thông vận tải cấp giấy phép.').agencies.map(({ role, name }) => [role, name]))
      .toEqual([['receives', 'Sở Giao thông vận tải'], ['decides', 'Giám đốc Sở Giao thông vận tải']]);
  });
  it('names nobody where the draft names nobody', () => expect(lineFacts('step', 'Tổ chức nộp hồ sơ đến cơ quan có thẩm quyền.').agencies).toEqual([]));
  it('takes no letter between agencies for a filing', () => expect(lineFacts('step', 'Sở Y tế gửi hồ sơ đến Bộ Y tế.').agencies).toEqual([]));
});

describe('channels', () => {
  it('are those of filing', () => {
    expect(lineFacts('method', 'Nộp hồ sơ trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến.').channels.map(({ channel, way }) => [channel, way])).toEqual([['direct', 'submit'], ['post', 'submit'], ['online', 'submit']]);
  });
  it('or those of the result', () => expect(lineFacts('method', 'Trả kết quả qua dịch vụ bưu chính.').channels).toMatchObject([{ channel: 'post', way: 'receive' }]));
  it('a meeting opens none', () => expect(lineFacts('method', 'Thành viên họp trực tuyến.').channels).toEqual([]));
});

describe('validity of the result', () => {
  it.each([['Giấy phép có thời hạn 05 năm kể từ ngày cấp.', 5, 'năm'], ['Giấy chứng nhận có giá trị trong thời hạn 12 tháng.', 12, 'tháng'], ['Giấy phép được cấp không có thời hạn.', null, null]])('%s', (text, value, unit) => {
    expect(lineFacts('result', text).validity).toMatchObject([{ value, unit }]);
  });
});

describe('all facts', () => {
  it('come only from provisions that regulate the part', () => {
    expect(lineFacts('condition', 'Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ, Sở Y tế cấp giấy phép. Lệ phí là 100.000 đồng.')).toMatchObject({ timeLimits: [], fees: [], papers: [], agencies: [] });
  });
  it('quote the very words of their provision', () => {
    const pieces = fc.constantFrom('Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ, Sở Y tế', '01 bộ hồ sơ', 'a) Bản sao giấy phép;', '- Đơn đề nghị theo Mẫu số 01 Phụ lục I', 'gồm:', '\n', '; ', '. ', ' (nếu có)', 'lệ phí 50.000 đồng/giấy', 'trực tiếp', 'Hồ sơ', '“', '(');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom<MatrixPart>(...PARTS), (words, part) => {
      const text = words.join(' ');
      const facts = lineFacts(part, text);
      for (const fact of Object.values(facts).flat()) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
    }));
  });
  it('pass over ids that the document does not have', () => {
    const document = documentOf(dieu('1', 'Hồ sơ', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị;'))));
    expect(factsOf(document, { parts: { dossier: ['art_9', 'art_1__para_1__point_a'] } }).papers).toMatchObject([{ name: 'Đơn đề nghị' }]);
  });
});
