import { writeDraft, type DraftLine } from '@/prisma/seed/write-draft';

const HEAD: DraftLine[] = [
  ['centred', 'ỦY BAN NHÂN DÂN TỈNH SÔNG TIỀN'],
  ['plain', 'Số:      /2026/QĐ-UBND'],
  ['centred', 'DỰ THẢO'],
  ['centred', 'QUYẾT ĐỊNH'],
  ['centred', 'Quy định hỗ trợ chi phí nuôi ong lấy mật trên địa bàn tỉnh Sông Tiền'],
  ['article', 'Phạm vi điều chỉnh'],
  ['plain', 'Quyết định này quy định hồ sơ, trình tự hỗ trợ chi phí nuôi ong lấy mật cho hộ gia đình trên địa bàn tỉnh.'],
];

const TAIL: DraftLine[] = [
  ['article', 'Hiệu lực thi hành'],
  ['plain', 'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.'],
];

/** With an open list of papers, no channel, no firm time limit and nobody named to decide. */
export const withFaults = () => writeDraft([
  ...HEAD,
  ['article', 'Hồ sơ đề nghị hỗ trợ'],
  ['clause', 'Hồ sơ đề nghị hỗ trợ gồm:'],
  ['point', 'a', 'Đơn đề nghị hỗ trợ;'],
  ['point', 'b', 'Các giấy tờ khác có liên quan.'],
  ['article', 'Trình tự thực hiện'],
  ['clause', 'Hộ gia đình nộp hồ sơ đến cơ quan có thẩm quyền.'],
  ['clause', 'Cơ quan tiếp nhận giải quyết hồ sơ kịp thời và ban hành quyết định hỗ trợ.'],
  ...TAIL,
]);

const mendedBody = (days: string, paper = 'Bản chụp hóa đơn mua thùng ong, kèm bản chính để đối chiếu.'): DraftLine[] => [
  ...HEAD,
  ['article', 'Hồ sơ đề nghị hỗ trợ'],
  ['clause', 'Hồ sơ đề nghị hỗ trợ gồm:'],
  ['point', 'a', 'Đơn đề nghị hỗ trợ;'],
  ['point', 'b', paper],
  ['clause', 'Số lượng hồ sơ: 01 bộ.'],
  ['article', 'Trình tự thực hiện'],
  ['clause', 'Hộ gia đình nộp hồ sơ trực tuyến qua Cổng Dịch vụ công quốc gia, qua dịch vụ bưu chính công ích hoặc trực tiếp đến Ủy ban nhân dân cấp xã nơi nuôi ong.'],
  ['clause', `Trong thời hạn ${days} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chủ tịch Ủy ban nhân dân cấp xã ban hành Quyết định hỗ trợ có giá trị trong năm ngân sách; trường hợp không hỗ trợ, trả lời bằng văn bản và nêu rõ lý do.`],
];

/** The same, mended. */
export const mended = () => writeDraft([...mendedBody('05'), ...TAIL]);

/** The mended draft, but that it asks for a certified copy. */
export const withCertifiedCopy = () => writeDraft([...mendedBody('05', 'Bản sao có chứng thực hóa đơn mua thùng ong.'), ...TAIL]);

/** The mended draft with one sentence added at the end, where no procedure stands. */
export const revised = () => writeDraft([...mendedBody('05'), ...TAIL, ['plain', 'Sở Nông nghiệp và Môi trường theo dõi việc thực hiện Quyết định này.']]);
