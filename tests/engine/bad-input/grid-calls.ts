// Wrong planes for a grid.
import type { Classifier } from '../../../web/src/index.js';
import { bad, tooLarge, type BadCall, type Untyped } from './bad-call.js';
import { wrongNumbers, wrongRecords, notWhole } from './wrong-values.js';

export function grids(): BadCall[] {
  const plane = { xMin: -1, xMax: 1, yMin: -1, yMax: 1, columns: 4, rows: 4 };
  const withPlane = (change: object) => (_: unknown, c: Untyped<Classifier>) =>
    c.grid({ ...plane, ...change });
  return [
    ...[...wrongRecords, [undefined, 'undefined'] as const].map(([given, shown]) =>
      bad(
        `a grid over ${shown}`,
        (_, c) => c.grid(given),
        given === undefined ? /plane|xMin/ : 'plane',
        shown,
      ),
    ),
    ...Object.keys(plane).flatMap((name) => [
      ...[...wrongNumbers, [undefined, 'undefined'] as const].map(([value, shown]) =>
        bad(
          `a grid with ${name} ${shown}`,
          withPlane({ [name]: value }),
          `${name} is`,
          shown,
          'a number',
        ),
      ),
      ...(['columns', 'rows'].includes(name) ? [] : [NaN, Infinity]).map((value) =>
        bad(
          `a grid with ${name} ${value}`,
          withPlane({ [name]: value }),
          `${name} is ${value}`,
          'number',
        ),
      ),
    ]),
    ...(['columns', 'rows'] as const).flatMap((name) =>
      notWhole.map(([value, code]) => ({
        title: `a grid with ${name} ${value}`,
        call: withPlane({ [name]: value }),
        code,
        says: [`${name} is`, 'a whole number, from 1 to 4096'],
      })),
    ),
    tooLarge('a grid of 2^24 points', withPlane({ columns: 4096, rows: 4096 }), 'grid', '16777216'),
    ...[2, 16, -1].map((layer) => ({
      title: `a grid of units of layer ${layer}`,
      call: (_: unknown, c: Untyped<Classifier>) => c.unitGrid({ ...plane, layer }),
      code: 'out-of-range' as const,
      says: [`layer is ${layer}`, 'from 0 to 1'],
    })),
    ...[...wrongNumbers, [undefined, 'undefined'] as const].map(([layer, shown]) =>
      bad(
        `a grid of units with layer ${shown}`,
        (_, c) => c.unitGrid({ ...plane, layer }),
        'layer is',
        shown,
      ),
    ),
    bad(
      'an unknown option of a grid of units',
      (_, c) => c.unitGrid({ ...plane, layer: 0, unit: 1 }),
      'unitGrid has no option "unit"',
      'layer',
    ),
    bad(
      'an unknown option of a grid',
      withPlane({ width: 4 }),
      'no option "width"',
      'columns, rows',
    ),
  ];
}
