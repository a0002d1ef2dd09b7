// engine.teaching: the forms that fail where lessons say so, and the models that lessons look into.
import { describe, expect, it } from 'vitest';
import type { FloatArray } from '../../web/src/index.js';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();
const { teaching } = engine;
const one = (x: number): Float32Array => Float32Array.of(x);

describe('the slope of sigmoid from its value', () => {
  it('is right where nothing is lost', () => {
    const xs = Float32Array.of(-3, -0.5, 0, 1, 4);
    const exact = engine.applyDerivative('sigmoid', xs);
    teaching.sigmoidSlopeFromValue(xs).forEach((slope, i) => {
      expect(slope / exact[i]!).toBeCloseTo(1, 5);
    });
  });

  it('is exactly 0 from x = 17.33 on, where the real one is not', () => {
    expect(teaching.sigmoidSlopeFromValue(one(17.32))[0]).toBeGreaterThan(0);
    expect([...teaching.sigmoidSlopeFromValue(Float32Array.of(17.33, 20, 88))]).toEqual([0, 0, 0]);
    expect(engine.derivative('sigmoid', 20)).toBeCloseTo(2.06115361e-9, 15);
    expect(teaching.sigmoidSlopeFromValue(one(-20))[0]).toBeCloseTo(2.06115369e-9, 14);
  });
});

describe('ELU from exp', () => {
  it('loses its digits near 0, where the core keeps them', () => {
    expect(teaching.eluFromExp(one(-1e-8))[0]).toBe(0);
    expect(engine.apply('elu', one(-1e-8))[0]).toBe(Math.fround(-1e-8));
    expect(teaching.eluFromExp(one(-1e-4))[0]).not.toBe(engine.apply('elu', one(-1e-4))[0]);
  });

  it('takes an alpha, by default 1', () => {
    expect([...teaching.eluFromExp(Float32Array.of(-200, 0, 3), 2)]).toEqual([-2, 0, 3]);
    expect([...teaching.eluFromExp(Float32Array.of(-200, 3))]).toEqual([-1, 3]);
    expect([...teaching.eluFromExp(one(-200), undefined)]).toEqual([-1]);
  });
});

describe('leaky ReLU from max', () => {
  it('is leaky ReLU up to alpha 1, and another function above', () => {
    const xs = Float32Array.of(-2, -0.5, 0, 3);
    for (const alpha of [0, 0.01, 0.5, 1]) {
      expect([...teaching.leakyReluFromMax(xs, alpha)].map((y) => y + 0)).toEqual(
        [...engine.apply('leaky_relu', xs, { alpha })].map((y) => y + 0),
      );
    }
    expect([...teaching.leakyReluFromMax(Float32Array.of(-2, 3), 2)]).toEqual([-2, 6]);
    expect([...engine.apply('leaky_relu', Float32Array.of(-2, 3), { alpha: 2 })]).toEqual([-4, 3]);
  });

  it('takes the alpha of leaky ReLU when none is given', () => {
    const xs = Float32Array.of(-2, 3);
    expect(teaching.leakyReluFromMax(xs)).toStrictEqual(engine.apply('leaky_relu', xs));
  });
});

it('the forms leave their input alone, give NaN for NaN and nothing for nothing', () => {
  for (const form of ['sigmoidSlopeFromValue', 'eluFromExp', 'leakyReluFromMax'] as const) {
    const xs = Float32Array.of(-1, NaN, 2);
    expect([...teaching[form](xs)].map(Number.isNaN)).toEqual([false, true, false]);
    expect(xs).toStrictEqual(Float32Array.of(-1, NaN, 2));
    expect(teaching[form](new Float32Array(0))).toStrictEqual(new Float32Array(0));
  }
});

