import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const z = Float64Array.of(2, 1, 0.1);
const p = engine.softmax(z); // stable for any finite z | 任何有限的 z 都算得對
const { loss, gradient } = engine.crossEntropy(z, 0); // gradient is p - y | gradient 就是 p - y
// Not shown: what the test looks at.
console.log(JSON.stringify([[...p], loss, [...gradient]]));
