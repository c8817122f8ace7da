import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built app in a real Electron window; `npm run e2e` does their set-up. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // One window at a time: the tests share a screen, and its keyboard focus.
  workers: 1,
  // A test that passes only the second time is a failure to look into.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
