// What every test of the pages starts from: the site on a server under a sub-path, the engine in Node that
// says what the pages must show, and a watch that fails a test in which a page complained or called out.
import { test as base, type BrowserContext } from '@playwright/test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../site/serve.mjs';
import type * as Package from '../../web/src/index.js';

export { expect } from '@playwright/test';

export type Server = Awaited<ReturnType<typeof serve>>;

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const siteFolder = fromRoot('dist/site');
export const packageFolder = fromRoot('dist/package');
export const siteOnDisk = pathToFileURL(`${siteFolder}/`).href;

/** Collects what no page of ours may do. */
export class Watch {
  readonly complaints: string[] = [];
  readonly #allowedOrigins = new Set<string>();
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    this.#allowedOrigins.add(origin);
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#note(`console ${message.type()}: ${message.text()}`);
      }
    });
    context.on('weberror', (error) => this.#note(`uncaught: ${error.error().message}`));
    context.on('request', (request) => this.checkAddress(request.url()));
  }

  /** Another server of the test may be asked too. */
  allowOrigin(origin: string): void {
    this.#allowedOrigins.add(origin);
  }

  /** A complaint that this test provokes. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  checkAddress(address: string): void {
    const { protocol, origin, href } = new URL(address);
    if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:') return;
    const isOurs =
      protocol === 'file:' ? href.startsWith(siteOnDisk) : this.#allowedOrigins.has(origin);
    if (!isOurs) this.#note(`foreign request: ${address}`);
  }

  #note(complaint: string): void {
    if (!this.#expected.some((pattern) => pattern.test(complaint))) this.complaints.push(complaint);
  }
}

interface PerWorker {
  /** The site under a sub-path, with the policy of the design. */
  site: Server;
  /** The package's engine in Node. */
  engine: Package.Engine;
}

interface PerTest {
  watch: Watch;
}

export const test = base.extend<PerTest, PerWorker>({
  site: [
    async ({}, use) => {
      const server = await serve({ root: siteFolder, port: 0, prefix: '/courses/ml/' });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  engine: [
    async ({}, use) => {
      const address = pathToFileURL(`${packageFolder}/index.js`).href;
      const { loadEngine } = (await import(address)) as typeof Package;
      await use(await loadEngine());
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ context, site }, use) => {
      const watch = new Watch(context, site.origin);
      await context.addInitScript(reportViolations);
      await use(watch);
      base.expect(watch.complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** A violation of the policy is told to the console too, but not by every browser: this makes sure. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
}
