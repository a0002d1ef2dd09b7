// How the pages are tested: Chromium and Firefox as the system brings them, two tests at a time.
import { defineConfig } from '@playwright/test';
import { chromiumPath, firefoxPath } from '../../cpp/toolchain/tools.mjs';

/** A browser that is not here fails its own tests with a message, not the whole configuration. */
const executable = (path: string | undefined): { executablePath?: string } =>
  path === undefined ? {} : { executablePath: path };

const chromiumArgs = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../build/browser-tests',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 8_000,
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...executable(chromiumPath() as string | undefined),
          chromiumSandbox: false,
          args: chromiumArgs,
        },
      },
    },
    {
      name: 'firefox',
      testIgnore: 'chromium-only/**',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          ...executable(firefoxPath() as string | undefined),
          // Pages from disk as a reader's Firefox treats them: each file is an origin of its own.
          firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true },
        },
      },
    },
  ],
});
