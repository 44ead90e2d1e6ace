import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { signedIn } from './support/people';

const box = (page: Page) => page.getByRole('textbox', { name: 'Từ cần tìm' });
const hits = (page: Page) => page.getByRole('list', { name: 'Kết quả, khớp nhất ở trên' });
const hitsOnPage = (page: Page) => hits(page).getByRole('heading', { level: 2 }).getByRole('link');

/** Looks for words as a person does. */
async function search(page: Page, words: string) {
  await page.goto('/precedents');
  await box(page).fill(words);
  await page.keyboard.press('Enter');
  await expect(hits(page)).toBeVisible();
}

test('words without accents lead to the right article, by keyboard alone, and back', async ({ browser }) => {
  const page = await signedIn(browser, 'lan');
  await page.goto('/precedents');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('ho so cap giay phep');
  await page.keyboard.press('Enter');
  const best = hitsOnPage(page).first();
  await expect(best).toHaveText(/Hồ sơ cấp giấy phép/);
  await page.keyboard.press('ArrowDown');
  await expect(best).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Hồ sơ cấp giấy phép/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/precedents\?q=ho\+so\+cap\+giay\+phep$/);
  await expect(best).toBeFocused();
  await page.keyboard.press('j');
  await expect(hitsOnPage(page).nth(1)).toBeFocused();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
});

test('a link to a provision lights its line, whose citation can be copied', async ({ browser }) => {
  const page = await signedIn(browser, 'lan');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await search(page, 'Tổ chức, cá nhân nộp hồ sơ trực tuyến');
  const article = new URL((await hitsOnPage(page).first().getAttribute('href')) ?? '', page.url());
  await page.goto(`${article.pathname}${article.search}#dong-0`);
  const line = page.locator('#dong-0');
  await expect(line).toHaveAttribute('aria-current', 'location');
  await line.getByRole('button', { name: /^Chép trích dẫn/ }).press('Enter');
  await page.getByRole('button', { name: 'Chép nơi trích dẫn' }).last().press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Điều \d+ .*số \d+\/\d{4}\//);
});

test('a filter narrows the results, stands in the address, and is taken away', async ({ browser }) => {
  const page = await signedIn(browser, 'lan');
  await search(page, 'hồ sơ');
  const before = await hitsOnPage(page).count();
  const agency = page.getByRole('group', { name: 'Cơ quan' }).getByRole('checkbox').first();
  const wanted = await agency.getAttribute('value');
  await agency.check();
  const chips = page.getByRole('list', { name: 'Đang lọc theo' });
  await expect(chips).toContainText(wanted ?? '');
  await expect.poll(() => new URL(page.url()).searchParams.getAll('agency')).toEqual([wanted]);
  await expect(agency).toBeFocused();
  await page.reload();
  await expect(agency).toBeChecked();
  await chips.getByRole('link').click();
  await expect(chips).toBeHidden();
  await expect(hitsOnPage(page)).toHaveCount(before);
});

test('a search is saved, found again, renamed and deleted', async ({ browser }) => {
  const name = `Vỉa hè ${Date.now()}`;
  const page = await signedIn(browser, 'lan');
  await search(page, 'cấp giấy phép vỉa hè');
  const address = page.url();
  const menu = page.getByRole('button', { name: /^Lưu tìm kiếm|^Đã lưu/ });
  await menu.click();
  await page.getByRole('textbox', { name: 'Lưu tìm kiếm này với tên' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu tìm kiếm' }).click();
  await expect(page.getByText(`Đã lưu tìm kiếm “${name}”.`)).toBeVisible();

  await page.goto('/precedents');
  const saved = page.getByRole('list', { name: 'Tìm kiếm đã lưu' });
  await saved.getByRole('link', { name }).click();
  await expect(page).toHaveURL(address);
  await expect(hits(page)).toBeVisible();

  await page.goto('/precedents');
  await saved.getByRole('button', { name: `Đổi tên “${name}”` }).click();
  await saved.getByRole('textbox').fill(`${name} mới`);
  await page.keyboard.press('Enter');
  await expect(saved.getByRole('link', { name: `${name} mới` })).toBeVisible();
  await saved.getByRole('button', { name: `Xóa “${name} mới”` }).click();
  await saved.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(page.getByRole('link', { name: `${name} mới` })).toBeHidden();
});

test('a whole page of law can be pasted; what is more than that is said', async ({ browser }) => {
  const page = await signedIn(browser, 'lan');
  const clause = 'Tổ chức, cá nhân nộp hồ sơ đề nghị hỗ trợ trực tuyến hoặc trực tiếp tại Trung tâm Phục vụ hành chính công. ';
  await search(page, clause.repeat(18).slice(0, 1_990));
  await expect(page.getByText('ký tự đầu được dùng để tìm')).toHaveCount(0);
  await hitsOnPage(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Về kết quả tìm' }).click();
  await expect(hits(page)).toBeVisible();
  await search(page, clause.repeat(30));
  await expect(page.getByText('Chỉ 2.000 ký tự đầu được dùng để tìm').first()).toBeVisible();
});

test('the page searches and filters without scripts', async ({ browser }) => {
  const signed = await signedIn(browser, 'lan');
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN', storageState: await signed.context().storageState() });
  const page = await plain.newPage();
  await page.goto('/precedents');
  await box(page).fill('ho so cap giay phep');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(hitsOnPage(page).first()).toHaveText(/Hồ sơ cấp giấy phép/);
  const agency = page.getByRole('group', { name: 'Cơ quan' }).getByRole('checkbox').first();
  await agency.check();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page).toHaveURL(/[?&]agency=/);
  await expect(agency).toBeChecked();
});

for (const viewport of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
  test(`axe finds nothing at ${viewport.width} wide, on results, folded and open, and on an article`, async ({ browser }) => {
    const page = await signedIn(browser, 'lan', { viewport });
    await page.goto('/precedents?q=ho+so&state=unknown');
    await expect(hits(page)).toBeVisible();
    await expectAccessible(page);
    if (viewport.width < 1024) await page.getByText(/^Bộ lọc/).click();
    await page.getByRole('button', { name: /^Lưu tìm kiếm|^Đã lưu/ }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.goto('/precedents?q=ho+so');
    await hitsOnPage(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('an id that is none leads to the page that says so', async ({ browser }) => {
  const page = await signedIn(browser, 'lan');
  for (const address of ['/precedents/none', '/precedents/%00', '/precedents/%ff', '/dossiers/%00', '/dossiers/%ff.docx']) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: /Không tìm thấy/ })).toBeVisible();
  }
});
