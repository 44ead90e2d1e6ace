/** The drafts of the demonstration, written for it: one with faults, the same mended, and one of another agency. */
import type { DraftLine } from './write-draft';

const head = (title: string): DraftLine[] => [
  ['centred', 'ỦY BAN NHÂN DÂN TỈNH SÔNG TIỀN'],
  ['centred', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['centred', 'Độc lập - Tự do - Hạnh phúc'],
  ['plain', 'Số:      /2026/QĐ-UBND'],
  ['centred', 'DỰ THẢO'],
  ['centred', 'QUYẾT ĐỊNH'],
  ['centred', title],
  ['plain', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;'],
  ['plain', 'Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;'],
];

const SEED_TITLE = 'Quy định hỗ trợ chi phí chuyển đổi giống cây ăn trái cho hộ nông dân trên địa bàn tỉnh Sông Tiền';

const seedHead: DraftLine[] = [
  ...head(SEED_TITLE),
  ['plain', 'Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế vườn giai đoạn 2026 - 2030;'],
  ['plain', 'Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường;'],
  ['plain', 'Ủy ban nhân dân ban hành Quyết định quy định hỗ trợ chi phí chuyển đổi giống cây ăn trái cho hộ nông dân trên địa bàn tỉnh Sông Tiền.'],
  ['article', 'Phạm vi điều chỉnh'],
  ['plain', 'Quyết định này quy định điều kiện, mức, hồ sơ và trình tự hỗ trợ chi phí chuyển đổi giống cây ăn trái trên địa bàn tỉnh.'],
  ['article', 'Đối tượng áp dụng'],
  ['clause', 'Hộ nông dân trực tiếp canh tác cây ăn trái trên địa bàn tỉnh.'],
  ['clause', 'Cơ quan, tổ chức, cá nhân có liên quan đến việc hỗ trợ.'],
];

const seedTail: DraftLine[] = [
  ['article', 'Tổ chức thực hiện'],
  ['clause', 'Sở Nông nghiệp và Môi trường theo dõi, đôn đốc việc thực hiện Quyết định này.'],
  ['clause', 'Định kỳ hằng năm, Ủy ban nhân dân cấp xã báo cáo Sở Nông nghiệp và Môi trường kết quả hỗ trợ trước ngày 15 tháng 12.'],
  ['article', 'Hiệu lực thi hành'],
  ['plain', 'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 02 năm 2027.'],
  ['plain', 'Nơi nhận:'],
  ['plain', '- Như Điều 7;'],
  ['plain', '- Lưu: VT, SNNMT.'],
  ['plain', 'TM. ỦY BAN NHÂN DÂN'],
  ['plain', 'CHỦ TỊCH'],
];

/** As first sent: papers without end, copies in threes, a time limit without a number, an agency without a name. */
export const SEEDLINGS_FAULTY = {
  title: SEED_TITLE,
  fileName: 'Du thao QD ho tro giong cay - lan 1.docx',
  lines: [
    ...seedHead,
    ['article', 'Điều kiện hỗ trợ'],
    ['clause', 'Có diện tích chuyển đổi từ 1.000 m2 trở lên, liền thửa.'],
    ['clause', 'Có đủ năng lực sản xuất và uy tín tại địa phương.'],
    ['clause', 'Chưa được hưởng chính sách hỗ trợ tương tự trong 03 năm gần nhất.'],
    ['article', 'Hồ sơ đề nghị hỗ trợ'],
    ['clause', 'Thành phần hồ sơ gồm:'],
    ['point', 'a', 'Đơn đề nghị hỗ trợ theo Mẫu số 01 ban hành kèm theo Quyết định này, có xác nhận của Ủy ban nhân dân cấp xã;'],
    ['point', 'b', 'Bản sao công chứng Giấy chứng nhận quyền sử dụng đất;'],
    ['point', 'c', 'Hóa đơn mua giống;'],
    ['point', 'd', 'Các giấy tờ khác có liên quan.'],
    ['clause', 'Số lượng hồ sơ: 03 (ba) bộ.'],
    ['article', 'Trình tự hỗ trợ'],
    ['clause', 'Hộ nông dân nộp hồ sơ trực tiếp tại Ủy ban nhân dân cấp xã nơi có vườn cây.'],
    ['clause', 'Trong thời hạn 15 ngày, Ủy ban nhân dân cấp xã kiểm tra thực tế và gửi hồ sơ đến cơ quan có thẩm quyền.'],
    ['clause', 'Cơ quan có thẩm quyền quyết định hỗ trợ trong thời gian sớm nhất; trường hợp không hỗ trợ thì trả lại hồ sơ.'],
    ...seedTail,
  ] satisfies DraftLine[],
};

/** As mended after the remarks of the control officer. */
export const SEEDLINGS_MENDED = {
  title: SEED_TITLE,
  fileName: 'Du thao QD ho tro giong cay - lan 2.docx',
  lines: [
    ...seedHead,
    ['article', 'Điều kiện và mức hỗ trợ'],
    ['clause', 'Hộ nông dân được hỗ trợ khi có diện tích chuyển đổi từ 1.000 m2 trở lên và chưa được hưởng chính sách hỗ trợ tương tự trong 03 năm gần nhất.'],
    ['clause', 'Mức hỗ trợ: 50% chi phí mua giống, không quá 15.000.000 đồng/hộ.'],
    ['article', 'Hồ sơ đề nghị hỗ trợ'],
    ['clause', 'Thành phần hồ sơ gồm:'],
    ['point', 'a', 'Đơn đề nghị hỗ trợ theo Mẫu số 01 tại Phụ lục ban hành kèm theo Quyết định này;'],
    ['point', 'b', 'Bản chụp hóa đơn mua giống, kèm bản chính để đối chiếu.'],
    ['clause', 'Số lượng hồ sơ: 01 (một) bộ.'],
    ['article', 'Trình tự, cách thức thực hiện hỗ trợ'],
    ['clause', 'Hộ nông dân nộp hồ sơ trực tuyến qua Cổng Dịch vụ công quốc gia, qua dịch vụ bưu chính công ích hoặc trực tiếp tại Trung tâm Phục vụ hành chính công của Ủy ban nhân dân cấp xã nơi có vườn cây.'],
    ['clause', 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Ủy ban nhân dân cấp xã kiểm tra diện tích chuyển đổi tại vườn theo các nội dung ghi trong Mẫu số 02 tại Phụ lục ban hành kèm theo Quyết định này.'],
    ['clause', 'Trong thời hạn 03 ngày làm việc kể từ ngày kiểm tra, Chủ tịch Ủy ban nhân dân cấp xã ban hành Quyết định hỗ trợ; trường hợp không hỗ trợ, trả lời bằng văn bản và nêu rõ lý do.'],
    ['clause', 'Kết quả là Quyết định hỗ trợ có giá trị đến hết năm ngân sách, được trả theo cách thức mà hộ nông dân đã chọn khi nộp hồ sơ. Hộ nông dân không phải nộp phí, lệ phí.'],
    ...seedTail,
    ['centred', 'PHỤ LỤC'],
    ['centred', 'Mẫu số 01'],
    ['centred', 'ĐƠN ĐỀ NGHỊ HỖ TRỢ CHUYỂN ĐỔI GIỐNG CÂY ĂN TRÁI'],
    ['plain', 'Kính gửi: Ủy ban nhân dân xã …'],
    ['plain', 'Họ và tên chủ hộ; số định danh cá nhân; thửa đất, tờ bản đồ; loại giống; diện tích chuyển đổi; số tiền đề nghị.'],
    ['centred', 'Mẫu số 02'],
    ['centred', 'BIÊN BẢN KIỂM TRA DIỆN TÍCH CHUYỂN ĐỔI'],
    ['plain', 'Nội dung kiểm tra: diện tích; loại giống; ngày trồng; đối chiếu hóa đơn.'],
  ] satisfies DraftLine[],
};

const CRAFT_TITLE = 'Quy định xét công nhận nghề truyền thống, làng nghề truyền thống trên địa bàn tỉnh Sông Tiền';

/** A second draft, fresh from the desk: its findings wait for a decision. */
export const CRAFTS = {
  title: CRAFT_TITLE,
  fileName: 'Du thao QD cong nhan lang nghe.docx',
  lines: [
    ...head(CRAFT_TITLE),
    ['plain', 'Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch;'],
    ['plain', 'Ủy ban nhân dân ban hành Quyết định quy định xét công nhận nghề truyền thống, làng nghề truyền thống trên địa bàn tỉnh Sông Tiền.'],
    ['article', 'Phạm vi điều chỉnh'],
    ['plain', 'Quyết định này quy định hồ sơ, trình tự xét công nhận nghề truyền thống, làng nghề truyền thống.'],
    ['article', 'Điều kiện công nhận'],
    ['clause', 'Nghề đã có tại địa phương ít nhất 50 năm và có sản phẩm mang bản sắc riêng.'],
    ['clause', 'Làng nghề có tối thiểu 20% số hộ tham gia và hoạt động ổn định ít nhất 02 năm liên tục.'],
    ['article', 'Hồ sơ đề nghị công nhận'],
    ['clause', 'Cộng đồng dân cư, tổ chức có nhu cầu lập 02 bộ hồ sơ gồm:'],
    ['point', 'a', 'Văn bản đề nghị công nhận;'],
    ['point', 'b', 'Bản thuyết minh quá trình hình thành, phát triển nghề;'],
    ['point', 'c', 'Danh sách các hộ tham gia, có xác nhận của Ủy ban nhân dân cấp xã;'],
    ['point', 'd', 'Tài liệu khác theo yêu cầu của cơ quan tiếp nhận.'],
    ['article', 'Trình tự xét công nhận'],
    ['clause', 'Hồ sơ nộp tại Ủy ban nhân dân cấp xã.'],
    ['clause', 'Ủy ban nhân dân cấp xã kiểm tra, gửi hồ sơ đến Sở Văn hóa, Thể thao và Du lịch trong thời hạn 20 ngày.'],
    ['clause', 'Sở Văn hóa, Thể thao và Du lịch kịp thời thẩm định, trình Chủ tịch Ủy ban nhân dân tỉnh cấp Bằng công nhận.'],
    ['article', 'Hiệu lực thi hành'],
    ['plain', 'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.'],
  ] satisfies DraftLine[],
};
