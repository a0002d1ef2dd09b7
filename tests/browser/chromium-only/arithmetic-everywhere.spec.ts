// Every number that an experiment gives as a result opens the terms that it came from: all thirty, one after another
// on a page, each run to its end in small, every cell of its data table and every number that is shown above it.
import { expect, test, type Server } from '../lab-test.js';
import { playToEnd, tableOf } from '../lessons/experiments.js';
import { servePackagePage } from '../package-page.js';

const SMALL: Readonly<Record<string, string>> = {
  'activation-matrix': 'seeds="1" epochs="2"',
  'alpha-rescue': 'seeds="1" damage-epochs="1" rescue-epochs="2"',
  'bias-cloud': 'count="20"',
  'dead-units': 'epochs="2"',
  'depth-training': 'epochs="2"',
  'elu-against-leaky': 'seeds="1" epochs="2"',
  'epochs-to-accuracy': 'seeds="1" epochs="10"',
  'expm1-precision': '',
  'function-timing': 'repeats="1"',
  'gradient-depth': '',
  'hypothesis-lab': 'seeds="1" epochs="2"',
  'kill-then-rescue': 'damage-epochs="1" rescue-epochs="2"',
  'leaky-alpha': 'damage-epochs="1" rescue-epochs="2"',
  'learning-rate-confounder': 'seeds="1" epochs="2"',
  'left-saturation': '',
  'loud-and-silent': 'seeds="1" epochs="2"',
  'max-form': '',
  'mean-shift': '',
  'output-layers': '',
  'p-minus-y': '',
  'reliability-diagram': 'epochs="10"',
  'sigmoid-saturation': '',
  'slope-at-zero': 'epochs="2"',
  'softmax-jacobian': '',
  'softmax-logits': '',
  'softmax-overflow': '',
  'softmax-temperature': '',
  'step-on-point': 'epochs="1"',
  'straight-layers': 'epochs="2"',
  'zero-centred': '',
};

/** What was set, and no result: columns and rows of the tables by their names. */
const GIVEN = new Set(['x', 'z', 'z + c', 'y', 'epoch', 'points']);

let server: Server;

test.beforeAll(async () => {
  server = await servePackagePage('<main></main>');
});
test.afterAll(() => server.close());

test('every result opens what makes it', async ({ page, watch }) => {
  test.setTimeout(120_000);
  watch.allowOrigin(server.origin);
  await page.goto(`${server.origin}/user.html`);
  const closed: string[] = [];
  const wrong: string[] = [];
  for (const [name, settings] of Object.entries(SMALL)) {
    const element = page.locator(name);
    await page.locator('main').evaluate((main, html) => {
      main.innerHTML = html;
    }, `<${name} predict="off" ${settings}></${name}>`);
    await playToEnd(element);
    await tableOf(element);
    closed.push(
      ...(await element.evaluate(
        (host, given) => {
          const table = host.shadowRoot!.querySelector('.foot table')!;
          const heads = [...table.querySelectorAll('thead th')].map((head) =>
            head.textContent.trim(),
          );
          return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
            const [first, ...cells] = [...row.children];
            const rowName = first!.textContent.trim();
            return cells.flatMap((cell, at) => {
              const text = cell.textContent.trim();
              const isGiven = given.includes(heads[at + 1] ?? '') || given.includes(rowName);
              if (!/\d/.test(text) || isGiven || cell.querySelector('.num-open')) return [];
              return [`${host.localName}: ${rowName}, ${heads[at + 1] ?? ''}: ${text}`];
            });
          });
        },
        [...GIVEN],
      )),
    );
    // What is opened ends in the number that was pressed, or in the same one with more digits.
    wrong.push(
      ...(await element.evaluate(async (host) => {
        const root = host.shadowRoot!;
        const drawn = (): Promise<unknown> =>
          (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        // 5.1×10⁻⁷ and −2 as numbers, each with how exactly it is told.
        const numbers = (text: string): { value: number; unit: number }[] => {
          const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
          const plain = text
            .replaceAll('\u2212', '-')
            .replaceAll('×10', 'e')
            .replaceAll('⁻', '-')
            .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(raised.indexOf(digit)));
          return (plain.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map((part) => {
            const [digits = '', power = '0'] = part.split('e');
            const decimals = digits.split('.')[1]?.length ?? 0;
            return { value: Number(part), unit: Number(`1e${Number(power) - decimals}`) };
          });
        };
        const found: string[] = [];
        const keys = [...root.querySelectorAll<HTMLElement>('.num-open')].map(
          ({ dataset }) => dataset.key,
        );
        if (keys.length === 0) return [`${host.localName} opens nothing`];
        for (const key of keys.filter((_, at) => at % Math.ceil(keys.length / 6) === 0)) {
          const number = root.querySelector<HTMLElement>(`.num-open[data-key="${key}"]`)!;
          number.click();
          await drawn();
          const pop = root.querySelector('.pop');
          const rows = pop?.querySelectorAll('tbody tr').length ?? 0;
          const sum = [...(pop?.querySelectorAll('.sum > *') ?? [])].map(
            (cell) => cell.textContent,
          );
          const result = `${pop?.querySelector('h4')?.textContent ?? ''}; ${sum.join(' ')}`;
          const text = number.textContent.trim();
          const opened = numbers(result);
          const same =
            numbers(text).length === 0 ||
            /diverged|finite|within/.test(text) ||
            numbers(text).some(({ value, unit }) =>
              opened.some((one) =>
                [one.value, 100 * one.value].some((two) => Math.abs(two - value) <= 0.51 * unit),
              ),
            );
          if (rows < 2 || !same) found.push(`${host.localName} ${key}: ${text} → ${result}`);
          root.querySelector<HTMLElement>('.pop .pop-head button')?.click();
          await drawn();
        }
        return found;
      })),
    );
  }
  expect(closed).toEqual([]);
  expect(wrong).toEqual([]);
});
