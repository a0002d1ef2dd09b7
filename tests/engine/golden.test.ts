// The same bits as native code, in Node: hashes that the native build wrote (tests/golden/README.md).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBuiltEngine } from './built-engine.js';

const engine = await loadBuiltEngine();

function golden(name: string): Partial<Record<string, string>> {
  const file = new URL(`../golden/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { hashes: Partial<Record<string, string>> })
    .hashes;
}

/** FNV-1a of 64 bits over the bytes, lowest first; every NaN counts as the same. */
function fingerprint(values: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(4));
  let hash = 0xcbf29ce484222325n;
  for (const value of values) {
    if (Number.isNaN(value)) bytes.setUint32(0, 0x7fc00000, true);
    else bytes.setFloat32(0, value, true);
    for (let i = 0; i < 4; i++) {
      hash = ((hash ^ BigInt(bytes.getUint8(i))) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  }
  return hash.toString(16).padStart(16, '0');
}

const fromBits = (patterns: Uint32Array): Float32Array => new Float32Array(patterns.slice().buffer);

/** Byte by byte: some NaN would become another one as a number. */
function joined(arrays: readonly Float32Array[]): Float32Array {
  const all = new Uint32Array(arrays.reduce((length, array) => length + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(new Uint32Array(array.buffer, array.byteOffset, array.length), at);
    at += array.length;
  }
  return fromBits(all);
}

describe('the bits are those of native code', () => {
  const kernels = golden('kernels');
  const spread = Uint32Array.from({ length: 65536 }, (_, i) => Math.imul(i, 2654435769) >>> 0);
  const edges = fromBits(
    Uint32Array.from({ length: 512 * 3 }, (_, i) => {
      return ((Math.floor(i / 3) << 23) | [0, 1, 0x7fffff][i % 3]!) >>> 0;
    }),
  );
  const quarters = Float32Array.from({ length: 1025 }, (_, i) => (i - 512) / 4);
  const xs = joined([fromBits(spread), edges, quarters]);

  for (const { id } of engine.activations) {
    // A function that is new has no hash yet.
    it.skipIf(kernels[id] === undefined)(id, () => {
      expect(fingerprint(engine.apply(id, xs))).toBe(kernels[id]);
      expect(fingerprint(engine.applyDerivative(id, xs))).toBe(kernels[`${id}'`]);
    });
  }

  it.each([
    ['softmax', 'softmax'],
    ['log_softmax', 'logSoftmax'],
  ] as const)('%s', (name, form) => {
    const logits = Float32Array.from({ length: 1000 }, (_, i) => (((i * 37) % 101) - 50) / 8);
    const pairs = [-Infinity, 0, Infinity, 0, -Infinity, -Infinity, NaN, 0, -0, 0];
    const results = [
      engine[form](logits, { classes: 10, temperature: 0.7 }),
      engine[form](quarters, { classes: 1025 }),
      engine[form](edges, { classes: 3 }),
      engine[form](Float32Array.from(pairs), { classes: 2 }),
    ];
    expect(fingerprint(joined(results))).toBe(kernels[name]);
  });

  it('and nothing in the file is left out', () => {
    const known = engine.activations.flatMap(({ id }) => [id, `${id}'`]);
    const others = Object.keys(kernels).filter((name) => !known.includes(name));
    expect(others).toEqual(['softmax', 'log_softmax']);
  });
});

describe('a thousand training steps give the bits of native code', () => {
  const training = golden('training');

  it.each(Object.keys(training))('%s', (name) => {
    const seed = Number(/^seed (\d+)$/.exec(name)![1]);
    const { inputs, labels } = engine.createDataset('spiral', { seed });
    using classifier = engine.createClassifier({ seed });
    classifier.setData(inputs, labels);
    classifier.train(1000);
    expect(fingerprint(classifier.parameters)).toBe(training[name]);
  });

  it('for more than one seed', () => {
    expect(Object.keys(training).length).toBeGreaterThanOrEqual(3);
  });
});
