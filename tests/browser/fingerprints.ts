// Hashes of the engine's results, as tests/golden/README.md says them. `computeFingerprints` runs in a page or
// a worker and so holds all that it needs.
import type * as Package from '../../web/src/index.js';

export interface Fingerprints {
  readonly training: Record<string, string>;
  readonly kernels: Record<string, string>;
}

/** With the package at this address. */
export async function computeFingerprints(address: string): Promise<Fingerprints> {
  const { loadEngine } = (await import(address)) as typeof Package;
  const engine = await loadEngine();

  /** FNV-1a of 64 bits in four limbs of 16; a bigint would take seconds. The prime is 2^40 + 0x1b3. */
  const fingerprint = (values: Float32Array): string => {
    const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
    let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
    for (let at = 0; at < values.length; at += 1) {
      const word = Number.isNaN(values[at]) ? 0x7fc00000 : bits[at]!;
      for (let shift = 0; shift < 32; shift += 8) {
        a ^= (word >>> shift) & 0xff;
        const a2 = a * 0x1b3;
        const b2 = b * 0x1b3 + (a2 >>> 16);
        const c2 = c * 0x1b3 + (a << 8) + (b2 >>> 16);
        const d2 = d * 0x1b3 + (b << 8) + (c2 >>> 16);
        [a, b, c, d] = [a2 & 0xffff, b2 & 0xffff, c2 & 0xffff, d2 & 0xffff];
      }
    }
    return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
  };

  const training: Record<string, string> = {};
  for (const seed of [1, 2, 3]) {
    const { inputs, labels } = engine.createDataset('spiral', { seed });
    const classifier = engine.createClassifier({ seed });
    classifier.setData(inputs, labels);
    classifier.train(1000);
    training[`seed ${seed}`] = fingerprint(classifier.parameters);
    classifier.dispose();
  }

  const kernels: Record<string, string> = {};
  const spread = Array.from({ length: 65536 }, (_, i) => Math.imul(i, 2654435769) >>> 0);
  const edges = Array.from({ length: 512 * 3 }, (_, i) => {
    return ((Math.floor(i / 3) << 23) | [0, 1, 0x7fffff][i % 3]!) >>> 0;
  });
  const quarters = Float32Array.from({ length: 1025 }, (_, i) => (i - 512) / 4);
  const patterns = [...spread, ...edges, ...new Uint32Array(quarters.buffer)];
  const xs = new Float32Array(Uint32Array.from(patterns).buffer);
  for (const { id } of engine.activations) {
    kernels[id] = fingerprint(engine.apply(id, xs));
    kernels[`${id}'`] = fingerprint(engine.applyDerivative(id, xs));
  }

  const logits = Float32Array.from({ length: 1000 }, (_, i) => (((i * 37) % 101) - 50) / 8);
  const pairs = [-Infinity, 0, Infinity, 0, -Infinity, -Infinity, NaN, 0, -0, 0];
  for (const [name, form] of [
    ['softmax', 'softmax'],
    ['log_softmax', 'logSoftmax'],
  ] as const) {
    const results = [
      engine[form](logits, { classes: 10, temperature: 0.7 }),
      engine[form](quarters, { classes: 1025 }),
      engine[form](new Float32Array(Uint32Array.from(edges).buffer), { classes: 3 }),
      engine[form](Float32Array.from(pairs), { classes: 2 }),
    ];
    kernels[name] = fingerprint(Float32Array.from(results.flatMap((result) => [...result])));
  }
  return { training, kernels };
}
