/** A few articles and procedures written for the demonstration, so that a search finds something before anything is imported. */
import { readNationalProcedure } from '../../lib/adapters/library/national-list';
import { loadFinderModel } from '../../lib/adapters/models/finder';
import { articleParts } from '../../lib/domain/procedures/article-parts';
import type { ImportedArticle } from '../../lib/ports/precedents';
import { PROCEDURES } from './procedures';

interface Act extends Omit<ImportedArticle['document'], 'sourceKey'> {
  readonly key: string;
  readonly topic: string;
  readonly articles: readonly Pick<ImportedArticle, 'article' | 'heading' | 'body'>[];
}

const COMMITTEE = 'Ủy ban nhân dân tỉnh Sông Tiền';

const ACTS: readonly Act[] = [
  { key: 'demo-1', number: '14/2025/QĐ-UBND', type: 'Quyết định', title: 'Quyết định quy định hỗ trợ sản xuất nông nghiệp công nghệ cao (bài minh họa)', agency: COMMITTEE, topic: 'Nông nghiệp', issuedOn: '2025-03-10', effectiveOn: '2025-03-25', vouchedOn: '2026-01-01', articles: [
    { article: 'Điều 4', heading: 'Điều kiện hỗ trợ', body: '1. Có phương án sản xuất được Ủy ban nhân dân cấp xã xác nhận.\n2. Có diện tích sản xuất từ 1.000 m2 trở lên.\n3. Chưa được hỗ trợ cùng nội dung từ nguồn ngân sách khác.' },
    { article: 'Điều 5', heading: 'Mức hỗ trợ', body: 'Hỗ trợ 40% chi phí mua thiết bị, giống mới, nhưng không quá 50.000.000 đồng cho một hộ.' },
    { article: 'Điều 6', heading: 'Hồ sơ đề nghị hỗ trợ', body: '1. Thành phần hồ sơ gồm: đơn đề nghị hỗ trợ theo mẫu; bản chụp hóa đơn mua thiết bị.\n2. Số lượng hồ sơ: 01 bộ.' },
    { article: 'Điều 7', heading: 'Trình tự hỗ trợ', body: '1. Tổ chức, cá nhân nộp hồ sơ trực tuyến hoặc trực tiếp tại Trung tâm Phục vụ hành chính công.\n2. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Nông nghiệp và Môi trường quyết định hỗ trợ.' },
  ] },
  { key: 'demo-2', number: '22/2025/QĐ-UBND', type: 'Quyết định', title: 'Quyết định quy định cấp giấy phép sử dụng tạm thời vỉa hè (bài minh họa)', agency: COMMITTEE, topic: 'Đường bộ', issuedOn: '2025-05-20', effectiveOn: '2025-06-05', articles: [
    { article: 'Điều 4', heading: 'Hồ sơ cấp giấy phép', body: 'Hồ sơ đề nghị cấp giấy phép gồm đơn đề nghị và sơ đồ vị trí. Số lượng: 01 bộ.' },
    { article: 'Điều 5', heading: 'Thời hạn giải quyết', body: 'Ủy ban nhân dân cấp xã cấp giấy phép trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.' },
    { article: 'Điều 6', heading: 'Thu hồi giấy phép', body: '1. Giấy phép bị thu hồi khi người được cấp sử dụng vỉa hè sai mục đích.\n2. Ủy ban nhân dân cấp xã thông báo bằng văn bản trước khi thu hồi 05 ngày làm việc.' },
  ] },
  { key: 'demo-3', number: '08/2025/NQ-HĐND', type: 'Nghị quyết', title: 'Nghị quyết quy định chính sách bảo tồn làng nghề (bài minh họa)', agency: 'Hội đồng nhân dân tỉnh Sông Tiền', topic: 'Ngành nghề nông thôn', issuedOn: '2025-07-08', effectiveOn: '2025-07-18', vouchedOn: '2026-01-01', articles: [
    { article: 'Điều 3', heading: 'Điều kiện công nhận làng nghề', body: 'Làng nghề được công nhận khi có ít nhất 20% số hộ làm nghề và hoạt động ổn định từ 02 năm trở lên.' },
    { article: 'Điều 4', heading: 'Hỗ trợ truyền nghề', body: 'Nghệ nhân mở lớp truyền nghề được hỗ trợ 3.000.000 đồng cho một người học hoàn thành khóa học.' },
  ] },
  { key: 'demo-4', number: '31/2019/QĐ-UBND', type: 'Quyết định', title: 'Quyết định quy định hỗ trợ giống cây trồng, vật nuôi (bài minh họa)', agency: COMMITTEE, topic: 'Nông nghiệp', issuedOn: '2019-09-02', effectiveOn: '2019-09-15', expiredOn: '2025-03-25', articles: [
    { article: 'Điều 5', heading: 'Hồ sơ hỗ trợ giống', body: 'Hồ sơ gồm:\na) Đơn đề nghị có xác nhận của trưởng ấp;\nb) Bản sao sổ hộ khẩu;\nc) Hóa đơn mua giống.\nSố lượng: 02 bộ.' },
    { article: 'Điều 6', heading: 'Thời hạn hỗ trợ', body: 'Ủy ban nhân dân cấp huyện quyết định hỗ trợ trong thời hạn 20 ngày kể từ ngày nhận đủ hồ sơ.' },
  ] },
];

/** The entries, each article with the parts of a procedure that the finder sees in it, as an import would have them. */
export function demoPrecedents(): ImportedArticle[] {
  const model = loadFinderModel();
  const articles = ACTS.flatMap(({ key, topic, articles, ...document }) => articles.map((article, i) => ({
    ...article, sourceKey: `${key}-${i}`, topic, document: { ...document, sourceKey: key },
    parts: articleParts(model, { ...article, docTitle: document.title, docNumber: document.number, path: null, lines: article.body.split('\n') }),
  })));
  const procedures = PROCEDURES.flatMap((procedure) => {
    const read = readNationalProcedure(JSON.stringify(procedure));
    return read.ok ? [read.value] : [];
  });
  return [...articles, ...procedures];
}
