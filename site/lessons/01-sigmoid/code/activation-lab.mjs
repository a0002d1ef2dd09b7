import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const x = Float64Array.of(-5, 0, 5);
const y = engine.apply('sigmoid', x);
const slope = engine.applyDerivative('sigmoid', x);
// Not shown: what the test looks at.
console.log(JSON.stringify([[...y], [...slope]]));
