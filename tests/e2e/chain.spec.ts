import { expect, test, type Page } from '@playwright/test';
import { fillInAssessment } from './support/assessment';
import { mended, revised, withFaults } from './support/drafts';
import { signedIn } from './support/people';
import { findingCards, rejectFinding } from './support/review';

const TITLE = 'Quy định hỗ trợ chi phí nuôi ong lấy mật trên địa bàn tỉnh Sông Tiền';
const PROVINCE = { drafter: 'Sở Nông nghiệp và Môi trường', control: 'Văn phòng Ủy ban nhân dân', appraisal: 'Sở Tư pháp', issuer: 'Ủy ban nhân dân tỉnh Sông Tiền' };

/** One draft and four people, from the Word file to the gate. The steps follow one another: each needs the one before. */
test.describe.configure({ mode: 'serial' });

test.describe('a draft on its way from Word to adoption', () => {
  let lan: Page; // drafter
  let minh: Page; // control officer
  let hoa: Page; // appraiser
  let dung: Page; // issuer
  let dossier: string;

  test.beforeAll(async ({ browser }) => {
    [lan, minh, hoa, dung] = [await signedIn(browser, 'lan'), await signedIn(browser, 'minh'), await signedIn(browser, 'hoa'), await signedIn(browser, 'dung')];
  });

  const open = (page: Page, tab: string) => page.goto(`${dossier}/${tab}`);
  const upload = async (name: string, bytes: Uint8Array) => {
    await open(lan, 'upload');
    await lan.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(bytes) });
  };

  test('the drafter opens a dossier and uploads the Word file', async () => {
    await lan.goto('/dossiers/new');
    // Each try is a draft of its own: the same title by the same person is taken for a double click.
    await lan.getByLabel('Tên dự thảo').fill(`${TITLE} (${Date.now()})`);
    await lan.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định của Ủy ban nhân dân cấp tỉnh' });
    await lan.getByLabel(/Căn cứ được quy định/).fill('Biện pháp phát triển kinh tế - xã hội của địa phương');
    for (const [label, agency] of [['Chủ trì soạn thảo', PROVINCE.drafter], ['Kiểm soát thủ tục hành chính', PROVINCE.control], ['Thẩm định', PROVINCE.appraisal], ['Ban hành', PROVINCE.issuer]] as const) {
      const select = lan.getByRole('combobox', { name: label });
      const option = await select.locator('option', { hasText: agency }).first().getAttribute('value');
      await select.selectOption(option);
    }
    await lan.getByRole('button', { name: 'Lập hồ sơ và tải dự thảo lên' }).click();
    await expect(lan).toHaveURL(/\/dossiers\/[^/]+\/upload/);
    dossier = new URL(lan.url()).pathname.replace('/upload', '');
    await upload('Du thao.docx', await withFaults());
    await expect(lan.getByText('Đã đọc được gì từ bản 1')).toBeVisible();
  });

  test('the text shows what was found, and a person confirms and rejects', async () => {
    await open(lan, 'text');
    await expect(lan.getByText('Các giấy tờ khác có liên quan.').first()).toBeVisible();
    await expect(lan.getByText('Điều 2.').first()).toBeVisible(); // Word's own number
    const cards = findingCards(lan);
    await rejectFinding(lan, cards.first(), 'Câu này chỉ nêu phạm vi');
    await cards.nth(1).getByRole('button').first().click();
    await lan.keyboard.press('y');
    await expect(cards.nth(1).getByText('Đã xác nhận')).toBeVisible();
  });

  test('the control officer comments on a quote; the drafter answers and resolves', async () => {
    await open(minh, 'text');
    const line = minh.getByText('Các giấy tờ khác có liên quan.').first();
    await line.dblclick();
    await minh.keyboard.press('c');
    await minh.getByLabel('Nội dung bình luận').fill('Nêu đích danh từng giấy tờ.');
    await minh.getByRole('button', { name: 'Gửi bình luận' }).click();
    await expect(minh.getByText('Nêu đích danh từng giấy tờ.')).toBeVisible();

    await open(lan, 'text');
    await lan.getByRole('tab', { name: /Bình luận/ }).click();
    await lan.getByRole('button', { name: 'Trả lời' }).click();
    await lan.getByLabel('Nội dung trả lời').fill('Sẽ sửa trong bản 2.');
    await lan.getByRole('button', { name: 'Gửi trả lời' }).click();
    await expect(lan.getByRole('paragraph').filter({ hasText: 'Sẽ sửa trong bản 2.' })).toBeVisible(); // not the box, which still holds the words for a moment
    await lan.getByRole('button', { name: 'Đánh dấu đã giải quyết' }).click();
    await expect(lan.getByText('Đã giải quyết')).toBeVisible();
  });

  test('the control officer proposes another wording, and sees what it changes before sending it', async () => {
    await open(minh, 'text');
    await minh.locator('.paper').getByText('Các giấy tờ khác có liên quan.').first().click({ clickCount: 3 });
    await minh.keyboard.press('s');
    const wording = minh.getByLabel('Câu chữ đề nghị');
    await expect(wording).toBeFocused();
    await expect(wording).toHaveValue('Các giấy tờ khác có liên quan.');
    await minh.keyboard.press('Control+Enter');
    await expect(minh.getByText(/^Câu chữ đề nghị không khác/)).toBeVisible();
    await wording.fill('');
    await expect(minh.getByRole('button', { name: 'Gửi đề nghị bỏ đoạn này' })).toBeVisible();
    await wording.fill('Bản chụp hóa đơn mua thùng ong, kèm bản chính để đối chiếu.');
    await expect(minh.locator('ins').filter({ hasText: 'hóa đơn mua thùng ong' })).toBeVisible();
    await expect(minh.locator('del').filter({ hasText: 'giấy tờ khác' })).toBeVisible();
    await minh.keyboard.press('Control+Enter');
    await expect(wording).toBeHidden();
    await expect(minh.getByRole('button', { name: 'Chép câu chữ đề nghị' })).toBeVisible();
  });

  test('the gate says what is missing, and submission is refused without assessment and opinion', async () => {
    await open(lan, 'gate');
    await expect(lan.getByRole('heading', { name: /Còn thiếu \d+ việc/ })).toBeVisible();
    await open(lan, 'opinions');
    await expect(lan.getByText(/Trước khi trình thẩm định còn \d+ việc/)).toBeVisible();
    await expect(lan.getByRole('button', { name: 'Trình thẩm định' })).toHaveCount(0);
  });

  test('the mended draft becomes version 2, and the two are compared', async () => {
    await upload('Du thao 2.docx', await mended());
    await expect(lan.getByText('Đã đọc được gì từ bản 2')).toBeVisible();
    await open(lan, 'compare');
    await expect(lan.locator('ins').filter({ hasText: /hóa đơn/ }).first()).toBeVisible();
    await expect(lan.locator('del').filter({ hasText: /giấy tờ khác/ }).first()).toBeVisible();
  });

  test('the proposal says that version 2 has its words, and the drafter settles it', async () => {
    await open(lan, 'text');
    await lan.getByRole('tab', { name: /Bình luận/ }).click();
    await expect(lan.getByText('Bản 2 đã viết đúng như đề nghị.')).toBeVisible();
    await lan.getByRole('button', { name: 'Đánh dấu đã giải quyết' }).click();
    await expect(lan.getByRole('button', { name: 'Đánh dấu đã giải quyết' })).toHaveCount(0);
  });

  test('the drafter confirms the procedures and settles the errors', async () => {
    await open(lan, 'procedures');
    const confirm = lan.getByRole('button', { name: 'Xác nhận là thủ tục' });
    await expect(confirm.first()).toBeVisible();
    for (let left = await confirm.count(); left > 0; left--) {
      await confirm.first().click();
      await expect(confirm).toHaveCount(left - 1);
    }
    await open(lan, 'text');
    await lan.getByRole('button', { name: /^Lỗi/ }).or(lan.getByRole('radio', { name: /^Lỗi/ })).first().click();
    for (const card of await findingCards(lan).all()) await rejectFinding(lan, card, 'Đã đối chiếu, không phải lỗi');
  });

  test('the drafter assesses each procedure and computes its cost', async () => {
    test.slow(); // some fifty questions, one by one
    await open(lan, 'assessment');
    const assess = lan.getByRole('link', { name: /^Đánh giá .+/ });
    for (let left = await assess.count(); left > 0; left--) {
      await assess.first().click();
      await fillInAssessment(lan);
      await expect(lan.getByText('Mọi thay đổi đã được lưu')).toBeVisible();
      await lan.getByRole('button', { name: 'Hoàn thành đánh giá' }).click();
      await expect(lan).toHaveURL(/\/assessment$/);
      await expect(lan.getByText('Đã hoàn thành').first()).toBeVisible();
    }
    await expect(lan.getByText(/đồng/).first()).toBeVisible();
  });

  test('the control unit gives its opinion and the drafter answers it', async () => {
    await open(lan, 'opinions');
    await lan.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
    await expect(lan.getByText(/hạn trả lời/)).toBeVisible();

    await open(minh, 'opinions');
    const send = minh.getByRole('button', { name: 'Gửi ý kiến' });
    for (let left = await send.count(); left > 0; left--) {
      const form = minh.locator('form').filter({ has: minh.getByRole('button', { name: 'Gửi ý kiến' }) }).first();
      await form.getByRole('checkbox', { name: 'Thời hạn' }).check();
      await form.getByLabel('Đề nghị về Thời hạn').fill('Rút còn 03 ngày làm việc.');
      await form.getByRole('radio', { name: 'Đồng ý với điều kiện chỉnh lý' }).check();
      await form.getByRole('button', { name: 'Gửi ý kiến' }).click();
      await expect(minh.getByText('Rút còn 03 ngày làm việc.').first()).toBeVisible();
      await expect(minh.locator('form:visible').filter({ has: minh.getByRole('button', { name: 'Gửi ý kiến' }) })).toHaveCount(left - 1);
    }

    await open(lan, 'opinions');
    const answer = lan.getByRole('radio', { name: 'Giải trình' });
    for (let left = await answer.count(); left > 0; left--) {
      await answer.first().check();
      await lan.getByLabel('Lý do không tiếp thu').first().fill('Xã cần 05 ngày làm việc trong mùa hoa.');
      await lan.getByRole('button', { name: 'Gửi trả lời' }).first().click();
      await expect(answer).toHaveCount(left - 1);
    }
  });

  test('the draft is submitted, received, remarked on and concluded', async () => {
    await lan.getByRole('button', { name: 'Trình thẩm định' }).click();
    await expect(lan.getByText('Chờ tiếp nhận')).toBeVisible();
    await open(lan, 'upload');
    await expect(lan.locator('input[type=file]')).toHaveCount(0); // frozen while it is appraised

    await open(hoa, 'opinions');
    await hoa.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
    await expect(hoa.getByText('Đang thẩm định').first()).toBeVisible();
    await hoa.getByLabel('Nội dung ý kiến').fill('Giao cơ quan theo dõi việc thực hiện.');
    await hoa.getByRole('button', { name: 'Thêm ý kiến' }).click();
    await expect(hoa.getByText('Giao cơ quan theo dõi việc thực hiện.').first()).toBeVisible();
    await hoa.getByRole('radio', { name: /sau khi tiếp thu, hoàn thiện/ }).check();
    await hoa.getByRole('button', { name: 'Gửi kết luận' }).click();
    await expect(hoa.getByText(/Kết luận: Đủ điều kiện trình sau khi/)).toBeVisible();
  });

  test('the drafter answers the remark and uploads the revision, which closes the gate until the appraiser has seen it', async () => {
    await open(lan, 'opinions');
    await lan.getByRole('radio', { name: 'Tiếp thu' }).check();
    await lan.getByRole('button', { name: 'Gửi trả lời' }).click();
    await expect(lan.getByRole('button', { name: 'Gửi trả lời' })).toHaveCount(0);
    await upload('Du thao 3.docx', await revised());
    await expect(lan.getByText('Đã đọc được gì từ bản 3')).toBeVisible();

    await open(dung, 'gate');
    await expect(dung.getByText(/cơ quan thẩm định xác nhận/).first()).toBeVisible();
    await expect(dung.getByRole('button', { name: /Ban hành bản/ })).toHaveCount(0);
    await open(hoa, 'opinions');
    await hoa.getByRole('button', { name: 'Xác nhận bản 3 đã tiếp thu ý kiến thẩm định' }).click();
    await expect(hoa.getByText('Cơ quan thẩm định đã xác nhận bản 3.')).toBeVisible();
  });

  test('the issuer adopts exactly that version', async () => {
    await open(dung, 'gate');
    await expect(dung.getByText('Cửa đã mở cho bản 3')).toBeVisible();
    await dung.getByLabel('Số, ký hiệu văn bản').fill('12/2026/QĐ-UBND');
    await dung.getByRole('checkbox', { name: /Tôi ban hành đúng bản 3/ }).check();
    await dung.getByRole('button', { name: 'Ban hành bản 3' }).click();
    await expect(dung.getByText(/Bản 3 được ban hành ngày/)).toBeVisible();
    await open(lan, 'upload');
    await expect(lan.locator('input[type=file]')).toHaveCount(0);
  });

  test('the record tells all of it, in one unbroken chain', async () => {
    await open(dung, 'record');
    await expect(dung.getByText(/Nhật ký nguyên vẹn: \d+ mục/)).toBeVisible();
    await expect(dung.getByRole('cell', { name: /12\/2026\/QĐ-UBND/ }).first()).toBeVisible();
  });
});
