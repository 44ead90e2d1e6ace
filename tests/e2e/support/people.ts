import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';

interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The people of the demonstration, as the seed wrote them down for this run. */
const accounts = (): Account[] =>
  JSON.parse(readFileSync(join(process.env.SOAT_DATA_DIR ?? '.data', 'demo-accounts.json'), 'utf8')) as Account[];

/** Somebody at a screen of their own, signed in. */
export async function signedIn(browser: Browser, firstLetters: string, options: { viewport?: { width: number; height: number } } = {}): Promise<Page> {
  const account = accounts().find(({ email }) => email.startsWith(firstLetters));
  if (!account) throw new Error(`nobody of the demonstration is called ${firstLetters}`);
  const page = await (await browser.newContext({ locale: 'vi-VN', viewport: { width: 1366, height: 768 }, ...options })).newPage();
  await page.goto('/login');
  await page.getByLabel('Thư điện tử công vụ').fill(account.email);
  await page.getByLabel('Mật khẩu').fill(account.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page).not.toHaveURL(/login/);
  return page;
}
