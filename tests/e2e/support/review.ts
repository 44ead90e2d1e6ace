import { expect, type Locator, type Page } from '@playwright/test';

/** The cards of findings that are shown, in the order of the text. */
export const findingCards = (page: Page): Locator =>
  page.getByRole('list', { name: 'Phát hiện theo thứ tự văn bản' }).locator('> li[data-card]');

/** Opens a card and rejects its finding with a word of reason. */
export async function rejectFinding(page: Page, card: Locator, reason: string): Promise<void> {
  const head = card.getByRole('button').first();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await card.getByRole('button', { name: 'Bác bỏ' }).click();
  await page.getByLabel('Vì sao bác bỏ?').fill(reason);
  await card.locator('form').getByRole('button', { name: 'Bác bỏ' }).click();
  await expect(card.getByText('Đã bác bỏ')).toBeVisible();
}
