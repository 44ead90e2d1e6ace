/** Procedures in the form of the national list, made up for the demonstration. */
export const PROCEDURES = [
  {
    code: '9.000001', name: 'Hỗ trợ chi phí chuyển đổi giống cây ăn trái (bài minh họa)', agency_dir: 'bo-nong-nghiep-mt', field: 'Trồng trọt', level: 'Cấp xã',
    subjects: 'Hộ gia đình, cá nhân', agency: 'Ủy ban nhân dân cấp xã', result: 'Quyết định hỗ trợ hoặc văn bản trả lời nêu rõ lý do không hỗ trợ',
    steps: 'Bước 1: Hộ gia đình, cá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã nơi có đất.\nBước 2: Ủy ban nhân dân cấp xã kiểm tra diện tích chuyển đổi tại vườn.\nBước 3: Chủ tịch Ủy ban nhân dân cấp xã quyết định hỗ trợ và chi trả.',
    method_time_fee: [
      { hinh_thuc: 'Trực tiếp', thoi_han_giai_quyet: '10 ngày làm việc', phi_le_phi: 'Không thu phí', mo_ta: '' },
      { hinh_thuc: 'Trực tuyến', thoi_han_giai_quyet: '10 ngày làm việc', phi_le_phi: 'Không thu phí', mo_ta: 'Nộp qua Cổng Dịch vụ công quốc gia' },
    ],
    dossier: [
      { ten_giay_to: 'Đơn đề nghị hỗ trợ', so_luong: 'Mau don ho tro giong.docx', ghi_chu: 'Bản chính: 1\nBản sao: 0' },
      { ten_giay_to: 'Hóa đơn, chứng từ mua giống', so_luong: '', ghi_chu: 'Bản chính: 0\nBản sao: 1' },
    ],
    conditions: 'Diện tích chuyển đổi từ 500 m2 trở lên và phù hợp với kế hoạch chuyển đổi cơ cấu cây trồng.', legal_basis: ['14/2025/QĐ-UBND'],
  },
  {
    code: '9.000002', name: 'Cấp giấy phép sử dụng tạm thời lòng đường, vỉa hè (bài minh họa)', agency_dir: 'bo-xay-dung', field: 'Đường bộ', level: 'Cấp xã',
    subjects: 'Tổ chức, cá nhân', agency: 'Ủy ban nhân dân cấp xã', result: 'Giấy phép sử dụng tạm thời lòng đường, vỉa hè',
    steps: 'Bước 1: Tổ chức, cá nhân nộp hồ sơ.\nBước 2: Ủy ban nhân dân cấp xã xem xét và cấp giấy phép.',
    method_time_fee: [{ hinh_thuc: 'Trực tiếp', thoi_han_giai_quyet: '05 ngày làm việc', phi_le_phi: 'Theo nghị quyết của Hội đồng nhân dân cấp tỉnh', mo_ta: '' }],
    dossier: [{ ten_giay_to: 'Đơn đề nghị cấp giấy phép', so_luong: '', ghi_chu: 'Bản chính: 1\nBản sao: 0' }, { ten_giay_to: 'Sơ đồ vị trí sử dụng', so_luong: '', ghi_chu: 'Bản chính: 1\nBản sao: 0' }],
    conditions: 'Phần vỉa hè còn lại dành cho người đi bộ rộng ít nhất 1,5 m.', legal_basis: ['22/2025/QĐ-UBND'],
  },
  {
    code: '9.000003', name: 'Công nhận làng nghề, làng nghề truyền thống (bài minh họa)', agency_dir: 'bo-nong-nghiep-mt', field: 'Kinh tế hợp tác và phát triển nông thôn', level: 'Cấp tỉnh',
    subjects: 'Cộng đồng dân cư', agency: 'Ủy ban nhân dân cấp tỉnh', result: 'Bằng công nhận làng nghề',
    steps: 'Bước 1: Ủy ban nhân dân cấp xã lập hồ sơ của làng đủ tiêu chí.\nBước 2: Sở Nông nghiệp và Môi trường thẩm định, trình Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.',
    method_time_fee: [{ hinh_thuc: 'Dịch vụ bưu chính', thoi_han_giai_quyet: '30 ngày', phi_le_phi: 'Không thu phí', mo_ta: '' }],
    dossier: [{ ten_giay_to: 'Văn bản đề nghị công nhận', so_luong: '', ghi_chu: 'Bản chính: 1\nBản sao: 0' }, { ten_giay_to: 'Danh sách các hộ tham gia hoạt động ngành nghề', so_luong: '', ghi_chu: 'Bản chính: 1\nBản sao: 0' }],
    conditions: 'Có ít nhất 20% số hộ tham gia hoạt động ngành nghề.', legal_basis: ['08/2025/NQ-HĐND'],
  },
];
