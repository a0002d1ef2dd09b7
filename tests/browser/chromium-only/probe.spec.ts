import { AxeBuilder } from '@axe-core/playwright';
import { test } from '../lab-test.js';
for (const legacy of [true, false]) test('axe ' + legacy, async ({ page, site }) => {
    await page.goto(`${site.url}classifier.html?theme=light`);
    await page.locator('.readings, .status').first().waitFor();
    let t = Date.now();
    await new AxeBuilder({ page }).setLegacyMode(legacy).withTags(['wcag2a', 'wcag2aa']).analyze();
    console.log('axe', Date.now() - t); t = Date.now();
    await page.locator('#theme').click({timeout: 20000});
    console.log('click', Date.now() - t);
});
test('print', async ({ page, site }) => {
  for (const p of ['explorer', 'classifier', 'index']) {
    await page.goto(site.url + p + '.html');
    await page.locator('.readings, .status').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('button, select, input[type="range"], .nav, .btn, .seg');
    console.log(p, (await controls.filter({ visible: true }).evaluateAll(cs => cs.map(c => c.localName + '.' + c.className + ' in ' + (c.parentElement?.className) )) ).join('\n'));
    await page.screenshot({ path: `/tmp/print-${p}.png`, fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  }
});
