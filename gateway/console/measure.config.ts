import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** Measures first and next views on a throttled phone; the figures belong into docs/console.md. */
export default defineConfig({
  ...tests,
  testDir: 'e2e/measure',
  testMatch: '*.measure.ts',
  globalSetup: undefined,
  reporter: [['list']],
});
