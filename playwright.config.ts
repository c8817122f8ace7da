import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built app in a real Electron window; `npm run e2e` does their set-up. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
});
