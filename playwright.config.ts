import { defineConfig } from '@playwright/test';
import { installedChromium } from './scripts/testing/chromium.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One server and one database: files take turns.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    // `npm test -- --only e2e` starts a server of its own; for one that already runs, set SOAT_E2E_URL.
    baseURL: process.env.SOAT_E2E_URL ?? 'http://localhost:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 }, // the screens of the offices
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: installedChromium(),
      // In containers there is neither a sandbox nor much shared memory, and no call home is to be made.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
});
