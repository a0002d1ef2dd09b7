// The package in a browser, in the page and in a worker: the bits of native code, under the site's policy.
import { readFileSync } from 'node:fs';
import { serve } from '../../site/serve.mjs';
import { computeFingerprints, type Fingerprints } from './fingerprints.js';
import { expect, packageFolder, test } from './lab-test.js';

const golden = (name: 'training' | 'kernels'): Record<string, string> => {
  const file = new URL(`../golden/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { hashes: Record<string, string> }).hashes;
};

test('training and kernels give the bits of native code, in a page and in a module worker', async ({
  page,
  watch,
}) => {
  const html = '<!doctype html><title>Numbers</title><link rel="icon" href="data:,">';
  const server = await serve({ root: packageFolder, port: 0, pages: { '/numbers.html': html } });
  watch.allowOrigin(server.origin);
  await page.goto(`${server.origin}/numbers.html`);
  const address = `${server.url}index.js`;

  expectGolden(await page.evaluate(computeFingerprints, address));
  const source = `(${computeFingerprints.toString()})(${JSON.stringify(address)}).then(postMessage)`;
  const inWorker = await page.evaluate((script) => {
    const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(blob, { type: 'module' });
    return new Promise<Fingerprints>((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<Fingerprints>) => done(data);
      worker.onerror = (event) => fail(new Error(event.message));
    });
  }, source);
  expectGolden(inWorker);
  await server.close();
});

function expectGolden({ training, kernels }: Fingerprints): void {
  expect(training).toEqual(golden('training'));
  // A function that is new has no hash yet; one that is known must have its own.
  const known = golden('kernels');
  const computed = Object.fromEntries(Object.entries(kernels).filter(([name]) => name in known));
  expect(computed).toEqual(known);
}
