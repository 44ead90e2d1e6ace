#!/usr/bin/env node
/**
 * Takes the pictures of docs/images from a running Soát that holds the untouched demonstration:
 *
 *   node scripts/pictures.mjs --url http://localhost:3000 [--only review,gate]
 *
 * It signs in as the people in demo-accounts.json (SOAT_DATA_DIR, else .data) and changes nothing:
 * what it types is never sent. Every picture waits for something that only a finished page shows.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { installedChromium } from './testing/chromium.mjs';

const { values: options } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:3000' }, only: { type: 'string' } } });
const FOLDER = new URL('../docs/images/', import.meta.url).pathname;
const SCREEN = { width: 1366, height: 768 };
/** Bytes: the pictures travel with every clone of the repository. */
const LARGEST = 250_000;

const SEEDLINGS = /giống cây ăn trái/;
const CRAFTS = /làng nghề truyền thống/;

/**
 * One picture each: its file, who is signed in, the dossier and the page, what proves that the page is
 * there (`ready`), what to do on it (`act`), and, where all of it would be too much, how high the screen is (`screen`)
 * or how much of it is shown (`height`).
 */
const PICTURES = [
  {
    file: 'review', who: 'phuc', dossier: CRAFTS, path: 'text',
    ready: (page) => page.getByText('Khoản 1 Điều 3').first(),
    act: async (page) => {
      await page.locator('li').filter({ hasText: '“Tài liệu khác theo yêu cầu' }).getByRole('button').first().click();
      await page.waitForTimeout(500); // the paper scrolls to what was chosen
      await page.locator('.paper').getByText('02 bộ').first().evaluate((words) => window.scrollBy(0, words.getBoundingClientRect().top - 130)); // from the head of the article
    },
    screen: 712,
  },
  { file: 'my-turn', who: 'hoa', path: '/', ready: (page) => page.getByText('Việc đang chờ ở 1 hồ sơ'), height: 320 },
  {
    file: 'upload', who: 'phuc', dossier: CRAFTS, path: 'upload', ready: (page) => page.getByText('Đã đọc được gì từ bản 1'),
    act: (page) => page.getByText('Đã đọc được gì từ bản 1').evaluate((heading) => heading.scrollIntoView({ block: 'center' })),
  },
  { file: 'procedures', who: 'phuc', dossier: CRAFTS, path: 'procedures', ready: (page) => page.getByRole('button', { name: 'Xác nhận là thủ tục' }).first() },
  { file: 'missing', who: 'phuc', dossier: CRAFTS, path: 'procedures', ready: (page) => page.getByText('Chờ quyết định').first(), act: (page) => page.getByRole('button', { name: /^Còn thiếu/ }).click(), height: 530 },
  {
    file: 'comment', who: 'minh', dossier: CRAFTS, path: 'text', ready: (page) => page.getByText('Khoản 1 Điều 3').first(),
    act: async (page) => {
      await page.locator('.paper').getByText('Tài liệu khác theo yêu cầu của cơ quan tiếp nhận').first().click({ clickCount: 3 });
      await page.keyboard.press('c');
      await page.getByLabel('Nội dung bình luận').fill('Đề nghị nêu đích danh từng loại giấy tờ; không dùng cụm từ “tài liệu khác”.');
    },
  },
  {
    file: 'cost', who: 'lan', dossier: SEEDLINGS, path: 'assessment', ready: (page) => page.getByText('Đã hoàn thành').first(),
    act: async (page) => {
      await page.getByRole('link', { name: /^Xem/ }).click();
      await page.getByRole('heading', { name: 'Chi phí tuân thủ' }).evaluate((heading) => { heading.style.scrollMarginTop = '7rem'; heading.scrollIntoView({ block: 'start' }); });
    },
  },
  { file: 'opinion', who: 'minh', dossier: SEEDLINGS, path: 'opinions', ready: (page) => page.getByText('Giải trình').first(), height: 560 },
  {
    file: 'appraisal', who: 'hoa', dossier: SEEDLINGS, path: 'opinions', ready: (page) => page.getByRole('button', { name: 'Gửi kết luận' }),
    act: (page) => page.getByText('Lần 1: bản 2').evaluate((heading) => heading.scrollIntoView({ block: 'start' })),
  },
  { file: 'compare', who: 'lan', dossier: SEEDLINGS, path: 'compare', ready: (page) => page.locator('ins').first() },
  { file: 'gate', who: 'dung', dossier: SEEDLINGS, path: 'gate', ready: (page) => page.getByRole('heading', { name: /Còn thiếu/ }), height: 540 },
  {
    file: 'rules', who: 'ha', path: '/admin', ready: (page) => page.getByRole('tab', { name: 'Quy tắc kiểm tra' }),
    act: (page) => page.getByRole('tab', { name: 'Quy tắc kiểm tra' }).click(), height: 600,
  },
  { file: 'precedents', who: 'lan', path: '/precedents?q=ho+so+de+nghi+ho+tro', ready: (page) => page.getByText('14/2025/QĐ-UBND').first(), height: 660 },
  {
    file: 'precedent', who: 'lan', path: '/precedents?q=ho+so+de+nghi+ho+tro', ready: (page) => page.getByText('14/2025/QĐ-UBND').first(),
    act: async (page) => {
      await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: /^Chép trích dẫn khoản/ }).first().click();
    },
    height: 620,
  },
];

/** A page of somebody of the demonstration, at the screen of the offices, without what only developers see. */
async function signedIn(browser, who) {
  const file = join(process.env.SOAT_DATA_DIR ?? '.data', 'demo-accounts.json');
  const account = JSON.parse(readFileSync(file, 'utf8')).find(({ email }) => email.startsWith(`${who}@`));
  if (!account) throw new Error(`${file} does not name ${who}: the pictures need the demonstration`);
  const context = await browser.newContext({ baseURL: options.url, viewport: SCREEN, deviceScaleFactor: 1, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/login');
  await page.getByLabel('Thư điện tử công vụ').fill(account.email);
  await page.getByLabel('Mật khẩu').fill(account.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  return page;
}

async function addressOf(page, { dossier, path }) {
  if (!dossier) return path;
  await page.goto('/dossiers');
  return `${await page.getByRole('link', { name: dossier }).first().getAttribute('href')}/${path}`;
}

async function take(page, picture) {
  const screen = { ...SCREEN, height: picture.screen ?? SCREEN.height };
  await page.setViewportSize(screen);
  await page.goto(await addressOf(page, picture));
  await picture.ready(page).waitFor();
  await page.waitForLoadState('networkidle');
  await picture.act?.(page);
  await page.addStyleTag({ content: 'nextjs-portal { display: none }' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500); // popovers and scrolling settle
  const path = join(FOLDER, `${picture.file}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', clip: { x: 0, y: 0, ...screen, ...(picture.height && { height: picture.height }) } });
  const size = statSync(path).size;
  if (size > LARGEST) throw new Error(`${path} has ${size} bytes, more than ${LARGEST}: give it a smaller height`);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
}

mkdirSync(FOLDER, { recursive: true });
const wanted = options.only?.split(',');
const browser = await chromium.launch({ executablePath: installedChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--lang=vi'] });
const people = new Map();
try {
  for (const picture of PICTURES) {
    if (wanted && !wanted.includes(picture.file)) continue;
    if (!people.has(picture.who)) people.set(picture.who, await signedIn(browser, picture.who));
    try {
      await take(people.get(picture.who), picture);
    } catch (error) {
      console.error(`${picture.file}: ${error.message}`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}
