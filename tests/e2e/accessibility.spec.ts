import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { signedIn } from './support/people';

const TABS = ['text', 'procedures', 'assessment', 'opinions', 'compare', 'record', 'gate', 'upload'];

/** Address of the demonstration's dossier with a full story. */
async function storyOf(page: Page): Promise<string> {
  await page.goto('/dossiers');
  return (await page.getByRole('link', { name: /chuyển đổi giống cây ăn trái/ }).first().getAttribute('href')) ?? '';
}

for (const viewport of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
  test.describe(`at ${viewport.width} wide`, () => {
    test('axe finds nothing on the sign-in page', async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/login');
      await expectAccessible(page);
    });

    test('axe finds nothing on the pages for everybody', async ({ browser }) => {
      const page = await signedIn(browser, 'lan', { viewport });
      for (const path of ['/', '/dossiers', '/dossiers/new', '/precedents', '/precedents?q=ho+so', '/overview', '/nowhere']) {
        await page.goto(path);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await test.step(path, () => expectAccessible(page));
      }
    });

    test('axe finds nothing on the administration page', async ({ browser }) => {
      const page = await signedIn(browser, 'ha', { viewport });
      await page.goto('/admin');
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('tab', { name: 'Quy tắc kiểm tra' }).click();
      await expect(page.getByRole('list', { name: 'Quy tắc kiểm tra' })).toBeVisible();
      await expectAccessible(page);
    });

    test('axe finds nothing on the pages of a dossier', async ({ browser }) => {
      test.setTimeout(120_000);
      const page = await signedIn(browser, 'lan', { viewport });
      const story = (await storyOf(page)).replace(/\/text$/, '');
      for (const tab of TABS) {
        await page.goto(`${story}/${tab}`);
        await page.waitForLoadState('networkidle');
        await test.step(tab, () => expectAccessible(page));
      }
      await page.goto(`${story}/assessment`);
      await page.getByRole('link', { name: /^Xem/ }).first().click();
      await expect(page.locator('fieldset').first()).toBeVisible();
      await expectAccessible(page);
    });

    test('axe finds nothing where another wording is proposed, nor where it was', async ({ browser }) => {
      const page = await signedIn(browser, 'lan', { viewport });
      await page.goto(await storyOf(page));
      await page.locator('.paper').getByText('Số lượng hồ sơ: 01 (một) bộ.').first().click({ clickCount: 3, position: { x: 10, y: 10 } }); // beside the words that have a comment, which would open it
      await page.keyboard.press('s');
      const wording = page.getByLabel('Câu chữ đề nghị');
      await wording.fill('Số lượng hồ sơ: 02 (hai) bộ.');
      await expect(page.getByRole('status').filter({ hasText: 'Thêm 1 chỗ, bỏ 1 chỗ:' })).toBeVisible();
      await expectAccessible(page);
      await wording.press('Escape');
      await expect(page.getByText('Bản 2 đã viết đúng như đề nghị.')).toBeVisible();
      await expectAccessible(page);
    });

    test('axe finds nothing where a draft stands beside the library', async ({ browser }) => {
      const page = await signedIn(browser, 'lan', { viewport });
      const story = (await storyOf(page)).replace(/\/text$/, '');
      await page.goto(`${story}/citations`);
      await expect(page.getByRole('heading', { name: 'Căn cứ và viện dẫn' })).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${story}/procedures`);
      await page.getByRole('link', { name: /trong danh mục quốc gia/ }).first().click();
      await expect(page.getByRole('table').first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}
