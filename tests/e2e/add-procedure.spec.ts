import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signedIn } from './support/people';

test('a drafter adds a procedure that the machine has not seen, and it stands between the draft and its adoption', async ({ browser }) => {
  const page = await signedIn(browser, 'phuc');
  await page.goto('/dossiers');
  const text = (await page.getByRole('link', { name: /làng nghề truyền thống/ }).first().getAttribute('href')) ?? '';
  const dossier = text.replace(/\/text$/, '');
  const name = `Thu hồi Bằng công nhận làng nghề (${Date.now()})`; // each try is a procedure of its own

  await page.goto(`${dossier}/procedures`);
  await page.getByText('Bổ sung thủ tục máy chưa thấy').click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Bổ sung thủ tục' }) });
  await form.getByLabel('Tên thủ tục').fill(name);
  await form.getByRole('button', { name: 'Bổ sung thủ tục' }).click();
  await expect(form.getByText(/Hãy chọn ít nhất một điều/)).toBeVisible();

  await form.getByText(/^2 khoản, điểm$/).first().click();
  await form.getByRole('checkbox', { name: /^Khoản 2 Điều 2/ }).check();
  await form.getByLabel('Bộ phận quy định tại Khoản 2 Điều 2').selectOption({ label: 'Điều kiện' });
  await expect(form.getByText('Đã chọn 1 điều khoản')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('form').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await form.getByRole('button', { name: 'Bổ sung thủ tục' }).click();

  const card = page.getByRole('region', { name });
  await expect(card.getByText('Bổ sung bằng tay')).toBeVisible();
  await expect(card.getByText('Đã xác nhận')).toBeVisible();
  await page.goto(`${dossier}/gate`);
  await expect(page.getByText(new RegExp(`Chưa hoàn thành đánh giá tác động của thủ tục “${name.replace(/[()]/g, '\\$&')}”`)).first()).toBeVisible();
});