describe('entropy', () => {
  it('is in bits, for either kind of array', () => {
    expect(teaching.entropy(Float64Array.of(0.5, 0.5))).toBeCloseTo(1, 15);
    expect(teaching.entropy(Float32Array.of(0.25, 0.25, 0.25, 0.25))).toBeCloseTo(2, 15);
    expect(teaching.entropy(Float64Array.of(0, 1, 0))).toBe(0);
  });

  it.each([
    [0.5, 0.65],
    [1, 1.22],
    [2, 1.48],
  ])("at temperature %d is the course's %d bits", (temperature, bits) => {
    const p = engine.softmax(Float64Array.of(2, 1, 0.1), { temperature });
    expect(teaching.entropy(p)).toBeCloseTo(bits, 2);
    expect(teaching.entropy(Float32Array.from(p))).toBeCloseTo(teaching.entropy(p), 6);
  });
});

describe('the parts of the textbook softmax', () => {
  it('are the powers, their sum and the quotients, in the kind of the logits', () => {
    for (const kind of [Float32Array, Float64Array]) {
      const logits = kind.of(0, 1, 2);
      const { powers, sum, probabilities } = teaching.naiveSoftmaxParts<FloatArray>(logits);
      expect(powers).toBeInstanceOf(kind);
      expect(powers[1]).toBeCloseTo(Math.E, 6);
      expect(sum).toBeCloseTo(1 + Math.E + Math.E ** 2, 5);
      expect(probabilities).toStrictEqual(engine.naiveSoftmax<FloatArray>(logits));
      expect(logits).toStrictEqual(kind.of(0, 1, 2));
    }
  });

  it('show that in float32 the sum overflows first, then the powers', () => {
    const sum = teaching.naiveSoftmaxParts(Float32Array.of(88.3, 88.3));
    expect([...sum.powers].every(Number.isFinite)).toBe(true);
    expect(sum.sum).toBe(Infinity);
    expect([...sum.probabilities]).toEqual([0, 0]);
    const power = teaching.naiveSoftmaxParts(Float32Array.of(89, 0));
    expect([...power.powers]).toEqual([Infinity, 1]);
    expect([...power.probabilities]).toEqual([NaN, 0]);
    expect(teaching.naiveSoftmaxParts(Float64Array.of(89, 0)).probabilities[0]).toBe(1);
  });
});

describe('a sample of the normal distribution', () => {
  it('is 1000 numbers of N(0, 1) with seed 1 by default', () => {
    const sample = teaching.normalSample();
    expect(sample).toBeInstanceOf(Float32Array);
    expect(sample).toStrictEqual(
      teaching.normalSample({ count: 1000, seed: 1, mean: 0, deviation: 1 }),
    );
    expect(sample).not.toEqual(teaching.normalSample({ seed: 2 }));
    expect(sample.subarray(0, 10)).toStrictEqual(teaching.normalSample({ count: 10 }));
  });

  it('has the mean and the deviation that were asked for', () => {
    const sample = teaching.normalSample({ count: 100_000, mean: 3, deviation: 2 });
    const { mean, deviation } = teaching.summarise(sample, { from: 0, to: 1 });
    expect(mean).toBeCloseTo(3, 1);
    expect(deviation).toBeCloseTo(2, 1);
    expect([...teaching.normalSample({ count: 3, mean: 3, deviation: 0 })]).toEqual([3, 3, 3]);
  });

  it.each([
    ['sigmoid', 0.5],
    ['relu', 0.399],
    ['leaky_relu', 0.395],
    ['elu', 0.161],
    ['tanh', 0],
  ] as const)("through %s has the course's mean %d", (id, expected) => {
    const values = engine.apply(id, teaching.normalSample({ count: 100_000 }));
    const { mean } = teaching.summarise(values, { from: -3, to: 3 });
    expect(Math.abs(mean - expected)).toBeLessThan(0.006);
  });
});

