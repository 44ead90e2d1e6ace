import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { withCertifiedCopy } from './support/drafts';
import { signedIn } from './support/people';
import { findingCards } from './support/review';
import { dossierWith } from './support/tracked-draft';

const REASON = 'Công văn hướng dẫn của Bộ Tư pháp';

/** The board of rules, and one rule opened. */
async function openRule(page: Page, id: string) {
  await page.getByRole('searchbox', { name: 'Tìm theo mã' }).fill(id);
  await page.getByRole('button', { name: `Đổi quy tắc ${id}` }).click();
  return page.getByRole('dialog');
}

async function rulesPage(browser: Browser): Promise<Page> {
  const page = await signedIn(browser, 'ha');
  await page.goto('/admin');
  await page.getByRole('tab', { name: 'Quy tắc kiểm tra' }).click();
  return page;
}

/** How many findings a new dossier with the draft that asks for a certified copy has of rule R09. */
async function certifiedCopiesFound(page: Page): Promise<number> {
  const dossier = await dossierWith(page, `Hỗ trợ nuôi ong ${Date.now()}`, await withCertifiedCopy());
  await page.goto(`${dossier}/text`);
  await expect(findingCards(page).first()).toBeVisible();
  return findingCards(page).filter({ hasText: 'nên cho nộp bản chụp kèm bản chính' }).count();
}

test('an administrator switches a rule off, drafts read from then on are spared, and the rule is put back', async ({ browser }) => {
  test.setTimeout(180_000);
  const [admin, drafter] = [await rulesPage(browser), await signedIn(browser, 'lan')];
  expect(await certifiedCopiesFound(drafter)).toBeGreaterThan(0);

  const dialog = await openRule(admin, 'R09');
  await dialog.getByRole('radio', { name: 'Tắt' }).check();
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill(REASON);
  const { violations } = await new AxeBuilder({ page: admin }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click();
  const row = admin.getByRole('listitem', { name: 'Bản sao công chứng, chứng thực' });
  await expect(row.getByText('Đã tắt')).toBeVisible();
  expect(await certifiedCopiesFound(drafter)).toBe(0);

  await openRule(admin, 'R09');
  await expect(dialog.getByRole('listitem').first()).toContainText(new RegExp(`Đặng Thu Hà.*mục \\d+ của nhật ký.*Tắt.*${REASON}`));
  await dialog.getByRole('button', { name: 'Trả về như dữ liệu' }).click();
  await expect(row.getByText('Đang dùng')).toBeVisible();
  expect(await certifiedCopiesFound(drafter)).toBeGreaterThan(0);
});

test('who sets a rule on a page that is out of date is told, and loses nothing of what was filled in', async ({ browser }) => {
  test.setTimeout(120_000);
  const [first, second] = [await rulesPage(browser), await rulesPage(browser)];
  const until = 2030 + (Date.now() % 60); // each try changes something
  const late = await openRule(second, 'R32');
  await late.getByLabel('Mức').selectOption('info');
  await late.getByRole('textbox', { name: 'Lý do' }).fill('Điều của người thứ hai');

  const early = await openRule(first, 'R32');
  await early.getByLabel('Đến hết ngày').fill(`${until}-12-31`);
  await early.getByRole('textbox', { name: 'Lý do' }).fill('Điều của người thứ nhất');
  await early.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(early).toBeHidden();

  await late.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(late.getByRole('alert')).toContainText(/Quy tắc R32 vừa được Đặng Thu Hà đổi lúc/);
  await late.getByRole('button', { name: 'Tải lại' }).click();
  await expect(late.getByRole('alert')).toContainText('những gì bạn điền vẫn còn');
  await expect(late.getByRole('definition').filter({ hasText: `31/12/${until}` })).toBeVisible();
  await expect(late.getByRole('textbox', { name: 'Lý do' })).toHaveValue('Điều của người thứ hai');
  await late.getByRole('button', { name: 'Trả về như dữ liệu' }).click();
  await expect(late).toBeHidden();
  await expect(second.getByRole('listitem', { name: 'Ảnh, sơ yếu lý lịch' }).getByText('Đã đổi')).toBeHidden();
});
