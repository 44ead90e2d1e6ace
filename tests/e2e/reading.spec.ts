import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './support/people';
import { dossierWith, MISREAD, trackedDraft } from './support/tracked-draft';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.describe('a file that was misread', () => {
  let lan: Page;
  let dossier: string;
  const provision = (id: string) => lan.locator(`[data-provision="${id}"]`);
  const accessible = async (part: string) => {
    const { violations } = await new AxeBuilder({ page: lan }).include(part).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };

  test.beforeAll(async ({ browser }) => {
    lan = await signedIn(browser, 'lan');
    dossier = await dossierWith(lan, `Quy định hỗ trợ máy sấy nông sản (${Date.now()})`, trackedDraft());
  });

  test('its Word comments are threads on their words, with their answers', async () => {
    await lan.goto(`${dossier}/text`);
    await lan.getByRole('tab', { name: /Bình luận/ }).click();
    const threads = lan.getByRole('list', { name: 'Bình luận theo thứ tự văn bản' }).locator('> li');
    await expect(threads).toHaveCount(2);
    await expect(threads.first()).toContainText('từ tệp Word');
    await expect(threads.first()).toContainText('Phan Minh Hải · 09:00 ngày 05/10/2026');
    await expect(threads.first().getByRole('img', { name: 'viết trong tệp Word' })).toHaveCount(2);
    await expect(threads.first()).toContainText('Không cần, đã có hóa đơn điện tử.');
    await expect(threads.nth(1)).toContainText('Đã giải quyết');
    await expect(provision('art_2__para_1').locator('.mark-quote')).toHaveText('Bản chụp hóa đơn mua máy sấy');
  });

  test('a person says by keyboard what a line is, sees what comes of it, and the tree follows', async () => {
    await lan.goto(`${dossier}/text?provision=art_2__para_3`);
    await expect(provision('art_2__para_3')).toHaveClass(/lit/);
    await lan.keyboard.press('r');
    const dialog = lan.getByRole('dialog');
    await expect(dialog.getByText(MISREAD)).toBeVisible();
    await expect(dialog).toContainText('Đang đọc là: Khoản 3 Điều 2');
    await accessible('[role="dialog"]');
    await dialog.getByRole('radio', { name: 'Không phải cấu trúc, chỉ là chữ' }).focus();
    await lan.keyboard.press('Space');
    await lan.keyboard.press('Enter');
    await lan.getByRole('button', { name: 'Đọc lại với 1 chỗ sửa…' }).press('Enter');
    await expect(lan.getByRole('dialog')).toContainText('Khoản: 5 → 4');
    await accessible('[role="dialog"]');
    await lan.getByRole('dialog').getByRole('button', { name: 'Đọc lại', exact: true }).press('Enter');
    await expect(lan.getByRole('region', { name: 'Văn bản' }).getByRole('alert')).toContainText('Đã đọc lại tệp');
    await expect(provision('art_2__para_3')).toHaveCount(0);
    await expect(provision('art_2__para_2')).toContainText(MISREAD);
  });

  test('what was said is listed with who said it, and can be taken back', async () => {
    await lan.getByText('1 dòng đã sửa cách đọc').click();
    const kept = lan.locator('section').filter({ has: lan.getByRole('heading', { name: 'Dòng đã sửa cách đọc' }) }).last();
    await expect(kept).toContainText('Nguyễn Thị Lan');
    await accessible('.review-paper');
    await kept.getByRole('button', { name: 'Rút lại' }).click();
    await lan.getByRole('button', { name: 'Đọc lại với 1 chỗ sửa…' }).click();
    await lan.getByRole('dialog').getByRole('button', { name: 'Đọc lại', exact: true }).click();
    await expect(provision('art_2__para_3')).toHaveCount(1);
  });

  test('its tracked changes are read the other way, and the comments are not doubled', async () => {
    await expect(provision('art_2__para_2')).toContainText('01 bộ');
    await lan.getByText('2 sửa đổi theo dõi').click();
    await expect(lan.getByText(/của: Phan Minh Hải/)).toBeVisible();
    await lan.getByRole('button', { name: 'Đọc như khi từ chối tất cả…' }).click();
    await lan.getByRole('dialog').getByRole('button', { name: 'Đọc lại', exact: true }).click();
    await expect(provision('art_2__para_2')).toContainText('02 bộ');
    await lan.getByRole('tab', { name: /Bình luận/ }).click();
    await expect(lan.getByRole('list', { name: 'Bình luận theo thứ tự văn bản' }).locator('> li')).toHaveCount(2);
  });

  test('the comments of the file are closed together, with a reason', async () => {
    await lan.getByRole('button', { name: 'Đóng tất cả bình luận từ tệp Word…' }).click();
    await lan.getByRole('textbox', { name: /Lý do/ }).fill('Đã sửa trong bản này');
    await lan.getByRole('button', { name: 'Đóng tất cả', exact: true }).click();
    const first = lan.getByRole('list', { name: 'Bình luận theo thứ tự văn bản' }).locator('> li').first();
    await expect(first).toContainText('Đã sửa trong bản này');
    await expect(first).toContainText('Đã giải quyết');
    await expect(lan.getByRole('button', { name: 'Đóng tất cả bình luận từ tệp Word…' })).toHaveCount(0);
    await lan.goto(`${dossier}/record`);
    for (const sentence of [/^Đọc lại phiên bản 1: “3\. Tổng hợp.* là chữ, không phải cấu trúc$/, /sửa đổi theo dõi được đọc như đã từ chối$/, /^Đóng 1 bình luận từ tệp Word, lý do: Đã sửa trong bản này$/]) {
      await expect(lan.getByText(sentence)).toBeVisible();
    }
  });
});
