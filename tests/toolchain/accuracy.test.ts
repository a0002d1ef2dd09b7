// What `npm run accuracy` keeps while it runs, and what it makes of the pieces.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readme, readmeWith } from '../golden/readme-figures.mjs';
import { openLog, sourcesStamp } from '../golden/sweep-log.mjs';
import {
  PIECES,
  mergeRows,
  readDoubles,
  readPiece,
  toRow,
  walkOf,
  type Doubles,
  type Piece,
  type Row,
} from '../golden/sweep-rows.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'activation-lab-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the pieces of a sweep', () => {
  it.each([1, 97, 6101, 2 ** 31])('meet every %ith bit pattern once', (stride) => {
    let next = 0;
    for (let piece = 0; piece < PIECES; piece += 1) {
      const { from, to } = walkOf(piece, stride);
      expect(from).toBe(next);
      next = from >= to ? from : from + Math.ceil((to - from) / stride) * stride;
    }
    expect(next).toBe(Math.ceil(2 ** 32 / stride) * stride);
  });

  const swept = { id: 'elu', part: 'derivative', parameters: { alpha: 1 }, results: '0f' } as const;
  const elu = { ...swept, function: "elu'" };
  const piece = (largestError: number, at: number): Piece => ({
    largestError,
    at,
    notCorrectlyRounded: 3,
    inputs: 10,
  });

  const doubles: Doubles = { float64Error: 2.50001, float64At: -3 };

  it('give a row with the largest error, rounded up, and the sums', () => {
    const pieces = [piece(0.1, 1), piece(0.50000001, 2), piece(0.3, 3)];
    expect(toRow(elu, pieces, doubles)).toEqual({
      function: "elu'",
      parameters: { alpha: 1 },
      largestError: 0.5000001,
      at: 2,
      notCorrectlyRounded: 9,
      inputs: 30,
      float64Error: 2.5001,
      float64At: -3,
      results: '0f',
    });
  });

  it('replace a row in its place and leave the others', () => {
    const other = { ...elu, id: 'relu', function: 'relu' };
    const old = [toRow(other, [piece(0, 0)], doubles), toRow(elu, [piece(0.5, 1)], doubles)];
    const fresh = toRow(elu, [piece(0.4, 1)], doubles);
    const added = { ...elu, function: 'added' };
    expect(mergeRows([elu, added, other], old, [fresh])).toEqual([fresh, old[0]]);
  });

  it('name the input by nine digits, and refuse an infinite error', () => {
    const text = '{"largestError":0.5,"bits":3238002688,"notCorrectlyRounded":1,"inputs":2}';
    expect(readPiece(text).at).toBe(-8);
    expect(() => readPiece(text.replace('0.5', '1e999'))).toThrow('infinitely wrong at -8');
    const inDouble = '{"float64Error":1e999,"float64At":0.5}';
    expect(() => readDoubles(inDouble)).toThrow('infinitely wrong at 0.5');
  });
});

describe('what was swept before', () => {
  it('is there again, and half a file is not', () => {
    const file = join(folder, 'log/tanh.json');
    openLog<number>(file).add('3', 42);
    expect(openLog<number>(file).get('3')).toBe(42);
    writeFileSync(`${file}.1.part`, '{"3":4');
    openLog<number>(file).add('4', 43);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ 3: 42, 4: 43 });
  });

  it('holds for the same kernels, reference and flags only', () => {
    const commands = (flags: string): string =>
      JSON.stringify([
        {
          file: join(folder, 'cpp/core/activations.cpp'),
          command: `${process.execPath} ${flags}`,
        },
      ]);
    write('build/compile_commands.json', commands('-O2'));
    write('cpp/core/activations.cpp', '#include "lanes.h"\n');
    write('cpp/core/activation_calls.cpp', 'one\n');
    write('cpp/core/lanes.h', 'one\n');
    write('cpp/core/network.cpp', 'one\n');
    for (const name of [
      'double_double',
      'double_sweep',
      'error_sweep',
      'exact',
      'exact_block',
      'sweep_accuracy',
    ]) {
      write(`tests/cpp/${name}.cpp`, '#include "core/lanes.h"\n#include "missing.h"\n');
    }
    const stamp = (): string => sourcesStamp(folder, join(folder, 'build'));
    const first = stamp();
    write('cpp/core/network.cpp', 'two\n');
    expect(stamp()).toBe(first);
    write('cpp/core/lanes.h', 'two\n');
    const second = stamp();
    expect(second).not.toBe(first);
    write('build/compile_commands.json', commands('-O3'));
    expect(stamp()).not.toBe(second);
  });
});

it("the README's figures are those of accuracy.json", () => {
  const figures = new URL('../golden/accuracy.json', import.meta.url);
  const rows = JSON.parse(readFileSync(figures, 'utf8')) as Row[];
  expect(readFileSync(readme, 'utf8')).toBe(readmeWith(rows));
});
