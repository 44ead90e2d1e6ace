/** A few articles written for the demonstration, so that a search finds something before anything is imported. */
export const PRECEDENTS = [
  { key: 'demo-1', number: '14/2025/QĐ-UBND', title: 'Quyết định quy định hỗ trợ sản xuất nông nghiệp công nghệ cao (bài minh họa)', agency: 'Ủy ban nhân dân tỉnh Sông Tiền', articles: [
    { article: 'Điều 6', heading: 'Hồ sơ đề nghị hỗ trợ', body: '1. Thành phần hồ sơ gồm: đơn đề nghị hỗ trợ theo mẫu; bản chụp hóa đơn mua thiết bị.\n2. Số lượng hồ sơ: 01 bộ.' },
    { article: 'Điều 7', heading: 'Trình tự hỗ trợ', body: '1. Tổ chức, cá nhân nộp hồ sơ trực tuyến hoặc trực tiếp tại Trung tâm Phục vụ hành chính công.\n2. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Nông nghiệp và Môi trường quyết định hỗ trợ.' },
  ] },
  { key: 'demo-2', number: '22/2025/QĐ-UBND', title: 'Quyết định quy định cấp giấy phép sử dụng tạm thời vỉa hè (bài minh họa)', agency: 'Ủy ban nhân dân tỉnh Sông Tiền', articles: [
    { article: 'Điều 4', heading: 'Hồ sơ cấp giấy phép', body: 'Hồ sơ đề nghị cấp giấy phép gồm đơn đề nghị và sơ đồ vị trí. Số lượng: 01 bộ.' },
    { article: 'Điều 5', heading: 'Thời hạn giải quyết', body: 'Ủy ban nhân dân cấp xã cấp giấy phép trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.' },
  ] },
  { key: 'demo-3', number: '08/2025/NQ-HĐND', title: 'Nghị quyết quy định chính sách bảo tồn làng nghề (bài minh họa)', agency: 'Hội đồng nhân dân tỉnh Sông Tiền', articles: [
    { article: 'Điều 3', heading: 'Điều kiện công nhận làng nghề', body: 'Làng nghề được công nhận khi có ít nhất 20% số hộ làm nghề và hoạt động ổn định từ 02 năm trở lên.' },
  ] },
] as const;