describe('a summary', () => {
  it('counts equal intervals, each with its low end, the last with both', () => {
    const values = Float32Array.of(-0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 9);
    const summary = teaching.summarise(values, { from: 0, to: 1, bins: 4 });
    expect(summary.counts).toStrictEqual(Uint32Array.of(1, 1, 1, 2));
    expect(summary).toMatchObject({ below: 1, above: 2, min: -0.5, max: 9 });
  });

  it('gives mean and deviation of all values', () => {
    const { mean, deviation } = teaching.summarise(Float32Array.of(1, 2, 3, 4), {
      from: 0,
      to: 1,
    });
    expect(mean).toBe(2.5);
    expect(deviation).toBeCloseTo(Math.sqrt(1.25), 15);
  });

  it('has 40 intervals by default', () => {
    expect(teaching.summarise(one(0), { from: -1, to: 1 }).counts.length).toBe(40);
  });
});

describe('differences of the cross-entropy', () => {
  it('equal p - y', () => {
    for (const kind of [Float32Array, Float64Array]) {
      const logits = kind.of(0.5, -2, 1.75, 0);
      const { gradient } = engine.crossEntropy(logits, 2);
      const differences = teaching.crossEntropyDifferences(logits, 2);
      expect(differences).toBeInstanceOf(Float64Array);
      differences.forEach((d, i) => expect(d).toBeCloseTo(gradient[i]!, 9));
    }
  });

  it('are NaN for NaN', () => {
    expect([...teaching.crossEntropyDifferences(Float64Array.of(0, NaN), 0)]).toEqual([NaN, NaN]);
  });
});

describe('two weights', () => {
  it('walk from (0, 0) towards the minimum, and come nearer', () => {
    for (const centred of [false, true]) {
      const walk = teaching.twoWeights({ centred });
      expect(walk.path.length).toBe(2 * 201);
      expect(walk.losses.length).toBe(201);
      expect(walk.gradients.length).toBe(2 * 200);
      expect([...walk.path.subarray(0, 2)]).toEqual([0, 0]);
      expect([...walk.minimum]).toEqual([4, -4]);
      expect(walk.losses[0]).toBeCloseTo(Math.LN2, 14);
      expect(walk.losses.at(-1)).toBeLessThan(0.6);
    }
  });

  it('zig-zag with positive inputs and batch 1, hardly with centred ones', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const positive = teaching.twoWeights({ seed });
      const centred = teaching.twoWeights({ seed, centred: true });
      expect(positive.sameSignShare).toBe(1);
      expect(centred.sameSignShare).toBeLessThan(0.65);
      const detour = ({ pathLength, straightLength }: typeof positive) =>
        pathLength / straightLength;
      expect(detour(positive)).toBeGreaterThan(2 * detour(centred));
    }
  });

  it('go straight at full batch, whatever the inputs', () => {
    for (const centred of [false, true]) {
      const walk = teaching.twoWeights({ centred, batchSize: 100 });
      expect(walk.sameSignShare).toBe(0);
      expect(walk.pathLength / walk.straightLength).toBeLessThan(1.1);
    }
  });

  it('take the defaults that are documented', () => {
    const given = {
      ...{ centred: false, samples: 100, seed: 1 },
      ...{ batchSize: 1, learningRate: 2, steps: 200 },
    };
    expect(teaching.twoWeights(given)).toStrictEqual(teaching.twoWeights());
    expect(teaching.twoWeights({ ...given, centred: true })).not.toEqual(teaching.twoWeights());
  });

  it('have a loss over the plane that agrees with the walk, rows from yMin', () => {
    const plane = { xMin: -1, xMax: 5, yMin: -5, yMax: 1, columns: 7, rows: 13 };
    for (const centred of [false, true]) {
      const losses = teaching.twoWeightsLoss({ centred, ...plane });
      expect(losses.length).toBe(7 * 13);
      const walk = teaching.twoWeights({ centred });
      const start = losses[10 * 7 + 1]!; // (0, 0)
      expect(start).toBe(walk.losses[0]);
      expect(Math.min(...losses)).toBe(losses[2 * 7 + 5]); // (4, -4)
    }
  });
});
