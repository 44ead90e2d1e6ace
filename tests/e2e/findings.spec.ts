import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { withFaults } from './support/drafts';
import { signedIn } from './support/people';
import { findingCards } from './support/review';
import { dossierWith } from './support/tracked-draft';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.describe('the list of findings', () => {
  let lan: Page;
  let dossier: string;
  const filter = (name: RegExp) => lan.getByRole('group', { name: 'Lọc phát hiện' }).getByRole('button', { name });
  const arrange = (name: string) => lan.getByRole('group', { name: 'Cách sắp xếp' }).getByRole('button', { name });
  const sections = () => lan.locator('.review-panel').getByRole('heading', { level: 3 });
  const countOf = async (name: RegExp) => Number(/\d+$/.exec(await filter(name).innerText())?.[0]);
  const accessible = async () => {
    const { violations } = await new AxeBuilder({ page: lan }).include('.review-panel').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };

  test.beforeAll(async ({ browser }) => {
    lan = await signedIn(browser, 'lan');
    dossier = await dossierWith(lan, `Quy định hỗ trợ nuôi ong (${Date.now()})`, await withFaults());
    await lan.goto(`${dossier}/text`);
  });

  test('a filter leaves as many as it says, and stays in the address', async () => {
    await filter(/^Lỗi/).click();
    await expect(findingCards(lan)).toHaveCount(await countOf(/^Lỗi/));
    await expect(lan).toHaveURL(/[?&]show=errors/);
    await lan.reload();
    await expect(filter(/^Lỗi/)).toHaveAttribute('aria-pressed', 'true');
    await expect(findingCards(lan)).toHaveCount(await countOf(/^Lỗi/));
  });

  test('faults are arranged by the complaints of the inspection, by keyboard', async () => {
    await filter(/^Tất cả/).click();
    await arrange('Theo lỗi thanh tra đã nêu').press('Enter');
    await expect(lan).toHaveURL(/[?&]by=complaint/);
    await expect(sections().filter({ hasText: /^Không hợp lý \(\d+\)$/ })).toBeVisible();
    await accessible();
    await arrange('Theo thứ tự văn bản').press('Enter');
    await expect(lan).not.toHaveURL(/by=/);
  });

  test('a folded section opens and closes, and a label says how sure it is and why', async () => {
    await arrange('Theo lỗi thanh tra đã nêu').click();
    const labels = sections().filter({ hasText: /nhãn bộ phận thủ tục$/ }).getByRole('button');
    await expect(labels).toHaveAttribute('aria-expanded', 'false');
    const before = await lan.locator('[data-finding-card]').count();
    await labels.press('Enter');
    await expect(labels).toHaveAttribute('aria-expanded', 'true');
    const label = lan.locator('[data-finding-card]').filter({ hasText: /(Chắc|Khá chắc) \d+%/ }).first();
    await label.getByRole('button').first().click();
    await expect(label).toContainText('Vì sao');
    await expect(label).toContainText(/cứ 100 nhãn như thế này có khoảng \d+ nhãn đúng/);
    await accessible();
    await labels.press('Enter');
    await expect(lan.locator('[data-finding-card]')).toHaveCount(before);
  });
});
