import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const report = process.env.PLAYWRIGHT_JUNIT_OUTPUT_FILE;

/**
 * The browser tests: they run in the system's Chromium against a running registry with the demo's data, at `ANJU_URL`, and sign
 * in as people do, with the accounts in `ANJU_CREDENTIALS`.
 */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/setup.ts',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: report ? [['list'], ['junit', { outputFile: report }]] : [['list']],
  outputDir: '../target/browser-results',
  use: {
    baseURL: process.env.ANJU_URL ?? 'http://localhost:8080',
    launchOptions: {
      executablePath: process.env.ANJU_CHROMIUM ?? chromium,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
    viewport: { width: 375, height: 740 },
    timezoneId: 'Asia/Shanghai',
  },
});
