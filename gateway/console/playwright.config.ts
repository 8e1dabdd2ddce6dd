import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/**
 * The browser tests: they run in the system's Chromium against a running registry. `ANJU_CONSOLE` is the address of the
 * console, `ANJU_GATEWAY` that of the registry's gateway, `ANJU_CLI` the command that prints tokens of the embedded provider.
 */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/setup.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: '/tmp/anju-e2e',
  use: {
    baseURL: process.env.ANJU_CONSOLE ?? 'http://localhost:8080',
    launchOptions: { executablePath: process.env.ANJU_CHROMIUM ?? chromium, args: ['--no-sandbox'] },
    viewport: { width: 375, height: 740 },
    timezoneId: 'Asia/Shanghai',
  },
});
