import { docx, inserted, deleted, p, run } from '../../support/docx';
import type { Page } from '@playwright/test';

const HEAD = ['ỦY BAN NHÂN DÂN TỈNH SÔNG TIỀN', 'Số:      /2026/QĐ-UBND', 'DỰ THẢO', 'QUYẾT ĐỊNH', 'Quy định hỗ trợ máy sấy nông sản trên địa bàn tỉnh Sông Tiền'];

/** The remark on the papers, which Word shows as a third clause. */
export const MISREAD = '3. Tổng hợp, lưu trữ theo quy định.';
const PAPERS = 'Bản chụp hóa đơn mua máy sấy';

const commented = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

const comment = (id: number, paragraph: string, author: string, date: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p w14:paraId="${paragraph}">${run(text)}</w:p></w:comment>`;

/** A Word file as it comes back from a round of comments: changes tracked, a comment answered, another settled, a line misread. */
export const trackedDraft = (): Uint8Array => docx(
  [
    ...HEAD.map((line) => p(line)),
    p('Điều 1. Phạm vi điều chỉnh'),
    p('Quyết định này quy định hồ sơ, trình tự hỗ trợ máy sấy nông sản cho hộ gia đình trên địa bàn tỉnh.'),
    p('Điều 2. Hồ sơ đề nghị hỗ trợ'),
    p(`${run('1. Hồ sơ đề nghị hỗ trợ gồm đơn đề nghị và ')}${commented(0, PAPERS)}${run('.')}`),
    p(`${run('2. Số lượng hồ sơ: ')}${deleted('02', 'Phan Minh Hải')}${inserted('01', 'Phan Minh Hải')}${run(' bộ.')}`),
    p(MISREAD),
    p('Điều 3. Trình tự thực hiện'),
    p(`${run('1. Hộ gia đình nộp hồ sơ trực tiếp hoặc qua dịch vụ bưu chính đến ')}${commented(2, 'Ủy ban nhân dân cấp xã')}${run('.')}`),
    p('2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Chủ tịch Ủy ban nhân dân cấp xã ban hành quyết định hỗ trợ; trường hợp không hỗ trợ, trả lời bằng văn bản và nêu rõ lý do.'),
    p('Điều 4. Hiệu lực thi hành'),
    p('Quyết định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.'),
  ].join(''),
  {
    comments: [
      comment(0, '00000A01', 'Phan Minh Hải', '2026-10-05T09:00:00Z', 'Có cần bản chính để đối chiếu không?'),
      comment(1, '00000A02', 'Trịnh Thu Vân', '2026-10-05T10:30:00Z', 'Không cần, đã có hóa đơn điện tử.'),
      comment(2, '00000A03', 'Phan Minh Hải', '2026-10-06T08:00:00Z', 'Đúng thẩm quyền.'),
    ].join(''),
    commentsExtended: '<w15:commentEx w15:paraId="00000A01" w15:done="0"/><w15:commentEx w15:paraId="00000A02" w15:paraIdParent="00000A01" w15:done="0"/><w15:commentEx w15:paraId="00000A03" w15:done="1"/>',
  },
);

/** Opens a dossier with this draft as its first version; answers the address of the dossier. */
export async function dossierWith(page: Page, title: string, bytes: Uint8Array): Promise<string> {
  await page.goto('/dossiers/new');
  await page.getByLabel('Tên dự thảo').fill(title);
  await page.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định của Ủy ban nhân dân cấp tỉnh' });
  await page.getByLabel(/Căn cứ được quy định/).fill('Biện pháp phát triển kinh tế - xã hội của địa phương');
  const agencies = { 'Chủ trì soạn thảo': 'Sở Nông nghiệp và Môi trường', 'Kiểm soát thủ tục hành chính': 'Văn phòng Ủy ban nhân dân', 'Thẩm định': 'Sở Tư pháp', 'Ban hành': 'Ủy ban nhân dân tỉnh Sông Tiền' };
  for (const [label, agency] of Object.entries(agencies)) {
    const select = page.getByRole('combobox', { name: label });
    await select.selectOption(await select.locator('option', { hasText: agency }).first().getAttribute('value'));
  }
  await page.getByRole('button', { name: 'Lập hồ sơ và tải dự thảo lên' }).click();
  await page.waitForURL(/\/dossiers\/[^/]+\/upload/);
  await page.locator('input[type=file]').setInputFiles({ name: 'Du thao.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(bytes) });
  await page.getByText('Đã đọc được gì từ bản 1').waitFor();
  return new URL(page.url()).pathname.replace('/upload', '');
}
