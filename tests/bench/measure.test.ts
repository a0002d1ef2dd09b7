// That a benchmark times nothing wrong, and what it makes of its samples.
import { describe, expect, test } from 'vitest';
import { requireClose, requireThat, ulpsApart, WrongAnswer } from './check.mjs';
import { timeInTurn, type Contender } from './measure.mjs';
import { elementwise } from './page/rows/elementwise.mjs';
import { OURS } from './rows.mjs';
import { median, quantile, ratio } from './statistics.mjs';

/** A clock that stands still but for what the runs take. */
class Clock {
  time = 0;
  readonly now = (): number => this.time;
}

const nothing = (): void => undefined;

/** A contender that takes so long, and writes down each run. */
function taking(clock: Clock, name: string, milliseconds: number, log: string[] = []): Contender {
  const run = (): void => {
    clock.time += milliseconds;
    log.push(name);
  };
  return { name, units: 1, run, check: nothing };
}

const plan = (clock: Clock, rounds = 4): Parameters<typeof timeInTurn>[1] => ({
  rounds,
  sampleMilliseconds: 10,
  warmMilliseconds: 50,
  now: clock.now,
});

describe('a wrong answer', () => {
  const wrong = (): never => {
    throw new WrongAnswer('sigmoid: element 3 is 0.7, not 0.5');
  };

  test('is not timed, nor is anything beside it', async () => {
    const clock = new Clock();
    const log: string[] = [];
    const contenders = [
      taking(clock, 'right', 1, log),
      { ...taking(clock, 'wrong', 1, log), check: wrong },
    ];
    await expect(timeInTurn(contenders, plan(clock))).rejects.toThrow(WrongAnswer);
    expect(log).toEqual([]);
  });

  test('that comes of being run again and again gives no times either', async () => {
    const clock = new Clock();
    const contender = taking(clock, 'drifts', 1);
    let runs = 0;
    const drifts: Contender = {
      ...contender,
      run: () => {
        runs++;
        contender.run();
      },
      check: () => requireThat(runs === 0, 'drifts: it has moved'),
    };
    await expect(timeInTurn([drifts], plan(clock))).rejects.toThrow('it has moved');
  });

  // The real row, on a core that is off by so much.
  const timed = async (error: number): Promise<number[][]> => {
    const clock = new Clock();
    const contenders = await elementwise('sigmoid', 64)({ kernels: sigmoidKernels(clock, error) });
    return timeInTurn(contenders.slice(0, 1), plan(clock));
  };
  test('of the core is one that is 2 ULP off', async () => {
    await expect(timed(0)).resolves.toHaveLength(1);
    await expect(timed(2 ** -22)).rejects.toThrow(`${OURS}: element 0 is`);
  });
});

/** A stand-in for the module of kernels: sigmoid by its formula, times 1 + error. */
function sigmoidKernels(clock: Clock, error: number): unknown {
  const memory: Float32Array[] = [];
  return {
    row: () => 1,
    floats: (values: Float32Array | number) => {
      const array = typeof values === 'number' ? new Float32Array(values) : values;
      memory.push(array);
      return { at: memory.length - 1, n: array.length, read: () => array };
    },
    exports: {
      apply: (_row: number, _derivative: number, from: number, to: number) => {
        clock.time++;
        memory[from]!.forEach((x, i) => (memory[to]![i] = (1 / (1 + Math.exp(-x))) * (1 + error)));
      },
    },
  };
}

describe('the samples', () => {
  test('are of every contender in every round, in seconds a unit', async () => {
    const clock = new Clock();
    const [quick, slow] = [taking(clock, 'quick', 0.5), taking(clock, 'slow', 4)];
    const samples = await timeInTurn([{ ...quick, units: 10 }, slow], plan(clock, 3));
    expect(samples).toEqual([
      [5e-5, 5e-5, 5e-5],
      [4e-3, 4e-3, 4e-3],
    ]);
  });

  test('are taken in turn, and not always in the same order', async () => {
    const clock = new Clock();
    const log: string[] = [];
    const contenders = ['a', 'b', 'c'].map((name) => taking(clock, name, 10, log));
    await timeInTurn(contenders, { ...plan(clock, 4), warmMilliseconds: 0 });
    const rounds = [0, 1, 2, 3].map((round) => log.slice(round * 3, round * 3 + 3).join(''));
    expect(rounds.map((round) => round.split('').sort().join(''))).toEqual([
      'abc',
      'abc',
      'abc',
      'abc',
    ]);
    expect(new Set(rounds).size).toBeGreaterThan(2);
  });

  test('leave out what a run does besides', async () => {
    const clock = new Clock();
    const chain = taking(clock, 'chain', 9);
    const without = (): void => {
      clock.time += 3;
    };
    const samples = await timeInTurn([{ ...chain, units: 2, without }], plan(clock, 2));
    expect(samples).toEqual([[3e-3, 3e-3]]);
  });

  test('of a contender that waits are those of the whole wait', async () => {
    const clock = new Clock();
    const run = async (): Promise<void> => {
      await Promise.resolve();
      clock.time += 2;
    };
    const contender = { name: 'waits', units: 1, run, waits: true, check: nothing };
    expect(await timeInTurn([contender], plan(clock, 1))).toEqual([[2e-3]]);
  });
});

test('a median lies between the two in the middle, a quantile in proportion', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38, 12);
  expect(() => median([])).toThrow(RangeError);
});

test('a ratio compares what was timed in the same round', () => {
  // The machine was ten times slower in the second round.
  const ours = [[1, 10, 1]];
  const theirs = [[2, 20, 2]];
  expect(ratio(ours, theirs)).toEqual({ median: 0.5, least: 0.5, most: 0.5 });
  const loads = ratio([[1], [2], [3]], [[1], [1], [1]]);
  expect(loads).toEqual({ median: 2, least: 1, most: 3 });
});

describe('two numbers', () => {
  test('are as many ULP apart as there are float32 numbers between', () => {
    expect(ulpsApart(1, 1 + 2 ** -23)).toBe(1);
    expect(ulpsApart(1, 1 - 2 ** -24)).toBe(1);
    expect(ulpsApart(-0, 0)).toBe(0);
    expect(ulpsApart(2 ** -149, -(2 ** -149))).toBe(2);
    expect(ulpsApart(Number.NaN, Number.NaN)).toBe(0);
    expect(ulpsApart(Number.NaN, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('are close by the measure that is asked for', () => {
    const expected = [1, 1e-30];
    expect(() => requireClose('x', [1 + 1e-6, 0], expected, { absolute: 1e-5 })).not.toThrow();
    expect(() => requireClose('x', [1, 0], expected, { relative: 1e-3 })).toThrow(
      'x: element 1 is 0, not 1e-30',
    );
    expect(() => requireClose('x', [1, Number.NaN], expected, { absolute: 1 })).toThrow('NaN');
    expect(() => requireClose('x', [1], expected, { absolute: 1 })).toThrow('1 results, not 2');
  });
});
