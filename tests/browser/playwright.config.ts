// How the pages are tested: Chromium and Firefox as the system brings them. Three tests at a time, because a test
// waits now and then; with four, two cores are slower again.
import { defineConfig } from '@playwright/test';
import { chromium, firefox } from './browsers.js';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../build/browser-tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 3,
  retries: 0,
  // Ten times what a test takes on a quiet machine.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: { actionTimeout: 16_000, viewport: { width: 1280, height: 900 } },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'firefox-only/**',
      use: {
        browserName: 'chromium',
        launchOptions: chromium,
        // Not in Firefox: there a picture puts a style into the page, against the policy.
        screenshot: 'only-on-failure',
      },
    },
    {
      name: 'firefox',
      testIgnore: 'chromium-only/**',
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefox },
    },
  ],
});
