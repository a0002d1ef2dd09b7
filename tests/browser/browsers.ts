// Which browsers are tested and how they are started.
import type { LaunchOptions } from '@playwright/test';
import { chromiumPath, firefoxPath } from '../../cpp/toolchain/tools.mjs';

/** A browser that is not here fails its own tests with a message, not the whole configuration. */
function executable(path: unknown): LaunchOptions {
  return typeof path === 'string' ? { executablePath: path } : {};
}

export const chromium: LaunchOptions = {
  ...executable(chromiumPath()),
  chromiumSandbox: false,
  args: [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
  ],
};

export const firefox: LaunchOptions = {
  ...executable(firefoxPath()),
  // Pages from disk as a reader's Firefox treats them: each file is an origin of its own.
  firefoxUserPrefs: {
    'security.fileuri.strict_origin_policy': true,
    // A process for each origin takes a sixth more time; embedding.spec.ts, which is about origins, keeps it.
    'fission.autostart': false,
    // Nor is one started beforehand, for a page that no test opens: a fifth of Firefox's time.
    'dom.ipc.processPrelaunch.enabled': false,
    // Thirty frames a second are enough for a test to see, and take a sixth less time than sixty.
    'layout.frame_rate': 30,
  },
};

/** Firefox as its readers have it, with a process for each origin. */
export const firefoxByOrigin: LaunchOptions = {
  ...firefox,
  firefoxUserPrefs: { ...firefox.firefoxUserPrefs, 'fission.autostart': true },
};
