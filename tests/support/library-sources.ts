/** Lines of the sources that the library is imported from, written for tests. */

/** A line of the codification. */
export const codified = (n: number, change: Record<string, unknown> = {}): string => JSON.stringify({
  id: `Điều 1.1.NĐ.1.${n}`, demuc: 'Đường bộ', path: ['Chương I. QUY ĐỊNH CHUNG'], level: 'Nghị định', doc_no: '12/2030/NĐ-CP', doc_title: 'Vỉa hè', agency: 'Chính phủ',
  issued: '05/01/2030', effective: '20/02/2030', orig_article: `Điều ${n}`, heading: `Hồ sơ ${n}`, body: `1. Hồ sơ đề nghị cấp giấy phép gồm đơn đề nghị.\n2. Thời hạn giải quyết: 0${n % 9} ngày làm việc.`, ...change,
});

/** A line of the national list of procedures. */
export const listed = (n: number, change: Record<string, unknown> = {}): string => JSON.stringify({
  code: `1.${String(n).padStart(6, '0')}`, name: `Cấp giấy phép vỉa hè loại ${n}`, agency_dir: 'bo-xay-dung', field: 'Đường bộ', level: 'Cấp xã', decision: '', subjects: 'Công dân Việt Nam',
  steps: 'Bước 1: Nộp hồ sơ.', method_time_fee: 'Trực tiếp3 NgàyMiễn phí', dossier: 'Đơn1 bản chính', agency: 'Ủy ban nhân dân cấp xã', conditions: '', result: 'Giấy phép', legal_basis: [], ...change,
});

/** An act as text, of one article a line given. */
export const actText = (number: string, ...articles: string[]): string => [
  'ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TIỀN', `Số: ${number}`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Sông Tiền, ngày 05 tháng 01 năm 2030', 'QUYẾT ĐỊNH', 'QUY ĐỊNH VỀ VỈA HÈ',
  'Căn cứ Luật Đường bộ;', 'Ủy ban nhân dân tỉnh Sông Tiền ban hành Quyết định quy định về vỉa hè.', ...articles,
].join('\n');
