import { execFileSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './support/people';
import { dossierWith, trackedDraft } from './support/tracked-draft';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** "1. Hồ sơ đề nghị hỗ trợ gồm …", which the machine labels, and the scope of the draft, which it does not. */
const PAPERS = 'art_2__para_1';
const SCOPE = 'art_1';

test.describe('a person teaches the machine', () => {
  let lan: Page;
  let dossier: string;
  let version = '';
  const line = (id: string) => lan.locator(`[data-provision="${id}"]`);
  const chips = (id: string) => line(id).locator('.chip');
  const dialog = () => lan.getByRole('dialog');
  const open = async (id: string) => {
    await lan.goto(`${dossier}/text?provision=${id}`);
    await expect(line(id)).toHaveClass(/lit/);
    await lan.keyboard.press('l');
    await expect(dialog()).toBeVisible();
  };

  test.beforeAll(async ({ browser }) => {
    lan = await signedIn(browser, 'lan');
    lan.on('request', (request) => { version = /\/api\/versions\/([\w-]+)\/review/.exec(request.url())?.[1] ?? version; });
    dossier = await dossierWith(lan, `Quy định hỗ trợ máy sấy nông sản (${Date.now()})`, trackedDraft());
  });

  test('by keyboard: other labels with a reason, which the page shows at once', async () => {
    await open(PAPERS);
    await expect(dialog().getByRole('heading', { name: 'Nhãn của Khoản 1 Điều 2' })).toBeVisible();
    await expect(dialog().getByRole('region', { name: 'Máy đề xuất' })).toContainText('Hồ sơ');
    await lan.keyboard.press('9');
    await expect(dialog().getByRole('checkbox', { name: /Phí, lệ phí/ })).toBeChecked();
    await lan.keyboard.press('Enter');
    await expect(dialog().getByText('Hãy chọn hoặc ghi lý do')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: lan }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await lan.keyboard.press('s');
    await expect(dialog().getByRole('radio', { name: 'Còn thiếu bộ phận' })).toBeChecked();
    await lan.keyboard.press('Enter');
    await expect(dialog()).toHaveCount(0);
    await expect(lan.getByRole('status').getByText('Đã lưu nhãn của Khoản 1 Điều 2: Hồ sơ, Phí, lệ phí.')).toBeVisible();
    await expect(chips(PAPERS).filter({ hasText: 'người đã sửa' })).toBeVisible();
  });

  test('by keyboard: a line that the machine left out', async () => {
    await open(SCOPE);
    await expect(dialog()).toContainText('Máy không gắn nhãn nào cho dòng này.');
    for (const key of ['6', 'a', 'Enter']) await lan.keyboard.press(key);
    await expect(dialog()).toHaveCount(0);
    await expect(chips(SCOPE).filter({ hasText: '✓ Đối tượng' })).toBeVisible();
  });

  test('and both are there after the page is loaded again, with who said it and the matrix that follows', async () => {
    await lan.goto(`${dossier}/text`);
    for (const id of [PAPERS, SCOPE]) await expect(chips(id).filter({ hasText: 'người đã sửa' })).toHaveCount(1);
    await chips(SCOPE).filter({ hasText: 'người đã sửa' }).click();
    await expect(dialog()).toContainText(/Người đã xét: Nguyễn Thị Lan \(.+\) · .*Máy bỏ sót/s);
    await lan.keyboard.press('Escape');
    await lan.getByRole('tab', { name: /Thủ tục/ }).click();
    await lan.getByRole('list', { name: 'Thủ tục hành chính trong dự thảo' }).locator('> li').first().getByRole('button').first().click();
    await expect(lan.getByText('Phí, lệ phí').first()).toBeVisible();
    await lan.goto(`${dossier}/record`);
    await expect(lan.getByText(/^Sửa nhãn tại .*: hồ sơ, phí, lệ phí; máy đề xuất: hồ sơ, lý do: Còn thiếu bộ phận$/)).toBeVisible();
  });

  test('and the export has them', () => {
    const text = execFileSync('npm', ['run', '-s', 'soat', '--', 'learn', 'export'], { encoding: 'utf8', env: process.env });
    const articles = text.split('\n').filter((row) => row.includes(version)).map((row) => JSON.parse(row) as { id: string; judged: number[]; labels: Record<string, string[]> });
    const told = articles.map(({ id, judged, labels }) => [id.split('#')[1], judged.map((i) => labels[i])]);
    expect(told).toEqual([['art_1', [['subject']]], ['art_2', [['dossier', 'fee']]]]);
    expect(text).not.toContain('Nguyễn Thị Lan');
  });

  test('and it can be taken back', async () => {
    await open(SCOPE);
    await dialog().getByRole('button', { name: 'Hoàn tác' }).press('Enter');
    await expect(lan.getByRole('status').getByText(/^Đã hoàn tác/)).toBeVisible();
    await expect(chips(SCOPE)).toHaveCount(0);
  });
});
